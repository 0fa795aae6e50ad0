/// Where the lines of a text start, and the way from an offset to a line and a column.
struct LineTable: Sendable {
  /// The offset of each line's first byte.
  private var starts: [UInt32]
  /// The last place counted to.
  ///
  /// Diagnostics come in order: by this a long line with many of them is
  /// counted through once and not once for each.
  private var checkpoint = (offset: 0, line: 0, column: 0)
  /// How many bytes were gone through for columns, which must stay in proportion to the text.
  private(set) var countedBytes = 0

  /// Finds the lines of a text; a line ends with LF, with or without a CR before it.
  init(of bytes: [UInt8]) {
    starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(UInt32(truncatingIfNeeded: offset + 1))
    }
  }

  /// Line and column of an offset, both from 1.
  mutating func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    var start = Int(starts[line])
    var column = 0
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = min(3, offset)  // a byte order mark is not a character of the text
    }
    if checkpoint.line == line, checkpoint.offset > start, checkpoint.offset <= offset {
      (start, column) = (checkpoint.offset, checkpoint.column)
    }
    column += characterCount(of: bytes[start..<max(start, offset)])
    countedBytes += max(0, offset - start)
    if offset > 0, offset < bytes.count, bytes[offset] < 0x80, bytes[offset - 1] < 0x80,
      bytes[offset - 1] != Self.carriageReturn
    {
      // Between two ASCII characters but CR and LF there is always a boundary (UAX #29, GB3 to GB5).
      checkpoint = (offset, line, column)
    }
    return SourcePosition(line: line + 1, column: column + 1)
  }

  /// The bytes of a line without its ending; `line` counts from 1.
  func span(ofLine line: Int, in bytes: [UInt8]) -> SourceSpan {
    guard line >= 1, line <= starts.count else {
      return SourceSpan(start: bytes.count, end: bytes.count)
    }
    let start = Int(starts[line - 1])
    guard line < starts.count else { return SourceSpan(start: start, end: bytes.count) }
    var end = Int(starts[line]) - 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceSpan(start: start, end: end)
  }

  /// The line, from 0, that an offset is in: the last that starts at or before it.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func characterCount(of bytes: ArraySlice<UInt8>) -> Int {
    if bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) { return bytes.count }
    return String(decoding: bytes, as: UTF8.self).count
  }

  private static let carriageReturn: UInt8 = 0x0D
}
