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
      case 0xEF where byte(cursor + 1) == 0xBB && byte(cursor + 2) == 0xBF:
        report(.byteOrderMarkInside, cursor, cursor + 3)
        cursor += 3
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
    if parseValue(for: entry.item, depth: entry.depth) { endLine(after: entry.item) }
  }

  // MARK: Ends of lines

  /// Steps over what may follow a statement: blanks, a comment, a newline.
  ///
  /// - Parameter item: the entry whose line it is, where it is one's.
  mutating func endLine(after item: UInt32 = Node.none) {
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
      if !reportSpacedNumber(item) { reportTextAfterValue() }
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

  /// Reports digits in groups, as telephones are written, which are a text without its quotes.
  private mutating func reportSpacedNumber(_ item: UInt32) -> Bool {
    guard item != Node.none, nodes[item].kind == .integer, byte(cursor).isDigit else {
      return false
    }
    let start = Int(nodes[item].start)
    let end = endOfText()
    guard
      (cursor..<end).allSatisfy({ byte($0).isDigit || byte($0) == .space || byte($0) == .minus })
    else { return false }
    // Fewer are hardly a telephone: `1 2` can be two values as well.
    guard (start..<end).count(where: { byte($0).isDigit }) >= 7 else { return false }
    nodes[item].kind = .invalid
    report(.unquotedString(scanner.text(start, end)), start, end, item: item)
    return true
  }

  private mutating func reportTextAfterValue() {
    let here = byte(cursor)
    let end = endOfText()
    let previous = cursor > 0 ? byte(cursor - 1) : 0
    if let space = scanner.firstNoBreakSpace(from: cursor, to: end) {
      report(.noBreakSpace, space, space + 2)
    } else if here == .comma || here == .semicolon, end == cursor + 1 {
      report(.separatorAfterValue(Character(Unicode.Scalar(here))), cursor, cursor + 1)
    } else if previous == .doubleQuote || previous == .singleQuote {
      reportTextAfterString(end)
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

  /// Reports text behind a string; where the string took entries in, the quotes that close it were to open another.
  private mutating func reportTextAfterString(_ end: Int) {
    if let text = lastMultilineText, text.end == cursor, hasEntry(text) {
      report(
        .unclosedMultilineString(scanner.text(text.start, text.start + 3)), text.start,
        text.start + 3, labels: [(SourceSpan(start: cursor - 3, end: cursor), .noticedHere)])
      // From here on text and entries are exchanged: whatever would be found is of this one mistake.
      isStopped = true
    } else {
      report(.textAfterQuote, cursor, end)
    }
  }

  /// Whether a line of a text looks like an entry or a header.
  private func hasEntry(_ text: SourceSpan) -> Bool {
    var line = text.start
    while line < text.end {
      while line < text.end, byte(line) != .lineFeed { line += 1 }
      line = scanner.endOfBlanks(from: line + 1)
      if line < text.end, scanner.looksLikeEntry(at: line) || scanner.looksLikeHeader(at: line) {
        return true
      }
    }
    return false
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
