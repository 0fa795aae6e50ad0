/// By which way a word of a query is a word of the directory, the surest first.
enum Way: UInt8, Comparable, Sendable {
  case exact
  case prefix
  case ending
  case stem
  case typo

  static func < (left: Way, right: Way) -> Bool { left.rawValue < right.rawValue }
}

/// A way with what it is worth.
struct Likeness: Sendable {
  var way: Way
  /// A part of the score: see `Score`.
  var points: Int
}

extension Pattern {
  /// How this is a word, without a look at any other word; `nil` when it is not.
  ///
  /// - Parameters:
  ///   - word: folded letters.
  ///   - mayBeMistyped: whether a typo is an explanation; it is one only where no word fits better.
  /// - Returns: the surest way with its worth.
  func way(of word: ArraySlice<UInt8>, mayBeMistyped: Bool) -> Likeness? {
    if word.elementsEqual(letters) {
      return Likeness(way: .exact, points: Score.exact)
    }
    if isWhole { return nil }
    if word.starts(with: letters) {
      let points = Score.prefix(of: letters.count, in: word.count)
      return Likeness(way: .prefix, points: points)
    }
    if isNumber { return nil }
    if hasEnding(of: word) { return Likeness(way: .ending, points: Score.ending) }
    if letters.count >= Endings.shortestStem, Stem.mayBeOne(of: word, letters),
      Stem(letters).key == Stem(word).key
    {
      return Likeness(way: .stem, points: Score.stem)
    }
    guard mayBeMistyped, self.mayBeMistyped, let typo = typo(as: word, Stem(word)) else {
      return nil
    }
    let points = Score.typo(cost: typo.cost, isPrefix: typo.isPrefix)
    return Likeness(way: .typo, points: points)
  }

  /// Whether this ends, or begins to end, in another ending of the word.
  private func hasEnding(of word: ArraySlice<UInt8>) -> Bool {
    // Every text that is shown is looked through, and most words have another beginning.
    guard letters.count > Endings.shortestStem,
      word.starts(with: letters[..<Endings.shortestStem])
    else { return false }
    let stem = Stem(word)
    return Endings.cuts(of: letters).contains { cut in
      stem.length <= cut + Endings.slack(for: cut) && word.starts(with: letters[..<cut])
    }
  }

  /// How the mistyped word, or its stem, is near to a word.
  private func typo(
    as word: ArraySlice<UInt8>,
    _ stem: Stem
  ) -> (cost: Int, isPrefix: Bool)? {
    if let typo = Typos.cost(of: letters, as: word, budget: Typos.budget(for: letters)) {
      return typo
    }
    for cut in Typos.cuts(of: letters) where stem.length <= cut + Endings.slack(for: cut) {
      let beginning = Array(letters[..<cut])
      let budget = Typos.budget(for: beginning)
      if let typo = Typos.cost(of: beginning, as: word, budget: budget) { return typo }
    }
    return nil
  }
}
