/// What a text shows of the way it came: marks of a page, of a keyboard, of a copy.
extension String {
  /// The first mark of HTML: an entity or a tag.
  var firstMarkup: String? {
    guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return nil }
    let entity = /&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});/
    let tag =
      /<\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/
    if let match = firstMatch(of: entity) { return String(match.output).shortenedMark }
    return firstMatch(of: tag.ignoresCase()).map { String($0.output).shortenedMark }
  }

  private var shortenedMark: String { count > 20 ? prefix(20) + "…" : self }

  /// `\n`, `\t`, `\r` or an escape of a character's number, written out as characters of the text.
  var literalEscape: String? {
    guard utf8.contains(0x5C) else { return nil }
    // A path has letters behind its backslash, too: `C:\nowy` is a path, `ul. Długa\nŁódź` is none.
    if let match = firstMatch(of: /\\u[0-9a-fA-F]{4}/) { return String(match.output) }
    guard !contains(/[A-Za-z]:\\/), let match = firstMatch(of: /\\[ntr]/) else { return nil }
    return String(match.output)
  }

  /// Whether there are blanks at its ends or two in a row.
  ///
  /// A text of several lines may end with one; the blanks that its lines begin with are its layout.
  func hasStrayBlanks(isMultiline: Bool) -> Bool {
    guard isMultiline || contains("\n") else {
      return first == " " || last == " " || first == "\t" || last == "\t" || contains("  ")
    }
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.contains { line in
      line.last == " " || line.last == "\t" || line.drop { $0 == " " }.contains("  ")
    } || lines.first?.first == " "
  }

  /// Whether its quotation marks do not pair.
  var hasMixedQuotes: Bool {
    var (straight, low, high, left, right) = (0, 0, 0, 0, 0)
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": straight += 1
      case "„": low += 1
      case "”", "“": high += 1
      case "«": left += 1
      case "»": right += 1
      default: break
      }
    }
    guard straight + low + high + left + right > 0 else { return false }
    if straight > 0, low + high > 0 { return true }
    // English pairs “ with ”, Polish „ with ”: the count tells both.
    if low > 0, low != high { return true }
    return straight % 2 == 1 && !contains(/[0-9]"/) || low == 0 && high % 2 == 1 || left != right
  }

  /// Words that lack the space between them: `SpołecznaMiejski`, `ul.Długa`, `Widzew,Górna`.
  var gluedWords: String? {
    for word in unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    where Self.isGlued(Array(word)) {
      let word = String(Substring(word))
      // Addresses of pages and letters are glued by nature, and names of firms have capitals within.
      if word.contains("@") || word.contains("/") || word.contains("www.") { continue }
      if Self.ownNames.contains(where: word.contains) { continue }
      return word.count > 40 ? word.prefix(40) + "…" : word
    }
    return nil
  }

  /// What a letter is to the eye; anything else is nothing.
  private enum Letter { case small, capital, none }

  private static func letter(_ scalars: [Unicode.Scalar], _ place: Int) -> Letter {
    guard scalars.indices.contains(place) else { return .none }
    let scalar = scalars[place]
    if scalar.isASCII {
      return scalar.value &- 0x61 < 26 ? .small : scalar.value &- 0x41 < 26 ? .capital : .none
    }
    return scalar.properties.isLowercase
      ? .small : scalar.properties.isUppercase ? .capital : .none
  }

  /// Whether two words of several letters stand together with a capital, a comma or a full stop between them.
  private static func isGlued(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count > 3 else { return false }
    for place in word.indices.dropFirst().dropLast() {
      let (before, after) = (letter(word, place - 1), letter(word, place + 1))
      switch word[place] {
      case ",", ";":
        if before != .none, after != .none { return true }
      case ".", "!", "?":
        if before != .none, after == .capital, letter(word, place + 2) == .small { return true }
      default:
        let isJoint =
          letter(word, place) == .capital && before == .small && letter(word, place - 2) == .small
          && after == .small && letter(word, place + 2) == .small
        if isJoint { return true }
      }
    }
    return false
  }

  private static let ownNames = [
    "YouTube", "LinkedIn", "WhatsApp", "PayPal", "GitHub", "JavaScript", "PowerPoint", "McDonald",
    "FaceTime", "OpenOffice", "LibreOffice",
  ]
}
