import Diagnostics

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
        skipLoneReturn()
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
      guard let span = scanner.invalidText(from: start) else { break }
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
    case .carriageReturn:
      skipLoneReturn()
    case .hash:
      skipComment()
    default:
      guard cursor < count else { return }
      reportTextAfterValue()
      skipLine()
    }
  }

  /// Reports a carriage return that is to end a line, and steps over it.
  ///
  /// A text whose lines all end so has one mistake, not one for every line.
  @inline(never)
  mutating func skipLoneReturn() {
    if !hasOldLineEnds {
      report(.loneCarriageReturn, cursor, cursor + 1)
      if hasLineFeed == nil { hasLineFeed = source.bytes.contains(.lineFeed) }
      hasOldLineEnds = hasLineFeed == false
    }
    cursor += 1
  }

  private mutating func reportTextAfterValue() {
    let here = byte(cursor)
    let end = endOfText()
    let previous = cursor > 0 ? byte(cursor - 1) : 0
    if let space = scanner.firstNoBreakSpace(from: cursor, to: end) {
      report(.noBreakSpace, space, space + 2)
    } else if previous == .doubleQuote || previous == .singleQuote {
      report(.textAfterQuote, cursor, end)
    } else if let quote = scanner.typographicQuote(at: cursor) {
      report(.typographicQuote(quote.character, straight: quote.straight), cursor, quote.end)
    } else if here == .comma, previous.isDigit, byte(cursor + 1).isDigit {
      report(.decimalComma, cursor, cursor + 1)
    } else if here == .comma || here == .semicolon {
      report(.separatorAfterValue(Character(Unicode.Scalar(here))), cursor, cursor + 1)
    } else if here == .rightBracket || here == .rightBrace {
      report(.closingWithoutOpening(Character(Unicode.Scalar(here))), cursor, cursor + 1)
    } else if scanner.looksLikeEntry(at: cursor) {
      report(.twoEntriesOnLine, cursor, end)
    } else {
      report(.textAfterValue, cursor, end)
    }
  }

  /// Goes to the next line.
  mutating func skipLine() {
    while cursor < count, byte(cursor) != .lineFeed { cursor += 1 }
    if cursor < count { cursor += 1 }
  }

  /// Steps over a comment, up to the newline.
  @inline(never)
  mutating func skipComment() {
    cursor += 1
    while true {
      cursor = scanner.endOfPlainText(from: cursor, stoppingAt: .lineFeed)
      if scanner.isLineEnd(cursor) { return }
      let start = cursor
      if byte(cursor) == .carriageReturn {
        cursor += 1
        report(.loneCarriageReturn, start, cursor)
      } else if byte(cursor).isControl {
        while byte(cursor).isControl, !scanner.isLineEnd(cursor), cursor < count { cursor += 1 }
        report(.controlCharacter(byte(start), place: .comment), start, cursor)
      } else {
        cursor += 1
      }
    }
  }
}
