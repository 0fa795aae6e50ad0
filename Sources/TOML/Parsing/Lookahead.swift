/// Ends that each of many mistakes in a long line asks for, looked for once.
extension Parser {
  /// Where the text of the line ends that the cursor is in: before a comment and trailing blanks.
  mutating func endOfText() -> Int {
    // A number sign begins a comment where the text is looked at from, whatever stands before it.
    if lastText.contains(cursor), byte(cursor) != .hash { return lastText.upperBound }
    let end = scanner.endOfText(from: cursor)
    lastText = cursor..<max(end, cursor)
    return end
  }

  /// Where the word at the cursor ends, for underlining.
  mutating func endOfWord() -> Int {
    if lastWord.contains(cursor) { return lastWord.upperBound }
    let end = scanner.endOfWord(from: cursor)
    lastWord = cursor..<end
    return end
  }
}

/// What a stretch of text looks like, to tell where a mistake ends.
extension Scanner {
  /// Where the text of a line ends that starts at an offset: before a comment and trailing blanks.
  func endOfText(from start: Int) -> Int {
    var end = start
    var offset = start
    while !isLineEnd(offset), byte(offset) != .carriageReturn {
      if byte(offset) == .hash, offset == start || byte(offset - 1).isBlank { break }
      if !byte(offset).isBlank { end = offset + 1 }
      offset += 1
    }
    return end
  }

  /// Where words separated by blanks end.
  func endOfWords(from start: Int) -> Int {
    var end = start
    while byte(end).isBareKey || byte(end).isBlank || byte(end) >= 0x80 { end += 1 }
    return end
  }

  /// Whether a token is meant as a date or a time: up to three numbers with one kind of separator.
  func isDateLike(_ start: Int, _ end: Int) -> Bool {
    guard byte(start).isDigit, end - start <= 10 else { return false }
    var separators = 0
    var separator: UInt8 = 0
    var digits = 0
    var hasYear = false
    for offset in start..<end {
      if byte(offset).isDigit {
        digits += 1
        hasYear = hasYear || digits == 4
      } else {
        guard digits > 0, separator == 0 || byte(offset) == separator else { return false }
        separator = byte(offset)
        separators += 1
        digits = 0
      }
    }
    switch separator {
    case .colon: return separators <= 2 && digits > 0 && !hasYear
    case .minus, .dot, UInt8(ascii: "/"): return separators == 2 && digits > 0 && hasYear
    default: return false
    }
  }

  /// Whether a key and an equals sign stand at an offset; the key may lack its quotes.
  func looksLikeEntry(at start: Int) -> Bool {
    if let end = endOfKeyPath(from: start), byte(end) == .equals { return true }
    let end = endOfWords(from: start)
    return end > start && byte(end) == .equals
  }

  /// Whether a whole header stands at an offset, and not an array that is an element.
  func looksLikeHeader(at start: Int) -> Bool {
    guard byte(start) == .leftBracket else { return false }
    let isArray = byte(start + 1) == .leftBracket
    var offset = start + (isArray ? 2 : 1)
    while byte(offset).isBlank { offset += 1 }
    let key = offset
    guard byte(key).isBareKey, let end = endOfKeyPath(from: key) else { return false }
    guard byte(end) == .rightBracket, !isArray || byte(end + 1) == .rightBracket else {
      return false
    }
    offset = end + (isArray ? 2 : 1)
    while byte(offset).isBlank { offset += 1 }
    guard isLineEnd(offset) || byte(offset) == .hash else { return false }
    return !couldBeElement(text(key, end))
  }

  /// Whether a bare word is a value: a number, a Boolean.
  func couldBeElement(_ word: String) -> Bool {
    if ["true", "false", "inf", "nan"].contains(word.filter { $0 != " " }) { return true }
    return word.utf8.allSatisfy { $0.isDigit || $0 == .dot || $0 == .minus || $0 == .underscore }
  }

  /// A key of more parts is not looked for: what only looks like one can start at each of its parts.
  private static let mostPartsAhead = 16

  /// Where the dotted key at an offset ends, blanks after it included.
  func endOfKeyPath(from start: Int) -> Int? {
    var offset = start
    for _ in 0..<Scanner.mostPartsAhead {
      let part = offset
      if byte(offset) == .doubleQuote || byte(offset) == .singleQuote {
        let quote = byte(offset)
        offset += 1
        while byte(offset) != quote {
          if isLineEnd(offset) { return nil }
          let isEscape = quote == .doubleQuote && byte(offset) == .backslash
          offset += isEscape && !isLineEnd(offset + 1) ? 2 : 1
        }
        offset += 1
      } else {
        while byte(offset).isBareKey { offset += 1 }
      }
      if offset == part { return nil }
      while byte(offset).isBlank { offset += 1 }
      guard byte(offset) == .dot else { return offset }
      offset += 1
      while byte(offset).isBlank { offset += 1 }
    }
    return nil
  }

  /// Where the word at an offset ends, for underlining.
  func endOfWord(from start: Int) -> Int {
    var end = start + 1
    while !byte(end).isBlank, !isLineEnd(end), !byte(end).isSeparator { end += 1 }
    return end
  }

  /// Where the line that an offset is in starts.
  func startOfLine(at offset: Int) -> Int {
    var start = offset
    while start > 0, byte(start - 1) != .lineFeed { start -= 1 }
    return start
  }

  /// The typographic quotation mark that a text was closed with: its only one, at its end.
  func closingTypographicQuote(from start: Int, to end: Int) -> Int? {
    let marks = start..<max(start, end)
    let first = marks.first { byte($0) >= 0xC2 && typographicQuote(at: $0) != nil }
    guard let first, let mark = typographicQuote(at: first) else { return nil }
    var last = end
    while last > mark.end, byte(last - 1).isSeparator || byte(last - 1).isBlank { last -= 1 }
    return mark.end == last ? first : nil
  }

  /// The first no-break space of a range.
  func firstNoBreakSpace(from start: Int, to end: Int) -> Int? {
    (start..<max(start, end)).first { byte($0) == 0xC2 && byte($0 + 1) == 0xA0 }
  }

  /// The typographic quotation mark at an offset, with the straight one to use.
  func typographicQuote(at offset: Int) -> (character: Character, straight: Character, end: Int)? {
    let (first, second, third) = (byte(offset), byte(offset + 1), byte(offset + 2))
    if first == 0xE2, second == 0x80 {
      switch third {
      case 0x9C, 0x9D, 0x9E, 0x9F:  // “ ” „ ‟
        return (Character(text(offset, offset + 3)), "\"", offset + 3)
      case 0x98, 0x99, 0x9A, 0x9B:  // ‘ ’ ‚ ‛
        return (Character(text(offset, offset + 3)), "'", offset + 3)
      default:
        return nil
      }
    }
    if first == 0xC2, second == 0xAB || second == 0xBB {  // « »
      return (Character(text(offset, offset + 2)), "\"", offset + 2)
    }
    return nil
  }
}
