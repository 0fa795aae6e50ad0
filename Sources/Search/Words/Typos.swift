/// Mistyped words: a weighted edit distance, and its search over the sorted vocabulary.
///
/// The distance is Damerau's in its restricted form (insertion, deletion, substitution, and the transposition of
/// neighbours, each a full edit), to which come the confusions of Polish spelling and of the German
/// keyboard as half edits: y/z, ó/u, ż/rz, h/ch, ą/om/on, ę/em/en. Costs are counted in half edits.
///
/// The vocabulary, sorted, is walked as the tree of its prefixes (`TypoWalk`), with one row of the distance's matrix for each
/// letter (`TypoRows`).
enum Typos {
  /// Shorter words are taken as typed.
  static let minimumLength = 4
  /// So are words that are longer than any: nothing that is typed keeps the desk waiting.
  static let lengths = minimumLength...64
  /// From this length on two edits are forgiven.
  static let secondEditLength = 9
  static let edit = 2
  static let confusion = 1

  /// What is forgiven in a word, in half edits.
  static func budget(for letters: [UInt8]) -> Int {
    letters.count < minimumLength ? 0 : letters.count < secondEditLength ? edit : 2 * edit
  }

  /// A word that a mistyped one may mean.
  struct Match {
    var word: Int
    /// In half edits.
    var cost: Int
    /// Whether the query is a mistyped beginning of the word only.
    var isPrefix: Bool
  }

  /// How many words a mistyped one may mean at most.
  static let matchLimit = 400

  /// The words of a vocabulary that a mistyped query is nearest to.
  static func search(
    _ query: [UInt8], marks: UInt32 = 0, budget: Int, in vocabulary: Vocabulary
  ) -> [Match] {
    guard budget > 0 else { return [] }
    return vocabulary.withUnsafeBufferPointers { letters, starts in
      var walk = TypoWalk(
        TypoRows(query, budget: budget, marks: marks), letters: letters, starts: starts)
      walk.visit(vocabulary.numberLimit..<vocabulary.count)
      return walk.matches
    }
  }

  /// Stems of mistyped words with an ending are looked for from this length on.
  static func cuts(of query: [UInt8]) -> [Int] {
    Endings.cuts(of: query).filter { $0 > minimumLength }
  }

  /// The cost of taking a query for a word or its beginning; `nil` beyond the budget.
  static func cost(
    of query: [UInt8],
    as word: ArraySlice<UInt8>,
    budget: Int
  ) -> (cost: Int, isPrefix: Bool)? {
    guard budget > 0 else { return nil }
    var rows = TypoRows(query, budget: budget)
    var best: (cost: Int, isPrefix: Bool)?
    var previous: UInt8?
    for (depth, letter) in word.enumerated() {
      rows.step(depth + 1, letter, after: previous)
      let total = rows.total(depth + 1)
      let beginning = word.prefix(depth + 1)
      let isPrefix = beginning.count < word.count
      if total <= best?.cost ?? budget,
        isPlausible(query, as: beginning, isPrefix: isPrefix, cost: total)
      {
        best = (total, isPrefix)
      }
      if rows.isLost(depth + 1) { break }
      previous = letter
    }
    return best
  }

  /// Whether a mistyped query may be meant for some letters that it is near enough to.
  ///
  /// The beginning of a longer word ends with the letter typed last, or everything that begins alike would be
  /// near; a beginning of four letters has them all, in whichever order. In short words a letter too many at the
  /// end makes another word: `Nowak` is not `nowa`.
  static func isPlausible(
    _ query: [UInt8],
    as letters: some BidirectionalCollection<UInt8>,
    isPrefix: Bool,
    cost: Int
  ) -> Bool {
    guard let typed = query.last, let last = letters.last else { return false }
    guard isPrefix else {
      guard letters.count >= minimumLength else { return false }
      return query.count > longEnough || query.count != letters.count + 1
        || !query.starts(with: letters)
    }
    let beforeLast = letters.dropLast().last
    let isSwapped = beforeLast == typed && query.dropLast().last == last
    let isConfused =
      Spelling.areConfused(typed, last)
      || query.count > 1 && Spelling.sounds(query[query.count - 2], typed, as: last)
    guard typed == last || isSwapped || isConfused else { return false }
    guard query.count == minimumLength, cost > confusion else { return true }
    return letters.count == query.count && query.sorted() == letters.sorted()
  }

  /// Words longer than this may have a letter too many at the end.
  private static let longEnough = 6
}
