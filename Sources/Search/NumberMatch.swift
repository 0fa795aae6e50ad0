/// A number of a query: a telephone's, a room's, a house's, a postcode, or a part of one.
///
/// Numbers are compared by their digits, whatever stands between the groups on either side. A number of four
/// digits and more is found anywhere within another, a shorter one at the beginning of a group; none
/// is ever taken for its neighbour.
struct NumberMatch: Sendable {
  /// What the digits may be read as: as typed, without the country's prefix, without the area code.
  private(set) var readings: [Reading] = []
  /// Whether the digits were typed in several groups.
  let isGrouped: Bool

  struct Reading: Sendable {
    let digits: [UInt8]
    /// Whether the other number must have these digits and no more: a number given without its area code.
    let isComplete: Bool
  }

  /// From this length on digits are found in the middle of a number.
  static let fragmentLength = Postings.fragmentLength
  /// A Polish number without its country's prefix, and without its area code.
  private static let nationalLength = 9
  private static let localLength = 7
  /// The digits of a postcode.
  private static let codeLength = 5

  /// - Parameters:
  ///   - groups: the digits as typed.
  ///   - areaCodes: the area codes of the directory; without one of them a number may be printed locally.
  init(_ groups: [[UInt8]], areaCodes: Set<[UInt8]>) {
    isGrouped = groups.count > 1
    var digits = groups.flatMap { $0 }
    readings.append(Reading(digits: digits, isComplete: false))
    for prefix in ["48", "0"] where digits.count - prefix.utf8.count == Self.nationalLength {
      guard digits.starts(with: prefix.utf8) else { continue }
      digits.removeFirst(prefix.utf8.count)
      readings.append(Reading(digits: digits, isComplete: false))
      break
    }
    let areaLength = Self.nationalLength - Self.localLength
    if digits.count == Self.nationalLength, areaCodes.contains(Array(digits.prefix(areaLength))) {
      readings.append(Reading(digits: Array(digits.dropFirst(areaLength)), isComplete: true))
    }
  }

  /// How the digits stand in a run of groups.
  ///
  /// - Parameters:
  ///   - run: the run's digits.
  ///   - groups: where each group of the run begins, and where the last ends.
  ///   - isRoom: whether leading zeros count for nothing.
  /// - Returns: the likeness, with the place of the digits in the run; `nil` where they do not stand.
  func find(in run: [UInt8], groups: [Int], isRoom: Bool) -> (
    likeness: Likeness, place: Range<Int>
  )? {
    var best: (likeness: Likeness, place: Range<Int>)?
    func consider(_ place: Range<Int>) {
      let isExact = groups.contains(place.lowerBound) && groups.contains(place.upperBound)
      let way: Way = isExact ? .exact : .prefix
      let points = isExact ? Score.exact : Score.prefix(of: place.count, in: run.count)
      if points > best?.likeness.points ?? 0 {
        best = (Likeness(way: way, points: points, matchedLength: place.count), place)
      }
    }
    for reading in readings {
      let digits = reading.digits
      if reading.isComplete {
        if run == digits { consider(0..<run.count) }
      } else if digits.count >= Self.fragmentLength {
        for start in 0..<max(run.count - digits.count + 1, 0) where Self.has(digits, run, at: start)
        {
          consider(start..<(start + digits.count))
        }
      } else if isGrouped {
        for start in groups where Self.has(digits, run, at: start) {
          consider(start..<(start + digits.count))
        }
      } else {
        findShort(digits, in: run, groups, isRoom, consider)
      }
    }
    return best
  }

  /// Finds a short number at the beginning of a group, leading zeros of a room left out.
  private func findShort(
    _ digits: [UInt8],
    in run: [UInt8],
    _ groups: [Int],
    _ isRoom: Bool,
    _ consider: (Range<Int>) -> Void
  ) {
    // Three digits of a telephone's number or a postcode reach into the next group: `426…`.
    let isOpen = !isRoom && run.count >= Self.codeLength
    for group in groups.indices.dropLast() {
      var start = groups[group]
      let end = groups[group + 1]
      if isRoom, !Self.has(digits, run, at: start) {
        while start < end - 1, run[start] == UInt8(ascii: "0") { start += 1 }
      }
      guard Self.has(digits, run, at: start), isOpen || start + digits.count <= end else {
        continue
      }
      // The whole room is meant though its zeros were not typed.
      let isWhole = start + digits.count == end
      consider((isWhole ? groups[group] : start)..<(start + digits.count))
    }
  }

  /// Whether digits stand at a place of a run.
  private static func has(_ digits: [UInt8], _ run: [UInt8], at start: Int) -> Bool {
    guard start + digits.count <= run.count else { return false }
    for offset in digits.indices where run[start + offset] != digits[offset] { return false }
    return true
  }
}
