/// Polish ordinals as words: `trzeciego` of `trzeciego maja` is the 3 of `3 Maja`.
enum Ordinal {
  private static let stems: [[UInt8]] = [
    "pierwsz", "drugi", "trzeci", "czwart", "piat", "szost", "siodm", "osm", "dziewiat", "dziesiat",
    "jedenast", "dwunast",
    "trzynast", "czternast", "pietnast", "szesnast", "siedemnast", "osiemnast", "dziewietnast",
    "dwudziest",
  ].map { Array($0.utf8) }

  private static let endings: Set<String> = [
    "", "y", "a", "e", "ego", "ej", "emu", "ym", "i", "go", "m", "mu",
  ]

  private static let months: Set<[UInt8]> = Set(
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia"
      .split(separator: " ").map { Array($0.utf8) })

  /// Which an ordinal is, from 1 to 20; `nil` for any other word.
  static func value(_ letters: some Collection<UInt8>) -> Int? {
    guard let first = letters.first, letters.count > 3, letters.count <= 16,
      "pdtcsoj".utf8.contains(first),
      let place = stems.firstIndex(where: { letters.starts(with: $0) }),
      endings.contains(String(decoding: letters.dropFirst(stems[place].count), as: UTF8.self))
    else { return nil }
    return place + 1
  }

  /// Whether a word is a month in the genitive, before which an ordinal is a day.
  static func isMonth(_ letters: some Sequence<UInt8>) -> Bool { months.contains(Array(letters)) }
}
