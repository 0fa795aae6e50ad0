/// The bytes of a text, and what can be told of them without a state.
///
/// Small, so that it is passed in registers; the parser, which holds it, is not.
struct Scanner: ~Escapable {
  let bytes: RawSpan
  let count: Int
  #if COUNTS_WORK
  let work: WorkCounter
  #endif

  @_lifetime(copy bytes)
  init(_ bytes: RawSpan, work: WorkCounter) {
    self.bytes = bytes
    count = bytes.byteCount
    #if COUNTS_WORK
    self.work = work
    #endif
  }

  /// Notes that so many bytes are looked at, where that is counted.
  @inline(__always)
  func note(_ steps: Int) {
    #if COUNTS_WORK
    work.add(steps)
    #endif
  }

  /// The byte at an offset; zero, which the grammar allows nowhere, past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    note(1)
    // The comparison is the bounds check: `count` is the span's.
    return UInt(bitPattern: offset) < UInt(bitPattern: count)
      ? bytes.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self) : 0
  }

  /// Eight bytes from an offset, the first one lowest; there must be eight.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    note(8)
    return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether a line ends at an offset: LF, CR LF, or the end of the text.
  func isLineEnd(_ offset: Int) -> Bool {
    let here = byte(offset)
    return here == .lineFeed || (here == .carriageReturn && byte(offset + 1) == .lineFeed)
      || offset >= count
  }

  /// The text of a range, for a message; what is not UTF-8 in it becomes U+FFFD.
  func text(_ start: Int, _ end: Int) -> String {
    let start = min(start, count)
    note(max(0, min(end, count) - start))
    return bytes.extracting(start..<min(max(start, end), count)).withUnsafeBytes {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Whether two ranges of the text are the same bytes.
  @inline(__always)
  func isEqual(_ left: Int, _ right: Int, _ length: Int) -> Bool {
    var offset = 0
    while offset &+ 8 <= length {
      if word(left &+ offset) != word(right &+ offset) { return false }
      offset = offset &+ 8
    }
    if offset == length { return true }
    if max(left, right) &+ offset &+ 8 <= count {
      // The first bytes are the lowest: what is shifted out are the bytes past the end.
      let difference = word(left &+ offset) ^ word(right &+ offset)
      return difference &<< UInt64(truncatingIfNeeded: 64 &- 8 &* (length &- offset)) == 0
    }
    while offset < length {
      if byte(left + offset) != byte(right + offset) { return false }
      offset += 1
    }
    return true
  }

  /// Up to eight bytes as a number, the first lowest; zero for more.
  func packed(_ start: Int, _ end: Int) -> UInt64 {
    guard end - start <= 8 else { return 0 }
    var packed: UInt64 = 0
    var offset = end
    while offset > start {
      offset -= 1
      packed = packed << 8 | UInt64(byte(offset))
    }
    return packed
  }

  /// Where the word at an offset ends: before a blank, a separator, a comment or the line's end.
  func endOfToken(from start: Int) -> Int {
    var end = start
    while true {
      switch byte(end) {
      case .space, .tab, .lineFeed, .carriageReturn: return end
      case .comma, .semicolon, .rightBracket, .rightBrace, .hash: return end
      case 0 where end >= count: return end
      default: end += 1
      }
    }
  }

  /// The number of exactly so many digits at an offset.
  func number(_ start: Int, _ length: Int) -> Int? {
    var value = 0
    for offset in start..<start + length {
      guard byte(offset).isDigit else { return nil }
      value = value * 10 + Int(byte(offset) - .zero)
    }
    return value
  }

  // MARK: Ends

  /// Where the bare key at an offset ends.
  ///
  /// Eight bytes at a time: with seven bits in each, sums and differences stay within their byte, and
  /// its top bit tells on which side of a bound it lies.
  @inline(__always)
  func endOfBareKey(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var end = start
    while end &+ 8 <= count {
      let text = word(end)
      let ascii = text & ~tops
      let lower = ascii | ones &* 0x20
      let letter = (lower &+ ones &* 0x1F) & ~(lower &+ ones &* 0x05)
      let digit = (ascii &+ ones &* 0x50) & ~(ascii &+ ones &* 0x46)
      let underscore = tops &- (ascii ^ ones &* 0x5F)
      let minus = tops &- (ascii ^ ones &* 0x2D)
      let stops = (~(letter | digit | underscore | minus) | text) & tops
      if stops != 0 { return end &+ stops.trailingZeroBitCount / 8 }
      end = end &+ 8
    }
    while byte(end).isBareKey { end += 1 }
    return end
  }

  /// Where the blanks at an offset end.
  @inline(__always)
  func endOfBlanks(from start: Int) -> Int {
    var end = start
    while byte(end).isBlank { end = end &+ 1 }
    return end
  }

  /// Where the text at an offset meets a quote, a backslash, or a control character.
  ///
  /// Looks at eight bytes at a time: a byte is zero after the exclusive or with the one looked for,
  /// and a subtraction borrows through zero bytes (Hacker's Delight, 6-1). The lowest mark is exact,
  /// and the lowest is all that counts.
  @inline(__always)
  func endOfPlainText(from start: Int, stoppingAt quote: UInt8) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let quotes = ones &* UInt64(quote)
    var offset = start
    while offset &+ 8 <= count {
      let text = word(offset)
      let quote = text ^ quotes
      let backslash = text ^ (ones &* 0x5C)
      let delete = text ^ (ones &* 0x7F)
      let marks =
        ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        | ((delete &- ones) & ~delete) | ((text &- ones &* 0x20) & ~text)
      let stops = marks & tops
      if stops != 0 {
        let found = offset &+ stops.trailingZeroBitCount / 8
        if byte(found) != .tab { return found }
        offset = found + 1
      } else {
        offset = offset &+ 8
      }
    }
    while offset < count {
      let here = byte(offset)
      if here == quote || here == .backslash || here.isControl { return offset }
      offset += 1
    }
    return count
  }
}
