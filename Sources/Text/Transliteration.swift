/// ASCII in the place of letters and signs that a terminal or a printer cannot show.
///
/// Two forms: one column for one column, so that a screen keeps its shape (`asciiColumns`), and a
/// spelled-out one for running text (`asciiSpelled`).
enum Transliteration {
  /// One ASCII character for a character, of the same case; `nil` where there is none.
  static func character(for character: Character) -> Character? {
    if character.isASCII { return character }
    if let sign = signs[character] { return sign }
    if let latin = latin(for: character) { return self.character(for: latin) }
    guard let scalar = character.unicodeScalars.first else { return nil }
    if let box = box(scalar) { return box }
    let folded = Folding.fold(scalar)
    guard let letter = Unicode.Scalar(folded & 0xFF), letter.isASCII, letter.value >= 0x20
    else { return nil }
    let first = Character(letter)
    return scalar.properties.isUppercase ? first.uppercased().first : first
  }

  /// One Latin letter for a Cyrillic one, of the same case; `nil` for all other characters.
  ///
  /// As scholars write it (ISO 9) where one letter does, so that an encoding with the letters of Central
  /// Europe shows `Пошук` as `Pošuk`; the nearest in sound or in look where they need two.
  static func latin(for character: Character) -> Character? {
    guard let lower = character.lowercased().first, let letter = cyrillic[lower] else { return nil }
    return character == lower ? letter : letter.uppercased().first
  }

  private static let cyrillic: [Character: Character] = [
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ë", "ж": "ž",
    "з": "z", "и": "y", "і": "i", "ї": "í", "й": "j", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "x", "ц": "c",
    "ч": "č", "ш": "š", "щ": "š", "ь": "'", "ю": "ü", "я": "ä", "ё": "ë", "ы": "y", "э": "e",
    "ъ": "'",
  ]

  /// Ukrainian letters that take several Latin ones or none, within a word (Resolution 55 of the Cabinet
  /// of Ministers of Ukraine, 27 January 2010).
  private static let romanized: [Character: String] = [
    "є": "ie", "ж": "zh", "ї": "i", "й": "i", "х": "kh", "ч": "ch", "ц": "ts", "ш": "sh",
    "щ": "shch", "ь": "", "ю": "iu", "я": "ia",
  ]

  /// The same resolution's letters at the beginning of a word.
  private static let romanizedInitials: [Character: String] = [
    "є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya",
  ]

  /// A character spelled out, after another; `nil` where one ASCII character says it.
  static func spelledOut(_ character: Character, after previous: Character?) -> String? {
    if let spelled = spelled[character] { return spelled }
    guard let lower = character.lowercased().first else { return nil }
    let isInitial = !(previous?.isLetter ?? false)
    guard let letters = (isInitial ? romanizedInitials[lower] : nil) ?? romanized[lower] else {
      return nil
    }
    return character == lower ? letters : letters.prefix(1).uppercased() + letters.dropFirst()
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
  private static let spelled: [Character: String] = [
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

  /// One Latin letter in the place of a Cyrillic one; `nil` for all other characters.
  public var latinTransliterated: Character? { Transliteration.latin(for: self) }
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
    var previous: Character?
    for character in self {
      defer { previous = character }
      if let spelled = Transliteration.spelledOut(character, after: previous) {
        result += spelled
      } else if character.displayWidth > 0 || character.isASCII {
        result.append(character.asciiTransliterated)
      }
    }
    return result
  }
}
