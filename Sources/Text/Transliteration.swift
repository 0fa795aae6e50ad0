/// ASCII in the place of letters and signs that a terminal or a printer cannot show.
///
/// Two forms: one column for one column, so that a screen keeps its shape (`asciiColumns`), and a
/// spelled-out one for running text (`asciiSpelled`).
enum Transliteration {
  /// One ASCII character for a character, of the same case; `nil` where there is none.
  static func character(for character: Character) -> Character? {
    if character.isASCII { return character }
    if let sign = signs[character] { return sign }
    guard let scalar = character.unicodeScalars.first else { return nil }
    if let box = box(scalar) { return box }
    let folded = Folding.fold(scalar)
    guard let letter = Unicode.Scalar(folded & 0xFF), letter.isASCII, letter.value >= 0x20
    else { return nil }
    let first = Character(letter)
    return scalar.properties.isUppercase ? first.uppercased().first : first
  }

  /// Signs that the interface and the data use, by the ASCII character nearest in look.
  private static let signs: [Character: Character] = [
    "…": ".", "·": ".", "•": "*", "→": "-", "←": "<", "↑": "^", "↓": "v", "▸": ">", "▾": "v",
    "▶": ">",
    "▼": "v", "◂": "<", "▴": "^", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "⚠": "!",
    "█": "#", "░": ".",
    "▒": ":", "▓": "#", "▏": "|", "§": "S", "°": "o", "±": "+", "€": "E", "£": "L", "©": "c",
    "®": "r", "▲": "^",
    "◀": "<", "½": "/", "¼": "/", "¾": "/", "÷": "/", "¦": "|", "¶": "P", "≤": "<", "≥": ">",
    "≠": "#", "●": "*",
    "○": "o", "■": "#", "□": "#", "★": "*", "☆": "*", "№": "N", "„": "\"", "‚": "'", "‹": "<",
    "›": ">", "⁄": "/",
    "☐": "[", "☑": "x",
  ]

  /// Long forms of what one character cannot say.
  static let spelled: [Character: String] = [
    "…": "...", "→": "->", "←": "<-", "€": "EUR", "½": "1/2", "¼": "1/4", "¾": "3/4", "§": "par.",
    "№": "No",
    "≤": "<=", "≥": ">=", "≠": "!=", "©": "(c)", "®": "(R)", "±": "+/-", "ß": "ss", "æ": "ae",
    "Æ": "AE",
    "œ": "oe", "Œ": "OE", "ﬁ": "fi", "ﬂ": "fl", "°": " st.", "⚠": "(!)", "™": "(TM)",
  ]

  /// Lines and corners (U+2500 to U+257F).
  private static func box(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550, 0x2574, 0x2576,
      0x2578, 0x257A, 0x257C, 0x257E:
      "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      "|"
    case 0x2500...0x257F: "+"
    default: nil
    }
  }
}

extension Character {
  /// One ASCII character in this one's place, `?` where none is near.
  public var asciiTransliterated: Character {
    Transliteration.character(for: self) ?? "?"
  }
}

extension StringProtocol {
  /// ASCII, column for column: what takes two columns becomes two characters.
  ///
  /// The display width stays as it was; `?` stands where no ASCII character is near.
  public var asciiColumns: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var result = ""
    for character in self {
      switch character.displayWidth {
      case 0 where !character.isASCII: continue
      case let width where width > 1: result += String(repeating: "?", count: width)
      default: result.append(character.asciiTransliterated)
      }
    }
    return result
  }

  /// ASCII that reads well in running text, whatever its length: `…` → `...`, `ß` → `ss`, `→` → `->`.
  public var asciiSpelled: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var result = ""
    for character in self {
      if let spelled = Transliteration.spelled[character] {
        result += spelled
      } else if character.displayWidth > 0 || character.isASCII {
        result.append(character.asciiTransliterated)
      }
    }
    return result
  }
}
