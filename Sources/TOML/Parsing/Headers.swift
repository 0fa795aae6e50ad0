import Diagnostics

/// Headers: `[table]` and `[[array of tables]]`.
extension Parser {
  /// Reads a header and the end of its line; what follows belongs to its table.
  mutating func parseHeader() {
    let start = cursor
    let isArray = byte(cursor + 1) == .leftBracket
    cursor += isArray ? 2 : 1
    guard let (table, key, depth) = parseHeaderPath(from: start) else {
      setAside()
      return
    }
    guard let end = parseHeaderEnd(from: start, isArray: isArray) else { return setAside() }
    let header = SourceSpan(start: start, end: end)
    currentTable =
      isArray
      ? defineElement(key, in: table, header: header)
      : defineTable(key, in: table, header: header)
    currentDepth = depth
    endLine()
  }

  /// Reads the dotted key of a header.
  ///
  /// - Returns: The table that the last part belongs to, that part, and how deep its table stands.
  private mutating func parseHeaderPath(
    from start: Int
  ) -> (table: UInt32, key: KeyToken, depth: Int)? {
    skipBlanks()
    if byte(cursor) == .rightBracket {
      while byte(cursor) == .rightBracket { cursor += 1 }
      report(.emptyHeader, start, cursor)
      return nil
    }
    if scanner.isLineEnd(cursor) {
      report(.unclosedHeader(cursor - start > 1 ? "]]" : "]"), start, cursor)
      return nil
    }
    if byte(cursor) == .leftBracket {
      report(.spacedBrackets, start, cursor + 1)
      return nil
    }
    var table: UInt32 = 0
    var depth = 1
    guard var key = parseKey() else { return nil }
    skipBlanks()
    while byte(cursor) == .dot {
      cursor += 1
      skipBlanks()
      depth += 1
      guard depth <= limits.nesting else {
        reportDepth(start, cursor)
        return nil
      }
      table = headerTable(key, in: table)
      guard let part = parseKey(afterDot: true) else { return nil }
      key = part
      skipBlanks()
    }
    return (table, key, depth)
  }

  /// Reads the closing brackets.
  ///
  /// - Returns: The end of the header; nothing where the table cannot be told.
  private mutating func parseHeaderEnd(from start: Int, isArray: Bool) -> Int? {
    let opening = [
      (SourceSpan(start: start, end: start + (isArray ? 2 : 1)), SyntaxMessage.openedHere)
    ]
    let needed = isArray ? "]]" : "]"
    guard byte(cursor) == .rightBracket else {
      if scanner.isLineEnd(cursor) || byte(cursor) == .hash {
        report(.unclosedHeader(needed), cursor, cursor + 1, labels: opening)
        return cursor  // the name is complete; what follows is meant for it
      }
      if byte(cursor) == .equals {
        report(.unclosedHeader(needed), cursor, cursor + 1, labels: opening)
      } else if byte(cursor).isBareKey || byte(cursor) >= 0x80 {
        report(.spaceInHeader, start, scanner.endOfText(from: start))
      } else {
        report(.keyCharacter(Unicode.Scalar(byte(cursor))), cursor, cursor + 1)
      }
      return nil
    }
    cursor += 1
    guard isArray else {
      if byte(cursor) == .rightBracket {
        report(.closingWithoutOpening("]"), cursor, cursor + 1)
        while byte(cursor) == .rightBracket { cursor += 1 }
      }
      return cursor
    }
    if byte(cursor) == .rightBracket {
      cursor += 1
    } else {
      report(.unclosedHeader(needed), cursor, cursor + 1, labels: opening)
      skipBlanks()
      if byte(cursor) == .rightBracket { cursor += 1 }
      // What stands behind it in the line is the same mistake.
      isQuiet = true
    }
    return cursor
  }

  /// Lets the entries that follow a header which cannot be read be a table of their own.
  private mutating func setAside() {
    currentTable = append(Node(kind: .table, traits: []))
    currentDepth = 1
    skipLine()
  }
}
