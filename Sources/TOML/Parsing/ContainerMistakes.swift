import Diagnostics

/// Arrays and inline tables that are not closed, or not separated, as they should be.
extension Parser {
  /// Reports an array or inline table that is not closed, at its opening and here.
  mutating func abandon(_ container: OpenContainer) -> Step {
    let opening = SourceSpan(start: container.start, end: container.start + 1)
    let noticed = SourceSpan(start: cursor, end: max(cursor, endOfText()))
    report(
      container.isArray ? .unclosedArray : .unclosedInlineTable, opening.start, opening.end,
      labels: [(noticed, cursor >= count ? .endOfText : .noticedHere)], item: container.item)
    return .abandoned
  }

  /// Reports a closing delimiter of the other kind, which closes all the same.
  mutating func closeMismatched(_ container: OpenContainer) -> Step {
    let found = Character(Unicode.Scalar(byte(cursor)))
    report(
      .mismatchedClosing(found: found, needed: container.isArray ? "]" : "}"), cursor, cursor + 1,
      labels: [(SourceSpan(start: container.start, end: container.start + 1), .openedHere)],
      item: container.item)
    // The bracket may have been meant for the array around the table; both are closed by it then.
    let arrays = open.dropLast().reversed().prefix { $0.isArray }.count
    var run = 0
    while byte(cursor + run) == .rightBracket, run <= arrays { run += 1 }
    if !container.isArray, (1...max(arrays, 1)).contains(run), arrays > 0,
      closesLine(at: cursor + run)
    {
      return .closed
    }
    cursor += 1
    return .closed
  }

  /// Whether nothing but the end of the line or a comment stands at an offset.
  private func closesLine(at offset: Int) -> Bool {
    let end = scanner.endOfBlanks(from: offset)
    return end >= count || scanner.isLineEnd(end) || byte(end) == .hash
  }

  /// Reports an entry in an array; a table that was meant is one mistake, however many entries it has.
  mutating func reportEntry(_ start: Int, _ end: Int) {
    guard let container = open.last, !container.hasReportedEntry else { return }
    report(.entryInArray, start, end, item: container.item)
    open[open.count - 1].hasReportedEntry = true
  }

  /// Reports another separator than a comma and steps over it.
  mutating func reportWrongComma(in container: OpenContainer) {
    let found = Character(Unicode.Scalar(byte(cursor)))
    report(.wrongComma(found), cursor, cursor + 1, item: container.item)
    cursor += 1
  }

  /// Reports text right after a string's closing quote.
  ///
  /// - Returns: Whether there was such, and it has been stepped over.
  mutating func reportTextAfterElement(of container: OpenContainer) -> Bool {
    let here = byte(cursor)
    let previous = byte(cursor - 1)
    if previous == .doubleQuote || previous == .singleQuote, here != .leftBracket,
      here != .leftBrace, here != previous
    {
      var end = endOfText()
      while end > cursor, byte(end - 1).isSeparator || byte(end - 1).isBlank { end -= 1 }
      guard end > cursor else { return false }
      report(.textAfterQuote, cursor, end, item: container.item)
      cursor = end
      return true
    }
    return false
  }

  /// Goes to the next comma, closing delimiter or line.
  mutating func skipToSeparator() {
    while !scanner.isLineEnd(cursor), !byte(cursor).isSeparator { cursor += 1 }
  }

  /// Reports that something is nested too deep.
  mutating func reportDepth(_ start: Int, _ end: Int, item: UInt32 = Node.none) {
    report(.nestingTooDeep(limits.nesting), start, end, item: item)
  }

  /// Goes past the brackets that are open, over whatever is nested in them.
  mutating func skipNested() {
    var depth = open.count
    open.removeAll()
    isQuiet = true
    while cursor < count {
      let here = byte(cursor)
      cursor += 1
      switch here {
      case .leftBracket, .leftBrace:
        depth += 1
      case .rightBracket, .rightBrace:
        depth -= 1
        if depth <= 0 { return skipLine() }
      case .doubleQuote, .singleQuote:
        while byte(cursor) != here, !scanner.isLineEnd(cursor) {
          cursor += here == .doubleQuote && byte(cursor) == .backslash ? 2 : 1
        }
        cursor = min(cursor + 1, count)
      case .hash:
        while !scanner.isLineEnd(cursor) { cursor += 1 }
      case .lineFeed:
        skipBlanks()
        if scanner.looksLikeEntry(at: cursor) || scanner.looksLikeHeader(at: cursor) { return }
      default:
        break
      }
    }
  }
}
