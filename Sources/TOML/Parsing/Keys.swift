import Diagnostics

/// A key as read: the range of its text without quotes, and how it is written.
struct KeyToken {
  var start: Int
  var end: Int
  var traits: Node.Traits = []

  /// The key as written, quotes included.
  var span: SourceSpan {
    let quote = traits.contains(.quotedKey) ? 1 : 0
    return SourceSpan(start: start - quote, end: end + quote)
  }
}

/// Keys, dotted or not, up to their value.
extension Parser {
  /// Reads a key and the equals sign, and adds the entry to a table.
  ///
  /// - Returns: The entry whose value comes next, and how deep its table stands; nothing where no
  ///   value is to be read.
  mutating func parseEntryStart(
    in base: UInt32,
    depth: Int
  ) -> (item: UInt32, depth: Int)? {
    var table = base
    var depth = depth
    guard var key = parseKey() else { return recoverValue(depth) }
    skipBlanks()
    while byte(cursor) == .dot {
      cursor += 1
      skipBlanks()
      depth += 1
      guard depth < limits.nesting else {
        reportDepth(key.span.start, cursor)
        if !open.isEmpty { skipNested() }
        return nil
      }
      table = dottedTable(key, in: table)
      guard let part = parseKey(afterDot: true) else { return recoverValue(depth) }
      key = part
      skipBlanks()
    }
    if byte(cursor) == .equals {
      cursor += 1
      skipBlanks()
    } else if !parseWrongEquals(after: key) {
      return recoverValue(depth)
    }
    let entry = addEntry(key, to: table)
    let first = byte(cursor)
    if first == .doubleQuote || first > .equals && first != .rightBrace || first.isDigit {
      return (entry, depth)
    }
    if first == .equals {
      report(.extraEquals, cursor, cursor + 1, item: entry)
      isQuiet = true
      while byte(cursor) == .equals { cursor += 1 }
      skipBlanks()
    }
    let here = byte(cursor)
    if here == .hash || scanner.isLineEnd(cursor)
      || !open.isEmpty && (here == .comma || here == .rightBrace)
    {
      report(.missingValue, key.span.start, cursor, item: entry)
      nodes[entry].kind = .invalid
      return nil
    }
    return (entry, depth)
  }

  /// Reads one part of a key.
  @inline(__always)
  mutating func parseKey(afterDot: Bool = false) -> KeyToken? {
    let start = cursor
    let end = scanner.endOfBareKey(from: start)
    cursor = end
    if end > start, byte(end) < 0x80 { return KeyToken(start: start, end: end) }
    return parseOtherKey(from: start, afterDot: afterDot)
  }

  /// Reads a part of a key that is not bare, or says what is wrong with it.
  private mutating func parseOtherKey(from start: Int, afterDot: Bool) -> KeyToken? {
    if cursor > start {
      reportKeyCharacter(from: start)
      return nil
    }
    if byte(start) == .doubleQuote || byte(start) == .singleQuote { return parseQuotedKey() }
    let isMissing =
      afterDot
      && (byte(start) == .equals || byte(start) == .rightBracket || byte(start) == .hash
        || scanner.isLineEnd(start))
    if byte(start) == .dot || isMissing {
      report(.emptyKeyPart, start, start + 1)
    } else if byte(start) == .equals {
      report(.missingKey, start, start + 1)
    } else {
      reportKeyCharacter(from: start)
    }
    return nil
  }

  private mutating func parseQuotedKey() -> KeyToken? {
    let start = cursor
    let quote = byte(start)
    if byte(start + 1) == quote, byte(start + 2) == quote {
      report(.multilineKey, start, start + 3)
      cursor += 3
      return nil
    }
    guard let text = parseQuotedText(place: .key) else { return nil }
    var key = KeyToken(start: start + 1, end: cursor - 1, traits: .quotedKey)
    if text.hasEscapes {
      key.traits.insert(.escapedKey)
      unescapedKey = Escapes.replaced(in: scanner.bytes.extracting(key.start..<key.end))
    }
    return key
  }

  // MARK: Mistakes

  /// Names what stands where a key was expected.
  private mutating func reportKeyCharacter(from start: Int) {
    var end = cursor
    if let quote = scanner.typographicQuote(at: cursor) {
      report(
        .typographicQuote(quote.character, straight: quote.straight), cursor, quote.end)
      return
    }
    if byte(cursor) == 0xC2, byte(cursor + 1) == 0xA0 {
      report(.noBreakSpace, cursor, cursor + 2)
      return
    }
    if byte(cursor) >= 0x80 {
      while byte(end) >= 0x80 || byte(end).isBareKey { end += 1 }
      let word = scanner.text(start, min(end, start + 400))
      if word.unicodeScalars.allSatisfy({ $0.isASCII || $0.properties.isAlphabetic }) {
        report(.nonASCIIKey(word), start, end)
      } else {
        let scalar = scanner.text(cursor, end).unicodeScalars.first ?? "\u{FFFD}"
        report(.keyCharacter(scalar), cursor, cursor + UTF8.width(scalar))
      }
      return
    }
    if byte(cursor).isControl {
      report(.controlCharacter(byte(cursor), place: .key), cursor, cursor + 1)
    } else {
      report(.keyCharacter(Unicode.Scalar(byte(cursor))), cursor, cursor + 1)
    }
  }

  /// Reads what stands in the place of an equals sign.
  ///
  /// - Returns: Whether the key can be trusted and a value comes next.
  private mutating func parseWrongEquals(after key: KeyToken) -> Bool {
    let here = byte(cursor)
    if scanner.isLineEnd(cursor) || here == .hash || here == .rightBrace && !open.isEmpty {
      report(.keyAlone, key.span.start, key.span.end)
      return false
    }
    if here == .colon || here == .comma && open.isEmpty {
      let end = byte(cursor + 1) == .equals ? cursor + 2 : cursor + 1
      report(.wrongEquals(Character(Unicode.Scalar(here))), cursor, end)
      cursor = end
      skipBlanks()
      isQuiet = true
      return true
    }
    if here == .comma {
      report(.keyAlone, key.span.start, key.span.end)
      return false
    }
    if here.isBareKey || here >= 0x80, scanner.endOfWords(from: cursor) > cursor {
      let end = scanner.endOfWords(from: cursor)
      if byte(end) == .equals {
        var last = end
        while byte(last - 1).isBlank { last -= 1 }
        if let quote = scanner.typographicQuote(at: cursor) {
          report(.typographicQuote(quote.character, straight: quote.straight), cursor, quote.end)
        } else {
          let name = scanner.text(key.span.start, min(last, key.span.start + 400))
          report(.spaceInKey(name), key.span.start, last)
        }
        return false
      }
    }
    if here == .dot || here == .rightBracket || here == UInt8(ascii: "/")
      || here == UInt8(ascii: "@")
      || here == UInt8(ascii: "!") || here == UInt8(ascii: "$") || here == UInt8(ascii: "*")
    {
      report(.keyCharacter(Unicode.Scalar(here)), cursor, cursor + 1)
      return false
    }
    report(.missingEquals, cursor, max(cursor + 1, endOfText()))
    return false
  }

  /// After a mistake in a key that has been reported: finds the value, to read over it.
  private mutating func recoverValue(_ depth: Int) -> (item: UInt32, depth: Int)? {
    while !scanner.isLineEnd(cursor) {
      let here = byte(cursor)
      if here == .equals {
        cursor += 1
        skipBlanks()
        if scanner.isLineEnd(cursor) || byte(cursor) == .hash { return nil }
        isQuiet = true
        return (append(Node(kind: .invalid, traits: [])), depth)
      }
      if !open.isEmpty, here == .comma || here == .rightBrace { return nil }
      cursor += 1
    }
    return nil
  }
}
