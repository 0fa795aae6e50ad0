import Text

/// How the words of an address meet the names that are known.
///
/// Words are tried as they stand, then as forms of words, then as beginnings where more may be typed, then as mistyped ones;
/// the first way that leads to a name is taken, so that a sure answer is never mixed with a guess.
struct AddressMatching {
  /// A name that the words meet.
  struct Match {
    let name: Int
    let likeness: AddressReading.Likeness
    /// Whether the words are the whole name.
    let isWhole: Bool
    /// Whether they have the word that tells most.
    let hasHead: Bool
  }

  /// How words are compared.
  private enum Way: CaseIterable {
    case exact
    case inflected
    case unfinished
    case mistyped
  }

  let book: AddressBook
  /// Whether the last word may be the beginning of one.
  let mayBeUnfinished: Bool
  /// Whether a name may be guessed that the words are only near.
  let mayBeMistyped: Bool

  /// The names that the words of an address meet, those that tell most where any do.
  func matches(_ words: [AddressQuery.Word]) -> [Match] {
    let content = AddressWords.content(words) { $0.letters }
    let spoken = content.filter { !$0.isInitial }
    // A number alone names no street.
    guard spoken.contains(where: { $0.letters.contains(where: \.isLetter) }) else { return [] }
    var parts: [Match] = []
    for way in Way.allCases {
      if way == .unfinished, !mayBeUnfinished { continue }
      if way == .mistyped, !mayBeMistyped || !parts.isEmpty { break }
      let found = matches(content, spoken, way)
      let telling = found.filter { $0.isWhole || $0.hasHead || way == .unfinished }
      if !telling.isEmpty { return telling }
      if parts.isEmpty { parts = found }
    }
    return parts
  }

  private func matches(
    _ content: [AddressQuery.Word], _ spoken: [AddressQuery.Word], _ way: Way
  ) -> [Match] {
    // By name: the words of it that are met.
    var met: [Int: Set<Int>] = [:]
    for (place, word) in spoken.enumerated() {
      var ofWord: [Int: Set<Int>] = [:]
      for known in knownWords(word, way, isLast: place == spoken.count - 1) {
        for name in book.namesOfWord[known] where place == 0 || met[name] != nil {
          ofWord[name, default: []].insert(known)
        }
      }
      met =
        place == 0 ? ofWord : ofWord.merging(met) { $0.union($1) }.filter { ofWord[$0.key] != nil }
      if met.isEmpty { return [] }
    }
    let initials = content.filter(\.isInitial)
    return met.compactMap { name, words -> Match? in
      let all = book.names[name].words
      guard words.count >= min(spoken.count, Set(all).count) else { return nil }
      // An initial stands for a word that is not said.
      let rest = all.filter { !words.contains($0) }
      guard
        initials.allSatisfy({ initial in
          rest.contains { book.words[$0].hasPrefix(initial.letters) }
            || all.contains { book.words[$0] == initial.letters }
        })
      else { return nil }
      let hasHead = words.contains(book.names[name].head)
      let likeness: AddressReading.Likeness =
        switch way {
        case .mistyped: .mistyped
        case _ where !hasHead && rest.count > initials.count: .part
        case .exact: .exact
        case .inflected, .unfinished: .inflected
        }
      return Match(
        name: name, likeness: likeness, isWhole: rest.count <= initials.count, hasHead: hasHead)
    }
    .sorted { $0.name < $1.name }
  }

  /// The words of names that a word of the address may be.
  private func knownWords(_ word: AddressQuery.Word, _ way: Way, isLast: Bool) -> [Int] {
    let exact = book.wordPlaces[word.letters]
    let letters = Array(word.letters.utf8)
    switch way {
    case .exact: return exact.map { [$0] } ?? []
    case .inflected: return inflected(letters) ?? (exact.map { [$0] } ?? [])
    case .unfinished:
      guard isLast else { return inflected(letters) ?? (exact.map { [$0] } ?? []) }
      return book.words.indices.filter { book.words[$0].hasPrefix(word.letters) }
    case .mistyped:
      if let exact { return [exact] }
      guard let first = letters.first, first &- 0x61 < 26 else { return [] }
      let budget = Typos.budget(for: letters)
      let near = book.words.indices.compactMap { place -> (place: Int, cost: Int)? in
        let known = book.words[place].utf8
        guard abs(known.count - letters.count) <= budget / Typos.edit,
          let match = Typos.cost(of: letters, as: Array(known)[...], budget: budget),
          !match.isPrefix
        else { return nil }
        return (place, match.cost)
      }
      let best = near.map(\.cost).min()
      return near.filter { $0.cost == best }.map(\.place)
    }
  }

  /// The words with the stem of a word; `nil` where there are none.
  private func inflected(_ letters: [UInt8]) -> [Int]? {
    guard letters.count > Stem.minimum else { return nil }
    return book.wordsOfStem[Stem(letters).key]
  }
}
