/// The words that are values, as the bytes of a number, the first lowest.
enum Word: UInt64 {
  case `true` = 0x65_75_72_74
  case `false` = 0x65_73_6C_61_66
  case inf = 0x66_6E_69
  case nan = 0x6E_61_6E

  init?(_ packed: UInt64) { self.init(rawValue: packed) }
}

/// Scalars by their first byte, and words that are none.
extension Parser {
  /// Reads a string, number, Boolean or date for an item.
  mutating func parseScalar(for item: UInt32) {
    let start = cursor
    switch byte(cursor) {
    case .doubleQuote, .singleQuote:
      // Most strings are of one line and without escapes: these are their quotes and what is between.
      let end = scanner.endOfPlainText(from: start + 1, stoppingAt: byte(start))
      if byte(end) == byte(start), end > start + 1 || byte(end + 1) != byte(start) {
        cursor = end + 1
        return accept(.string, for: item, start)
      }
      guard let hasEscapes = parseString(item) else { return }
      accept(.string, for: item, start)
      if hasEscapes { nodes[item].traits.insert(.escapedText) }
    case .zero ... .nine, .plus, .minus, .dot:
      parseNumber(for: item)
    default:
      parseWord(for: item)
    }
  }

  /// Gives an item the value that ends at the cursor.
  @inline(__always)
  mutating func accept(_ kind: Node.Kind, for item: UInt32, _ start: Int) {
    nodes[item].kind = kind
    nodes[item].start = UInt32(truncatingIfNeeded: start)
    nodes[item].end = UInt32(truncatingIfNeeded: cursor)
  }

  /// Reads `true`, `false`, `inf`, `nan`, or says what a word should be.
  private mutating func parseWord(for item: UInt32) {
    let start = cursor
    if byte(start).isControl { return reportControls(for: item) }
    let end = scanner.endOfToken(from: start)
    switch Word(scanner.packed(start, end)) {
    case .true, .false:
      cursor = end
      accept(.boolean, for: item, start)
    case .inf, .nan:
      cursor = end
      accept(.float, for: item, start)
    case nil:
      reportWord(for: item)
    }
  }

  /// Reports a word that is no value and steps over it.
  mutating func reportWord(for item: UInt32) {
    let start = cursor
    let end = max(endOfUnquotedText(from: start), start + 1)
    cursor = min(end, count)
    if let quote = scanner.typographicQuote(at: start) {
      let straight = quote.straight
      return report(
        .typographicQuote(quote.character, straight: straight), start, quote.end, item: item)
    }
    if let space = scanner.firstNoBreakSpace(from: start, to: end) {
      return report(.noBreakSpace, space, space + 2, item: item)
    }
    if open.last?.isArray == true, scanner.looksLikeEntry(at: start) {
      return skipEntry(for: item, start, end)
    }
    if scanner.isDateLike(start, end) {
      return report(
        .malformedDateTime(meant: MeantDate.of(scanner.text(start, end))), start, end, item: item)
    }
    let word = scanner.text(start, min(end, start + 400))
    switch word.lowercased() {
    case "true", "yes", "on", "tak":
      report(.wrongBoolean(word, meant: "true"), start, end, item: item)
    case "false", "no", "off", "nie":
      report(.wrongBoolean(word, meant: "false"), start, end, item: item)
    case "null", "nil", "none", "undefined":
      report(.noNull(word), start, end, item: item)
    case "inf", "nan", "infinity", "+infinity", "-infinity":
      report(.wrongFloatWord(word), start, end, item: item)
    default:
      report(.unquotedString(word), start, end, item: item)
    }
  }

  /// Reports a control character in the place of a value.
  private mutating func reportControls(for item: UInt32) {
    let start = cursor
    let here = byte(start)
    cursor = start + 1
    if here == .carriageReturn {
      report(.loneCarriageReturn, start, start + 1, item: item)
    } else {
      // A run of one character is one mistake, and it stands in the way of the value behind it.
      while cursor < count, byte(cursor) == here { cursor += 1 }
      report(.controlCharacter(here, place: .value), start, cursor, item: item)
      if open.last?.isArray == true {
        skipBlanks()
        open[open.count - 1].expectsSeparator = byte(cursor) == .comma
      }
    }
    isQuiet = true
  }

  /// Reports an entry in an array and steps over it.
  private mutating func skipEntry(for item: UInt32, _ start: Int, _ end: Int) {
    reportEntry(start, end)
    cursor = start
    while byte(cursor) != .equals { cursor += 1 }
    while byte(cursor) == .equals { cursor += 1 }
    skipBlanks()
    // A string may have commas and brackets; of other values the end is known already.
    if byte(cursor) == .doubleQuote || byte(cursor) == .singleQuote {
      isQuiet = true
      _ = parseString(item)
    } else {
      cursor = max(cursor, end)
    }
  }

  /// Where text without quotes that was meant as a string ends.
  private func endOfUnquotedText(from start: Int) -> Int {
    if open.isEmpty { return scanner.endOfText(from: start) }
    var end = start
    var offset = start
    while !scanner.isLineEnd(offset), !byte(offset).isSeparator, byte(offset) != .hash {
      if !byte(offset).isBlank { end = offset + 1 }
      offset += 1
    }
    return end
  }
}
