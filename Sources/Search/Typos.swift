/// Mistyped words: a weighted edit distance, and its search over the sorted vocabulary.
///
/// The distance is Damerau's in its restricted form (insertion, deletion, substitution, and the transposition of
/// neighbours, each a full edit), to which come the confusions of Polish spelling and of the German
/// keyboard as half edits: y/z, ó/u, ż/rz, h/ch, ą/om/on, ę/em/en. Costs are counted in half edits.
///
/// The vocabulary, sorted, is walked as the tree of its prefixes: words with a common beginning share the rows of
/// the distance matrix, and a beginning that is too far away already is left out with everything
/// below it (H. Shang and T. H. Merrettal, "Tries for Approximate String Matching", 1996). Only the cells near
/// the diagonal are computed (E. Ukkonen, 1985).
enum Typos {
  /// Shorter words are taken as typed.
  static let minimumLength = 4
  /// From this length on two edits are forgiven.
  static let secondEditLength = 9
  static let edit = 2
  static let confusion = 1

  /// What is forgiven in a word, in half edits.
  static func budget(for letters: [UInt8]) -> Int {
    letters.count < minimumLength ? 0 : letters.count < secondEditLength ? edit : 2 * edit
  }

  /// Rows of the distance matrix, one for each letter of the other word, the first for none.
  struct Rows {
    let query: [UInt8]
    let budget: Int
    private var cells: [UInt8]
    private static let far: UInt8 = 100

    init(_ query: [UInt8], budget: Int) {
      self.query = query
      self.budget = budget
      cells = (0...query.count).map { UInt8(min($0 * edit, Int(Self.far))) }
    }

    /// The cost of the whole query against the first letters of the word.
    func total(_ depth: Int) -> Int { Int(cells[depth * (query.count + 1) + query.count]) }

    /// Computes the row of a depth from those above it.
    ///
    /// - Parameters:
    ///   - depth: how many letters of the word have been read, from 1.
    ///   - letter: the last of them.
    ///   - previous: the one before it, if any.
    /// - Returns: the least cost in the row, which no word that begins so can undercut.
    mutating func step(_ depth: Int, _ letter: UInt8, after previous: UInt8?) -> Int {
      let width = query.count + 1
      while cells.count < (depth + 1) * width { cells.append(Self.far) }
      // The innermost loop of a mistyped word: it reads and writes within the rows made just above.
      let query = self.query
      let budget = self.budget
      return query.withUnsafeBufferPointer { query in
        cells.withUnsafeMutableBufferPointer { cells in
          let row = depth * width
          let up = row - width
          let low = max(0, depth - budget)
          let high = min(query.count, depth + budget)
          guard low <= high else { return Int(Self.far) }
          if low > 0 { cells[row + low - 1] = Self.far }
          if high < query.count { cells[row + high + 1] = Self.far }
          var least = Self.far
          for column in low...high {
            // The typist left a letter out.
            var cost = min(cells[up + column] &+ UInt8(edit), Self.far)
            if column > 0 {
              let typed = query[column - 1]
              cost = min(cost, cells[row + column - 1] &+ UInt8(edit))
              cost = min(cost, cells[up + column - 1] &+ Typos.substitution(typed, letter))
              if column > 1 {
                let before = query[column - 2]
                if let previous, typed == previous, before == letter {
                  cost = min(cost, cells[up - width + column - 2] &+ UInt8(edit))
                }
                if Typos.sounds(before, typed, as: letter) {
                  cost = min(cost, cells[up + column - 2] &+ UInt8(confusion))
                }
              }
              if let previous, Typos.sounds(previous, letter, as: typed) {
                cost = min(cost, cells[up - width + column - 1] &+ UInt8(confusion))
              }
            }
            cells[row + column] = min(cost, Self.far)
            least = min(least, cost)
          }
          return Int(least)
        }
      }
    }
  }

  private static func substitution(_ left: UInt8, _ right: UInt8) -> UInt8 {
    if left == right { return 0 }
    switch (min(left, right), max(left, right)) {
    case (UInt8(ascii: "y"), UInt8(ascii: "z")), (UInt8(ascii: "o"), UInt8(ascii: "u")):
      return UInt8(confusion)
    default: return UInt8(edit)
    }
  }

  /// Whether two letters are a spelling of one.
  private static func sounds(_ first: UInt8, _ second: UInt8, as one: UInt8) -> Bool {
    switch (first, second, one) {
    case (UInt8(ascii: "r"), UInt8(ascii: "z"), UInt8(ascii: "z")),
      (UInt8(ascii: "c"), UInt8(ascii: "h"), UInt8(ascii: "h")),
      (UInt8(ascii: "o"), UInt8(ascii: "m"), UInt8(ascii: "a")),
      (UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "a")),
      (UInt8(ascii: "e"), UInt8(ascii: "m"), UInt8(ascii: "e")),
      (UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "e")):
      true
    default: false
    }
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
  static func search(_ query: [UInt8], budget: Int, in vocabulary: Vocabulary) -> [Match] {
    guard budget > 0 else { return [] }
    var walk = Walk(rows: Rows(query, budget: budget), vocabulary: vocabulary, limit: budget)
    walk.visit(vocabulary.numberLimit..<vocabulary.count, depth: 0, previous: nil)
    return walk.matches
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
    var rows = Rows(query, budget: budget)
    var best: (cost: Int, isPrefix: Bool)?
    var previous: UInt8?
    for (depth, letter) in word.enumerated() {
      let least = rows.step(depth + 1, letter, after: previous)
      let total = rows.total(depth + 1)
      let beginning = word.prefix(depth + 1)
      let isPrefix = beginning.count < word.count
      if total <= best?.cost ?? budget,
        isPlausible(query, as: beginning, isPrefix: isPrefix, cost: total)
      {
        best = (total, isPrefix)
      }
      if least > budget { break }
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
      substitution(typed, last) == confusion
      || query.count > 1 && sounds(query[query.count - 2], typed, as: last)
    guard typed == last || isSwapped || isConfused else { return false }
    guard query.count == minimumLength, cost > confusion else { return true }
    return letters.count == query.count && query.sorted() == letters.sorted()
  }

  /// Words longer than this may have a letter too many at the end.
  private static let longEnough = 6

  /// A walk down the tree of prefixes.
  private struct Walk {
    var rows: Rows
    let vocabulary: Vocabulary
    var limit: Int
    var matches: [Match] = []
    private var best = Int.max

    init(rows: Rows, vocabulary: Vocabulary, limit: Int) {
      self.rows = rows
      self.vocabulary = vocabulary
      self.limit = limit
    }

    mutating func visit(_ words: Range<Int>, depth: Int, previous: UInt8?) {
      var word = words.lowerBound
      // Words that end here stand first.
      while word < words.upperBound, vocabulary.length(word) == depth { word += 1 }
      while word < words.upperBound {
        guard let letter = vocabulary.byte(word, at: depth) else { return }
        let end = vocabulary.end(ofByte: letter, at: depth, in: word..<words.upperBound)
        let least = rows.step(depth + 1, letter, after: previous)
        let total = rows.total(depth + 1)
        if total <= limit { take(word..<end, cost: total, depth: depth + 1) }
        if least <= limit { visit(word..<end, depth: depth + 1, previous: letter) }
        word = end
      }
    }

    private mutating func take(_ words: Range<Int>, cost: Int, depth: Int) {
      // Words agree up to here: the first, which may end here, and any other, which does not.
      let letters = vocabulary.letters(words.lowerBound).prefix(depth)
      let isPrefix = Typos.isPlausible(rows.query, as: letters, isPrefix: true, cost: cost)
      let endsHere = vocabulary.length(words.lowerBound) == depth
      let isWord =
        endsHere && Typos.isPlausible(rows.query, as: letters, isPrefix: false, cost: cost)
      guard isWord || isPrefix && !(endsHere && words.count == 1) else { return }
      let first = isWord ? words.lowerBound : endsHere ? words.lowerBound + 1 : words.lowerBound
      let words = first..<(isPrefix ? words.upperBound : first + 1)
      if cost < best {
        // Half an edit more than the best is still offered, a whole one is not.
        best = cost
        limit = min(limit, cost + confusion)
        matches.removeAll { $0.cost > limit }
      }
      for word in words.prefix(matchLimit) where matches.count < matchLimit {
        matches.append(Match(word: word, cost: cost, isPrefix: vocabulary.length(word) > depth))
      }
    }
  }
}
