/// Reads the blocks of a compiled time zone (RFC 9636, 3); bytes that are missing give `nil`.
struct TZifReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// How much of what a block has.
  struct Header {
    let version: Int
    let utCount: Int
    let standardCount: Int
    let leapCount: Int
    let changeCount: Int
    let typeCount: Int
    let letterCount: Int

    /// The bytes of the block after the header.
    func length(timeSize: Int) -> Int {
      changeCount * (timeSize + 1) + typeCount * 6 + letterCount + leapCount * (timeSize + 4)
        + standardCount + utCount
    }
  }

  /// The changes of the clocks.
  struct Block {
    let changes: [Int]
    let offsets: [Int]
    let firstOffset: Int
  }

  mutating func header() -> Header? {
    guard take(4)?.elementsEqual("TZif".utf8) == true, let version = take(1)?.first,
      skip(15)
    else { return nil }
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = number(4), (0...1 << 20).contains(count) else { return nil }
      counts.append(count)
    }
    // Versions are digits, or NUL for the first.
    return Header(
      version: version == 0 ? 1 : Int(version) - 0x30, utCount: counts[0], standardCount: counts[1],
      leapCount: counts[2], changeCount: counts[3], typeCount: counts[4], letterCount: counts[5])
  }

  mutating func block(_ header: Header, timeSize: Int) -> Block? {
    guard header.typeCount > 0, rest.count >= header.length(timeSize: timeSize) else { return nil }
    var changes: [Int] = []
    for _ in 0..<header.changeCount {
      guard let change = number(timeSize), changes.last.map({ $0 < change }) ?? true else {
        return nil
      }
      changes.append(change)
    }
    guard let kinds = take(header.changeCount) else { return nil }
    var types: [Int] = []
    for _ in 0..<header.typeCount {
      guard let offset = number(4), abs(offset) < 26 * 3600, skip(2) else { return nil }
      types.append(offset)
    }
    guard kinds.allSatisfy({ Int($0) < types.count }),
      skip(
        header.letterCount + header.leapCount * (timeSize + 4) + header.standardCount
          + header.utCount)
    else { return nil }
    return Block(changes: changes, offsets: kinds.map { types[Int($0)] }, firstOffset: types[0])
  }

  /// The rule for the time after the last change, between two line feeds.
  mutating func footer() -> String? {
    guard take(1)?.first == 0x0A, let end = rest.firstIndex(of: 0x0A) else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  mutating func skip(_ count: Int) -> Bool { take(count) != nil }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// A big-endian number with a sign.
  private mutating func number(_ size: Int) -> Int? {
    guard let bytes = take(size) else { return nil }
    var value: Int = bytes.first.map { $0 >= 0x80 ? -1 : 0 } ?? 0
    for byte in bytes { value = value << 8 | Int(byte) }
    return value
  }
}
