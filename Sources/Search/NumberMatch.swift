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
    for reading in readings {
      for place in Self.places(of: reading, in: run, groups: groups, isGrouped, isRoom: isRoom) {
        let isExact = groups.contains(place.lowerBound) && groups.contains(place.upperBound)
        let way: Way = isExact ? .exact : .prefix
        let points = isExact ? Score.exact : Score.prefix(of: place.count, in: run.count)
        if points > best?.likeness.points ?? 0 {
          best = (Likeness(way: way, points: points, matchedLength: place.count), place)
        }
      }
    }
    return best
  }

  private static func places(
    of reading: Reading,
    in run: [UInt8],
    groups: [Int],
    _ isGrouped: Bool,
    isRoom: Bool
  ) -> [Range<Int>] {
    let digits = reading.digits
    if reading.isComplete { return run == digits ? [0..<run.count] : [] }
    var places: [Range<Int>] = []
    if digits.count >= fragmentLength || isGrouped {
      guard run.count >= digits.count else { return [] }
      for start in 0...(run.count - digits.count)
      where run[start..<(start + digits.count)].elementsEqual(digits) {
        if digits.count >= fragmentLength || groups.contains(start) {
          places.append(start..<(start + digits.count))
        }
      }
      return places
    }
    for group in groups.indices.dropLast() {
      var start = groups[group]
      let end = groups[group + 1]
      if !run[start..<end].starts(with: digits), isRoom {
        while start < end - 1, run[start] == UInt8(ascii: "0") { start += 1 }
      }
      // Three digits of a telephone's number or a postcode reach into the next group: `426…`.
      let reach = isRoom || run.count < Self.codeLength ? end : run.count
      if run[start..<end].starts(with: digits) || run[start..<reach].starts(with: digits) {
        // The whole room is meant though its zeros were not typed.
        let isWhole = start + digits.count == end
        places.append((isWhole ? groups[group] : start)..<(start + digits.count))
      }
    }
    return places
  }
}
