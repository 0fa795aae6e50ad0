import Text

extension PartialAnswer {
  /// Which words the hits do not have, one line: `Nie wszystkie słowa: bez „kule”`.
  public func text(in language: Language) -> String {
    let words = dropped.map(\.sanitized)
    return language.say(
      pl: "Nie wszystkie słowa: bez \(Self.quoted(words, "„", "”"))",
      en: "Not all words: without \(Self.quoted(words, "“", "”"))",
      uk: "Не всі слова: без \(Self.quoted(words, "«", "»"))")
  }

  /// The same where there is little room: `bez „kule”`.
  public func shortText(in language: Language) -> String {
    let words = dropped.map(\.sanitized)
    return language.say(
      pl: "bez \(Self.quoted(words, "„", "”"))", en: "without \(Self.quoted(words, "“", "”"))",
      uk: "без \(Self.quoted(words, "«", "»"))")
  }

  private static func quoted(_ words: [String], _ opening: String, _ closing: String) -> String {
    words.map { opening + $0 + closing }.joined(separator: ", ")
  }
}

extension UnknownWord {
  /// That nothing knows the word, and which is near, one line.
  public func text(in language: Language) -> String {
    let word = word.sanitized
    guard let nearest = nearest?.sanitized else {
      return language.say(
        pl: "Nic w katalogu nie zna słowa „\(word)”.",
        en: "Nothing in the directory knows the word “\(word)”.",
        uk: "Ніщо в довіднику не знає слова «\(word)».")
    }
    return language.say(
      pl: "Nic w katalogu nie zna słowa „\(word)”. Najbliższe: „\(nearest)”.",
      en: "Nothing in the directory knows the word “\(word)”. The nearest: “\(nearest)”.",
      uk: "Ніщо в довіднику не знає слова «\(word)». Найближче: «\(nearest)».")
  }
}

extension Language {
  /// Whom to ask where nothing was found, one line.
  public func informationPhones(_ numbers: [String]) -> String {
    let numbers = numbers.joined(separator: ", ").sanitized
    return say(
      pl: "Telefon do informacji: \(numbers)", en: "Telephone for information: \(numbers)",
      uk: "Телефон довідки: \(numbers)")
  }
}
