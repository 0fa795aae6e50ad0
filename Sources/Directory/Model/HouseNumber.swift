import Text

/// The number of a house: `12`, `2b`, and what stands behind it at a corner, `38/52`.
public struct HouseNumber: Hashable, Comparable, Sendable {
  /// The number itself, from 1 to 99,999.
  public let number: Int
  /// What follows it, in lower case: `a`, `/52`; empty where nothing does.
  public let suffix: String

  /// A number without anything behind it.
  public init(_ number: Int) {
    self.number = number
    suffix = ""
  }

  /// A number as it is written: digits, at most two letters, and at most one stroke with more of both; `nil` for anything else.
  ///
  /// - Parameter text: the number, without spaces; letters in either case.
  public init?(written text: some StringProtocol) {
    let bytes = Array(text.folded.utf8)
    let digits = bytes.prefix { $0 &- 0x30 < 10 }
    let rest = bytes[digits.endIndex...]
    let letters = rest.prefix { $0 &- 0x61 < 26 }
    let corner = rest[letters.endIndex...]
    guard (1...5).contains(digits.count), letters.count <= 2, Self.isCorner(corner) else {
      return nil
    }
    number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    suffix = String(decoding: rest, as: UTF8.self)
    if number == 0 { return nil }
  }

  /// Whether some letters are empty, or a stroke with a number of its own.
  private static func isCorner(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    let digits = bytes.dropFirst().prefix { $0 &- 0x30 < 10 }
    let letters = bytes[digits.endIndex...]
    return first == UInt8(ascii: "/") && (1...5).contains(digits.count)
      && letters.count <= 2 && letters.allSatisfy { $0 &- 0x61 < 26 }
  }

  /// The number as it is written: `38/52`.
  public var written: String { "\(number)\(suffix)" }

  /// By the number, then by what follows it; nothing comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.number, left.suffix) < (right.number, right.suffix)
  }
}

/// House numbers of a street: all from one to another or to the street's end, on both sides or on one.
public struct HouseRange: Hashable, Sendable {
  /// A side of the street.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case odd
    case even

    /// The side on which a number stands.
    public init(of number: Int) { self = number % 2 == 0 ? .even : .odd }
  }

  /// The first number.
  public let first: HouseNumber
  /// The last number; `nil` to the end of the street.
  public let last: HouseNumber?
  /// The side whose numbers are meant; `nil` for both.
  public let side: Side?

  /// Numbers from one to another, both included.
  public init(_ first: HouseNumber, _ last: HouseNumber?, side: Side? = nil) {
    self.first = first
    self.last = last
    self.side = side
  }

  /// A range as the data files write it: `1-23 odd`, `2-12 even`, `1-68`, `14-` to the end, one number `38/52`.
  ///
  /// It is `nil` for anything else: also where the last number is below the first, or an end stands on the other side.
  public init?(written text: String) {
    let words = text.folded.split(separator: " ")
    guard let numbers = words.first, words.count <= 2 else { return nil }
    let side = words.count == 2 ? Side(rawValue: String(words[1])) : nil
    if words.count == 2, side == nil { return nil }
    let ends = numbers.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = HouseNumber(written: ends[0]) else { return nil }
    var last: HouseNumber? = first
    if ends.count == 2 {
      last = ends[1].isEmpty ? nil : HouseNumber(written: ends[1])
      if last == nil, !ends[1].isEmpty { return nil }
    }
    if let last, last < first { return nil }
    if let side, [first, last].contains(where: { $0.map { Side(of: $0.number) != side } ?? false })
    {
      return nil
    }
    self.init(first, last, side: side)
  }

  /// The range as the data files write it.
  public var written: String {
    let numbers =
      isSingle ? first.written : "\(first.written)-\(last?.written ?? "")"
    return side.map { "\(numbers) \($0.rawValue)" } ?? numbers
  }

  /// Whether it is one number and no other.
  public var isSingle: Bool { first == last }

  /// Whether a number is among these.
  ///
  /// What follows a number counts at the ends alone, and there only where the range says where it ends: `2-30a` has `30` and
  /// `30a` but not `30b`, while `1-23` has `23b` too. One number with a letter or a stroke is that number and no other.
  public func contains(_ number: HouseNumber) -> Bool {
    if isSingle, !first.suffix.isEmpty { return number == first }
    if let side, Side(of: number.number) != side { return false }
    guard number >= first else { return false }
    guard let last, number.number >= last.number else { return true }
    return number.number == last.number && (last.suffix.isEmpty || number <= last)
  }

  /// The first number that two ranges share; `nil` where they share none.
  public func shared(with other: HouseRange) -> HouseNumber? {
    if self == other { return first }
    let start = max(first.number, other.first.number)
    let end = min(last?.number ?? .max, other.last?.number ?? .max)
    // A number of either side, and one past an end with a letter.
    for number in start..<(start + 4) where number <= end {
      let house = HouseNumber(number)
      if contains(house), other.contains(house) { return house }
    }
    return nil
  }
}
