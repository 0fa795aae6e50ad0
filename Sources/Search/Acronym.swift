import Text

/// Initials as people say them: `Miejski Ośrodek Pomocy Społecznej` is called MOPS.
enum Acronym {
  /// The acronyms of a name: with its small words and without; none for names of fewer than three words
  /// or more than seven, which nobody abbreviates.
  static func all(of name: String) -> [String] {
    let words = Words(name)
    guard words.words.count >= 3, words.words.count <= 7 else { return [] }
    var full = ""
    var short = ""
    for word in words.words {
      guard !word.isNumber else { return [] }
      let letters = words.letters(word)
      // A name that holds an acronym already has one.
      if word.isUpperCase && letters.count > 1 { return [] }
      guard let first = letters.first else { continue }
      let initial = String(Character(Unicode.Scalar(first)).uppercased())
      full += initial
      if letters.count > 2 { short += initial }
    }
    if short.count < 3 { return full.count >= 3 ? [full] : [] }
    return full == short ? [short] : [short, full]
  }
}
