/// A term of a query as it is looked for in texts, without a vocabulary.
struct ScanTerm: Sendable {
  let term: Term
  /// The words that must stand together; none for a number.
  let patterns: [Pattern]
  let number: NumberMatch?
  let mayBeMistyped: Bool

  /// - Parameters:
  ///   - term: a term of the query.
  ///   - areaCodes: the area codes of the directory's telephones.
  ///   - mayBeMistyped: whether typos are looked for.
  init(_ term: Term, areaCodes: Set<[UInt8]>, mayBeMistyped: Bool) {
    self.term = term
    switch term.form {
    case .words(let patterns):
      // A function word is found as it is or not at all.
      self.patterns = patterns.map { pattern in
        var pattern = pattern
        if term.importance == .function { pattern.isWhole = true }
        return pattern
      }
      number = nil
    case .number(let groups):
      patterns = []
      number = NumberMatch(groups, areaCodes: areaCodes)
    }
    self.mayBeMistyped =
      mayBeMistyped && patterns.count == 1 && !term.isOptional && !term.isExcluded
  }

  /// Where a term stands best in a text.
  struct Sighting {
    var likeness: Likeness
    /// Which words of the text it is.
    var words: Range<Int>
    /// What the form of the words adds.
    var bonus = 0
  }

  /// Where the term stands best in a text; `nil` where it does not.
  func find(in words: Words, field: Field) -> Sighting? {
    if let number { return find(number, in: words, field) }
    guard !patterns.isEmpty, words.words.count >= patterns.count else { return nil }
    var best: Sighting?
    for start in 0...(words.words.count - patterns.count) {
      guard var likeness = way(0, words, start) else { continue }
      var isWhole = true
      for offset in patterns.indices.dropFirst() {
        guard let other = way(offset, words, start + offset) else {
          isWhole = false
          break
        }
        if other.points < likeness.points { likeness = other }
      }
      guard isWhole else { continue }
      let isSameForm =
        likeness.way == .exact && words.words[start].hasMarks == patterns[0].hasMarks
      let bonus = isSameForm ? Score.sameForm : 0
      if likeness.points + bonus > (best.map { $0.likeness.points + $0.bonus } ?? 0) {
        best = Sighting(
          likeness: likeness, words: start..<(start + patterns.count), bonus: bonus)
      }
    }
    return best
  }

  private func way(_ pattern: Int, _ words: Words, _ place: Int) -> Likeness? {
    let letters = words.letters(words.words[place])
    // Endings and stems leave the first two letters alone: most words are passed over by these.
    guard mayBeMistyped || letters.prefix(2).elementsEqual(patterns[pattern].letters.prefix(2))
    else {
      return letters.starts(with: patterns[pattern].letters)
        ? patterns[pattern].way(of: letters, mayBeMistyped: false) : nil
    }
    return patterns[pattern].way(of: letters, mayBeMistyped: mayBeMistyped)
  }

  private func find(_ number: NumberMatch, in words: Words, _ field: Field) -> Sighting? {
    var best: Sighting?
    for (run, words) in NumberRun.all(in: words) {
      if let found = number.find(in: run, isRoom: field == .room),
        found.likeness.points > best?.likeness.points ?? 0
      {
        best = Sighting(likeness: found.likeness, words: words)
      }
    }
    return best
  }
}
