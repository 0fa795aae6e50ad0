/// Cyrillic words by their sound in Latin letters, so that both are one word: `допомога` and `dopomoha`.
///
/// Ukrainian letters are romanized as in passports (Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010),
/// but that a letter is the same wherever in a word it stands; the few Russian ones beside them likewise. People
/// who write such words in Latin letters spell them in more ways: see `spellings(of:)`.
enum Romanization {
  /// Whether a character is a letter that is romanized.
  static func covers(_ scalar: Unicode.Scalar) -> Bool { (0x400..<0x500).contains(scalar.value) }

  /// The Latin letters of a Cyrillic one: up to four bytes, the first in the lowest; zero for the signs that have no sound.
  static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return table[lower] ?? 0
  }

  private static let table: [Unicode.Scalar: UInt32] = {
    var table: [Unicode.Scalar: UInt32] = [:]
    for (letters, sounds) in [
      (
        "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ю я",
        "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia"
      ),
      ("ё ы э ў", "e y e u"),
    ] {
      for (letter, sound) in zip(letters.split(separator: " "), sounds.split(separator: " ")) {
        guard let scalar = letter.unicodeScalars.first else { continue }
        table[scalar] = sound.utf8.enumerated().reduce(0) {
          $0 | UInt32($1.element) << UInt32(8 * $1.offset)
        }
      }
    }
    return table
  }()

  /// Other spellings of a word that nothing knows: as the passport has it, and as Polish would.
  ///
  /// `dopomoga na ditynu`, `wahitnist`, `alimenty`, `szkola` are the same sounds written by different habits.
  static func spellings(of word: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: word, as: UTF8.self)
    var found: [String] = []
    for habits in [toPassport, toPolish] {
      let spelling = rewrite(text, by: habits)
      if spelling != text, !found.contains(spelling) { found.append(spelling) }
    }
    return found.map { Array($0.utf8) }
  }

  /// What people write, and what passports do; the longer come first.
  private static let toPassport = [
    ("szcz", "shch"), ("sch", "shch"), ("sz", "sh"), ("cz", "ch"), ("rz", "zh"), ("yy", "yi"),
    ("iy", "yi"),
    ("ij", "yi"), ("yj", "yi"), ("ya", "ia"), ("ja", "ia"), ("yu", "iu"), ("ju", "iu"),
    ("ye", "ie"),
    ("je", "ie"), ("yi", "yi"), ("ji", "i"), ("w", "v"), ("x", "kh"), ("j", "i"),
  ]

  /// What passports write, and what Polish does.
  private static let toPolish = [
    ("shch", "szcz"), ("sh", "sz"), ("ch", "cz"), ("zh", "z"), ("kh", "ch"), ("ts", "c"),
    ("iu", "ju"),
    ("ia", "ja"), ("v", "w"),
  ]

  private static func rewrite(_ text: String, by habits: [(String, String)]) -> String {
    var result = ""
    var rest = text[...]
    while let letter = rest.first {
      if let habit = habits.first(where: { rest.hasPrefix($0.0) }) {
        result += habit.1
        rest = rest.dropFirst(habit.0.count)
      } else {
        result.append(letter)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
