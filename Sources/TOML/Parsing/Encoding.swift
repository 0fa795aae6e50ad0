import Diagnostics

/// The check that a text is UTF-8 (RFC 3629; Unicode 16, table 3-7).
extension Scanner {
  /// The first bytes at or after an offset that are not UTF-8.
  ///
  /// Eight bytes at a time as long as they are ASCII; letters of two bytes, the most frequent beside
  /// them in European text, at once.
  ///
  /// - Parameter start: Where a character begins.
  /// - Returns: The bytes up to where a character can begin again; nothing if all is UTF-8.
  func invalidText(from start: Int) -> SourceSpan? {
    var offset = start
    while offset < count {
      if offset &+ 8 <= count {
        let marks = word(offset) & 0x8080_8080_8080_8080
        if marks == 0 {
          offset = offset &+ 8
          continue
        }
        offset = offset &+ marks.trailingZeroBitCount / 8
      }
      let first = byte(offset)
      if first < 0x80 {
        offset = offset &+ 1
      } else if first &- 0xC2 < 0x1E, byte(offset &+ 1) & 0xC0 == 0x80 {
        offset = offset &+ 2
      } else {
        let length = lengthOfLongSequence(at: offset)
        guard length > 0 else {
          return SourceSpan(start: offset, end: endOfInvalidText(from: offset))
        }
        offset += length
      }
    }
    return nil
  }

  /// The length of the sequence of three or four bytes at an offset; 0 if there is none.
  private func lengthOfLongSequence(at offset: Int) -> Int {
    let first = byte(offset)
    let second = byte(offset + 1)
    guard second & 0xC0 == 0x80, byte(offset + 2) & 0xC0 == 0x80 else { return 0 }
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : 0  // below: overlong
    case 0xED: return second < 0xA0 ? 3 : 0  // above: surrogates
    case 0xE1...0xEF: return 3
    case 0xF0 where second < 0x90, 0xF4 where second >= 0x90: return 0  // overlong; past U+10FFFF
    case 0xF0...0xF4: return byte(offset + 3) & 0xC0 == 0x80 ? 4 : 0
    default: return 0
    }
  }

  /// Where a character can begin again after a byte that begins none.
  private func endOfInvalidText(from start: Int) -> Int {
    var end = start + 1
    while byte(end) & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
