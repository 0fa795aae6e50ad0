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
    let stem = Stem(word)
    if letters.count > Endings.shortestStem,
      Endings.cuts(of: letters).contains(where: { cut in
        stem.length <= cut + Endings.slack(for: cut) && word.starts(with: letters[..<cut])
      })
    {
      return Likeness(way: .ending, points: Score.ending)
    }
    if letters.count >= Endings.shortestStem, Stem(letters).key == stem.key {
      return Likeness(way: .stem, points: Score.stem)
    }
    guard mayBeMistyped, self.mayBeMistyped, let typo = typo(as: word, stem) else { return nil }
    let points = Score.typo(cost: typo.cost, isPrefix: typo.isPrefix)
    return Likeness(way: .typo, points: points)
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
