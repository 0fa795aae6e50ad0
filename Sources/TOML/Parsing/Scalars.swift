/// Scalars by their first byte, and words that are none.
extension Parser {
  /// Reads a string, number, Boolean or date for an item.
  mutating func parseScalar(for item: UInt32) {
    let start = cursor
    switch byte(cursor) {
    case .doubleQuote, .singleQuote:
      guard let hasEscapes = parseString(item) else { return }
      accept(.string, for: item, start)
      if hasEscapes { nodes[Int(item)].traits.insert(.escapedText) }
    case .zero ... .nine, .plus, .minus, .dot:
      parseNumber(for: item)
    default:
      parseWord(for: item)
    }
  }

  /// Gives an item the value that ends at the cursor.
  @inline(__always)
  mutating func accept(_ kind: Node.Kind, for item: UInt32, _ start: Int) {
    nodes[Int(item)].kind = kind
    nodes[Int(item)].start = UInt32(truncatingIfNeeded: start)
    nodes[Int(item)].end = UInt32(truncatingIfNeeded: cursor)
  }

  /// Where the word at an offset ends: before a blank, a separator, a comment or the line's end.
  func endOfToken(from start: Int) -> Int {
    var end = start
    while true {
      switch byte(end) {
      case .space, .tab, .lineFeed, .comma, .rightBracket, .rightBrace, .hash: return end
      case .carriageReturn where byte(end + 1) == .lineFeed: return end
      case 0 where end >= count: return end
      default: end += 1
      }
    }
  }

  /// Reads `true`, `false`, `inf`, `nan`, or says what a word should be.
  private mutating func parseWord(for item: UInt32) {
    let start = cursor
    let end = endOfToken(from: start)
    if end - start <= 5, end > start {
      switch text(start, end) {
      case "true", "false":
        cursor = end
        return accept(.boolean, for: item, start)
      case "inf", "nan":
        cursor = end
        return accept(.float, for: item, start)
      default:
        break
      }
    }
    reportWord(for: item)
  }

  /// Reports a word that is no value and steps over it.
  mutating func reportWord(for item: UInt32) {
    let start = cursor
    let end = max(endOfUnquotedText(from: start), start + 1)
    cursor = min(end, count)
    if let quote = typographicQuote(at: start) {
      let straight = quote.straight
      return report(
        .typographicQuote(quote.character, straight: straight), start, quote.end, item: item)
    }
    if byte(start) == 0xC2, byte(start + 1) == 0xA0 {
      return report(.noBreakSpace, start, start + 2, item: item)
    }
    let here = byte(start)
    if here.isControl {
      cursor = start + 1
      if here == .carriageReturn {
        report(.loneCarriageReturn, start, start + 1, item: item)
      } else {
        report(.controlCharacter(here, place: .value), start, start + 1, item: item)
      }
      isQuiet = true
      return
    }
    let word = text(start, end)
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

  /// Where text without quotes that was meant as a string ends.
  private func endOfUnquotedText(from start: Int) -> Int {
    if open.isEmpty { return endOfText(from: start) }
    var end = start
    var offset = start
    while !isLineEnd(offset), !byte(offset).isSeparator, byte(offset) != .hash {
      if !byte(offset).isBlank { end = offset + 1 }
      offset += 1
    }
    return end
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
