import Text

/// Initials as people say them: `Miejski Ośrodek Pomocy Społecznej` is called MOPS.
enum Acronym {
  /// The acronyms of a name: with its small words and without; none for names of fewer than three words
  /// or more than seven, which nobody abbreviates.
  static func all(of name: String) -> [String] {
    let words = Words(name)
    guard words.words.count >= 3, words.words.count <= 7 else { return [] }
    var full: [UInt8] = []
    var short: [UInt8] = []
    for word in words.words {
      guard !word.isNumber else { return [] }
      let letters = words.letters(word)
      // A name that holds an acronym already has one.
      if word.isUpperCase && letters.count > 1 { return [] }
      // Initials are of the Latin letters that names fold to.
      guard let first = letters.first, first &- 0x61 < 26 else { return [] }
      let initial = first - 0x20
      full.append(initial)
      if letters.count > 2 { short.append(initial) }
    }
    if short.count < 3 { return full.count >= 3 ? [text(full)] : [] }
    return full == short ? [text(short)] : [text(short), text(full)]
  }

  private static func text(_ initials: [UInt8]) -> String {
    String(decoding: initials, as: UTF8.self)
  }
}
