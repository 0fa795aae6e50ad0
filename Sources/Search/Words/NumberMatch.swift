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
  /// How many digits the shortest reading has.
  private let shortest: Int
  /// With which digits a group must begin, a bit each: any where they may begin within a group.
  private let beginnings: UInt16

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
    shortest = readings.reduce(.max) { min($0, $1.digits.count) }
    // Rooms begin with zeros that are not typed.
    beginnings = readings.reduce(1) {
      $1.digits.count >= Self.fragmentLength && !$1.isComplete
        ? .max : $0 | 1 << UInt16(($1.digits.first ?? 0x30) &- 0x30)
    }
  }

  /// What is seen of a run of groups at a glance.
  struct Outline {
    /// How many digits it has.
    fileprivate var length = 0
    /// The digits that its groups begin with, a bit each.
    fileprivate var beginnings: UInt16 = 0

    mutating func add(_ first: UInt8, length: Int) {
      self.length += length
      beginnings |= 1 << UInt16(first &- 0x30)
    }
  }

  /// Whether the digits may stand in a run; `false` is certain.
  func mayStand(in run: Outline) -> Bool {
    run.length >= shortest && run.beginnings & beginnings != 0
  }

  /// How the digits stand in a run of groups.
  ///
  /// - Parameters:
  ///   - run: the groups.
  ///   - isRoom: whether leading zeros count for nothing.
  /// - Returns: the likeness, with the place of the digits in the run; `nil` where they do not stand.
  func find(in run: NumberRun, isRoom: Bool) -> (likeness: Likeness, place: Range<Int>)? {
    // Every telephone of a hit comes by here: nothing is copied or counted.
    run.digits.withUnsafeBufferPointer { digits in
      run.starts.withUnsafeBufferPointer { groups in
        var look = Look(run: digits, groups: groups)
        for place in readings.indices {
          let isComplete = readings[place].isComplete
          readings[place].digits.withUnsafeBufferPointer { digits in
            if isComplete {
              if digits.elementsEqual(look.run) { look.consider(0..<look.run.count) }
            } else if digits.count >= Self.fragmentLength {
              look.findAnywhere(digits)
            } else if isGrouped {
              look.findAtGroups(digits)
            } else {
              look.findShort(
                digits, isRoom: isRoom, isOpen: !isRoom && look.run.count >= Self.codeLength)
            }
          }
        }
        return look.best
      }
    }
  }

  /// A look at one run of groups.
  private struct Look {
    let run: UnsafeBufferPointer<UInt8>
    let groups: UnsafeBufferPointer<Int>
    private(set) var best: (likeness: Likeness, place: Range<Int>)?

    init(run: UnsafeBufferPointer<UInt8>, groups: UnsafeBufferPointer<Int>) {
      self.run = run
      self.groups = groups
    }

    mutating func consider(_ place: Range<Int>) {
      let isExact = groups.contains(place.lowerBound) && groups.contains(place.upperBound)
      let way: Way = isExact ? .exact : .prefix
      let points = isExact ? Score.exact : Score.prefix(of: place.count, in: run.count)
      if points > best?.likeness.points ?? 0 {
        best = (Likeness(way: way, points: points), place)
      }
    }

    mutating func findAnywhere(_ digits: UnsafeBufferPointer<UInt8>) {
      for start in 0..<max(run.count - digits.count + 1, 0) where has(digits, at: start) {
        consider(start..<(start + digits.count))
      }
    }

    mutating func findAtGroups(_ digits: UnsafeBufferPointer<UInt8>) {
      for start in groups where has(digits, at: start) { consider(start..<(start + digits.count)) }
    }

    /// Finds a short number at the beginning of a group, leading zeros of a room left out.
    ///
    /// - Parameters:
    ///   - digits: the number.
    ///   - isRoom: whether leading zeros count for nothing.
    ///   - isOpen: whether the digits may reach into the next group, as of a telephone's number or a postcode:
    ///     `426…`.
    mutating func findShort(_ digits: UnsafeBufferPointer<UInt8>, isRoom: Bool, isOpen: Bool) {
      for group in groups.indices.dropLast() {
        var start = groups[group]
        let end = groups[group + 1]
        if isRoom, !has(digits, at: start) {
          while start < end - 1, run[start] == UInt8(ascii: "0") { start += 1 }
        }
        guard has(digits, at: start), isOpen || start + digits.count <= end else { continue }
        // The whole room is meant though its zeros were not typed.
        let isWhole = start + digits.count == end
        consider((isWhole ? groups[group] : start)..<(start + digits.count))
      }
    }

    /// Whether digits stand at a place of the run.
    private func has(_ digits: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
      guard start + digits.count <= run.count else { return false }
      for offset in digits.indices where run[start + offset] != digits[offset] { return false }
      return true
    }
  }
}
