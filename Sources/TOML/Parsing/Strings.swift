import Diagnostics

/// Strings in their four forms.
extension Parser {
  /// Reads a string for an item, the cursor at its first quote.
  ///
  /// - Returns: Whether it has escapes; nothing where it is not closed.
  mutating func parseString(_ item: UInt32) -> Bool? {
    let quote = byte(cursor)
    if byte(cursor + 1) == quote, byte(cursor + 2) == quote {
      return parseMultilineText(item)
    }
    return parseQuotedText(place: .string, item: item)?.hasEscapes
  }

  /// Reads a string or a key of one line.
  mutating func parseQuotedText(
    place: TextPlace,
    item: UInt32 = Node.none
  ) -> (hasEscapes: Bool, end: Int)? {
    let start = cursor
    let quote = byte(cursor)
    var hasEscapes = false
    cursor += 1
    while true {
      let end = scanner.endOfPlainText(from: cursor, stoppingAt: quote)
      let here = byte(end)
      if here == quote {
        cursor = end + 1
        return (hasEscapes, cursor)
      }
      cursor = end
      if here == .backslash {
        guard quote == .doubleQuote else {
          cursor += 1
          continue
        }
        hasEscapes = true
        parseEscape(item)
      } else if scanner.isLineEnd(cursor) {
        reportUnclosed(from: start, place: place, item)
        return nil
      } else {
        reportControl(place, item)
      }
    }
  }

  /// Reads a string in triple quotes.
  private mutating func parseMultilineText(_ item: UInt32) -> Bool? {
    let start = cursor
    let quote = byte(cursor)
    var hasEscapes = false
    cursor += 3
    while true {
      cursor = scanner.endOfPlainText(from: cursor, stoppingAt: quote)
      let here = byte(cursor)
      if here == quote {
        var end = cursor
        while byte(end) == quote, end - cursor < 5 { end += 1 }
        // Up to two quotes may stand before the closing three.
        let length = end - cursor
        cursor = end
        if length >= 3 {
          lastMultilineText = SourceSpan(start: start, end: cursor)
          return hasEscapes
        }
      } else if here == .backslash {
        guard quote == .doubleQuote else {
          cursor += 1
          continue
        }
        hasEscapes = true
        if !skipEscapedNewline() { parseEscape(item) }
      } else if cursor >= count {
        let needed = quote == .doubleQuote ? "\"\"\"" : "'''"
        report(
          .unclosedMultilineString(needed), start, start + 3,
          labels: [(SourceSpan(start: count, end: count), .endOfText)], item: item)
        isQuiet = true
        abandonRest()
        return nil
      } else if here == .lineFeed {
        cursor += 1
      } else if here == .carriageReturn, byte(cursor + 1) == .lineFeed {
        cursor += 2
      } else {
        reportControl(.string, item)
      }
    }
  }

  /// Steps over a backslash at the end of a line with the white space after it, if there is one.
  private mutating func skipEscapedNewline() -> Bool {
    var end = cursor + 1
    while byte(end).isBlank { end += 1 }
    guard scanner.isLineEnd(end), end < count else { return false }
    while byte(end).isBlank || end < count && scanner.isLineEnd(end) { end += 1 }
    cursor = end
    return true
  }

  // MARK: Escapes

  /// Checks the escape at the cursor and steps over it.
  private mutating func parseEscape(_ item: UInt32) {
    let start = cursor
    let letter = byte(start + 1)
    if Escapes.byte(for: letter) != nil {
      cursor += 2
      if letter == UInt8(ascii: "e"), version == .v10 {
        report(.escapeOfLaterVersion("\\e"), start, cursor, item: item)
      }
    } else if let digits = Escapes.digitCount(for: letter) {
      parseNumericEscape(digits, item)
    } else {
      if scanner.isLineEnd(start + 1) {
        cursor += 1
        report(.escapeAtLineEnd, start, cursor, item: item)
        isQuiet = true  // that the string does not end in this line is the same mistake
        return
      }
      let scalar = scanner.text(start + 1, start + 5).unicodeScalars.first ?? "\u{FFFD}"
      cursor += 1 + UTF8.width(scalar)
      if letter.isControl || letter >= 0x80 && scalar == "\u{FFFD}" { cursor = start + 1 }
      report(.unknownEscape(scalar), start, max(cursor, start + 2), item: item)
      if letter.isControl { cursor = start + 2 }
    }
  }

  private mutating func parseNumericEscape(_ digits: Int, _ item: UInt32) {
    let start = cursor
    var end = start + 2
    var value: UInt32 = 0
    while end < start + 2 + digits, byte(end).isHexDigit {
      value = value &* 16 &+ UInt32(byte(end).hexDigitValue)
      end += 1
    }
    cursor = end
    if end < start + 2 + digits {
      report(.shortEscape(scanner.text(start, end), digits: digits), start, end, item: item)
    } else if Unicode.Scalar(value) == nil {
      report(.escapeOfNoCharacter(scanner.text(start, end)), start, end, item: item)
    } else if digits == 2, version == .v10 {
      report(.escapeOfLaterVersion(scanner.text(start, end)), start, end, item: item)
    }
  }

  // MARK: Mistakes

  private mutating func reportControl(_ place: TextPlace, _ item: UInt32) {
    let start = cursor
    cursor += 1
    if byte(start) == .carriageReturn {
      report(.loneCarriageReturn, start, cursor, item: item)
    } else {
      report(.controlCharacter(byte(start), place: place), start, cursor, item: item)
    }
  }

  /// Reports a string that does not end in its line, and finds where it was meant to.
  private mutating func reportUnclosed(from start: Int, place: TextPlace, _ item: UInt32) {
    let lineEnd = cursor
    let quote = Character(Unicode.Scalar(byte(start)))
    if place == .string, let found = scanner.closingTypographicQuote(from: start, to: lineEnd),
      let mark = scanner.typographicQuote(at: found)
    {
      report(.typographicQuote(mark.character, straight: quote), found, mark.end, item: item)
      cursor = mark.end
      return
    }
    var last = lineEnd
    while last > start, byte(last - 1).isBlank { last -= 1 }
    if place == .string, quote == "\"", last - start > 3, byte(last - 1) == .doubleQuote,
      byte(last - 2) == .backslash
    {
      // A path: what its other backslashes make is the same mistake.
      findings.removeAll { $0.span.start > start && $0.span.end <= lineEnd }
      report(.backslashBeforeQuote(scanner.text(start + 1, last - 1)), last - 2, last, item: item)
      cursor = last
      return
    }
    report(
      place == .key ? .unclosedKey(quote) : .unclosedString(quote), start, start + 1,
      labels: [(SourceSpan(start: lineEnd, end: lineEnd), .endOfLine)], item: item)
    if place == .key {
      cursor = start + 1
      isQuiet = true
    } else if !open.isEmpty {
      // The separators at the line's end were meant as such, not as text.
      while cursor > start + 1, byte(cursor - 1).isSeparator || byte(cursor - 1).isBlank {
        cursor -= 1
      }
    }
  }

  /// Gives up what is open: the text has ended inside a string.
  private mutating func abandonRest() {
    for container in open {
      nodes[container.item].end = UInt32(truncatingIfNeeded: count)
    }
    open.removeAll()
  }
}
