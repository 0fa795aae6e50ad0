/// Lines: comments, entries and headers, and the way back to the next one after a mistake.
extension Parser {
  /// Reads the whole document.
  mutating func parseDocument() {
    guard checkEncoding() else { return }
    while cursor < count, !isStopped {
      switch byte(cursor) {
      case .space, .tab, .lineFeed:
        cursor += 1
      case .hash:
        skipComment()
      case .leftBracket:
        parseHeader()
      case .carriageReturn where byte(cursor + 1) == .lineFeed:
        cursor += 2
      case .carriageReturn:
        report(.loneCarriageReturn, cursor, cursor + 1)
        cursor += 1
      default:
        parseEntry()
      }
      isQuiet = false
    }
  }

  /// Checks that the text is UTF-8 and steps over a byte order mark.
  ///
  /// - Returns: Whether it makes sense to go on.
  private mutating func checkEncoding() -> Bool {
    if (byte(0) == 0xFF && byte(1) == 0xFE) || (byte(0) == 0xFE && byte(1) == 0xFF) {
      report(.utf16, 0, 2)
      return false
    }
    var start = 0
    while start < count {
      guard let span = firstInvalidText(from: start) else { break }
      if let last = invalidText.last, last.end == span.start {
        invalidText[invalidText.count - 1].end = span.end
      } else if invalidText.count == limits.diagnostics {
        isStopped = true
        break
      } else {
        invalidText.append(span)
      }
      start = span.end
    }
    if byte(0) == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF { cursor = 3 }
    return true
  }

  private func firstInvalidText(from start: Int) -> SourceSpan? {
    let text = source.bytes
    do {
      _ = try UTF8Span(validating: text.span.extracting(start..<count))
      return nil
    } catch {
      let offsets = error.byteOffsets
      return SourceSpan(start: start + offsets.lowerBound, end: start + offsets.upperBound)
    }
  }

  // MARK: Entries

  /// Reads `key = value` and the end of the line.
  private mutating func parseEntry() {
    guard let entry = parseEntryStart(in: currentTable, depth: currentDepth) else {
      skipLine()
      return
    }
    if parseValue(for: entry.item, depth: entry.depth) { endLine() }
  }

  // MARK: Ends of lines

  /// Steps over what may follow a statement: blanks, a comment, a newline.
  mutating func endLine() {
    skipBlanks()
    switch byte(cursor) {
    case .lineFeed:
      cursor += 1
    case .carriageReturn where byte(cursor + 1) == .lineFeed:
      cursor += 2
    case .hash:
      skipComment()
    default:
      guard cursor < count else { return }
      reportTextAfterValue()
      skipLine()
    }
  }

  private mutating func reportTextAfterValue() {
    let here = byte(cursor)
    if here == .carriageReturn {
      report(.loneCarriageReturn, cursor, cursor + 1)
      return
    }
    let end = endOfText(from: cursor)
    let previous = cursor > 0 ? byte(cursor - 1) : 0
    if previous == .doubleQuote || previous == .singleQuote {
      report(.textAfterQuote, cursor, end)
    } else if let quote = typographicQuote(at: cursor) {
      report(.typographicQuote(quote.character, straight: quote.straight), cursor, quote.end)
    } else if here == .comma || here == UInt8(ascii: ";") {
      report(.separatorAfterValue(Character(Unicode.Scalar(here))), cursor, cursor + 1)
    } else if here == .rightBracket || here == .rightBrace {
      report(.closingWithoutOpening(Character(Unicode.Scalar(here))), cursor, cursor + 1)
    } else if looksLikeEntry(at: cursor) {
      report(.twoEntriesOnLine, cursor, end)
    } else {
      report(.textAfterValue, cursor, end)
    }
  }

  /// Where the text of a line ends that starts at an offset: before a comment and trailing blanks.
  func endOfText(from start: Int) -> Int {
    var end = start
    var offset = start
    while !isLineEnd(offset) {
      if byte(offset) == .hash, offset == start || byte(offset - 1).isBlank { break }
      if !byte(offset).isBlank { end = offset + 1 }
      offset += 1
    }
    return end
  }

  /// Goes to the next line.
  mutating func skipLine() {
    while cursor < count, byte(cursor) != .lineFeed { cursor += 1 }
    if cursor < count { cursor += 1 }
  }

  /// Steps over a comment, up to the newline.
  mutating func skipComment() {
    cursor += 1
    while true {
      cursor = endOfPlainText(from: cursor, stoppingAt: .lineFeed)
      if isLineEnd(cursor) { return }
      let start = cursor
      if byte(cursor) == .carriageReturn {
        cursor += 1
        report(.loneCarriageReturn, start, cursor)
      } else if byte(cursor).isControl {
        while byte(cursor).isControl, !isLineEnd(cursor), cursor < count { cursor += 1 }
        report(.controlCharacter(byte(start), place: .comment), start, cursor)
      } else {
        cursor += 1
      }
    }
  }

  // MARK: What a line looks like

  /// Whether a key and an equals sign stand at an offset.
  func looksLikeEntry(at start: Int) -> Bool {
    guard let end = endOfKeyPath(from: start) else { return false }
    return byte(end) == .equals
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
  private func couldBeElement(_ word: String) -> Bool {
    if ["true", "false", "inf", "nan"].contains(word.filter { $0 != " " }) { return true }
    return word.utf8.allSatisfy { $0.isDigit || $0 == .dot || $0 == .minus || $0 == .underscore }
  }

  /// Where the dotted key at an offset ends, blanks after it included.
  private func endOfKeyPath(from start: Int) -> Int? {
    var offset = start
    while true {
      let part = offset
      if byte(offset) == .doubleQuote || byte(offset) == .singleQuote {
        let quote = byte(offset)
        offset += 1
        while byte(offset) != quote {
          if isLineEnd(offset) { return nil }
          offset += quote == .doubleQuote && byte(offset) == .backslash ? 2 : 1
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
  }
}
