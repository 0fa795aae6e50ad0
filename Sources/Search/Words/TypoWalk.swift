/// A walk over the sorted vocabulary as the tree of its prefixes, in search of the words that a mistyped one is nearest to.
///
/// Words with a common beginning share the rows of the distance's matrix, and a beginning that is too far away already is
/// left out with everything below it (H. Shang and T. H. Merrettal, "Tries for Approximate String Matching", 1996).
struct TypoWalk {
  private var rows: TypoRows
  private let letters: UnsafeBufferPointer<UInt8>
  private let starts: UnsafeBufferPointer<UInt32>
  private(set) var matches: [Typos.Match] = []
  private var best = Int.max

  /// - Parameters:
  ///   - rows: the query's.
  ///   - letters: those of all words, in ascending order.
  ///   - starts: where each word's begin, and where the last one's end.
  init(
    _ rows: TypoRows,
    letters: UnsafeBufferPointer<UInt8>,
    starts: UnsafeBufferPointer<UInt32>
  ) {
    self.rows = rows
    self.letters = letters
    self.starts = starts
  }

  mutating func visit(_ words: Range<Int>) { visit(words, depth: 0, previous: nil) }

  /// Visits words that agree in their first letters.
  private mutating func visit(_ words: Range<Int>, depth: Int, previous: UInt8?) {
    var word = words.lowerBound
    // Words that end here stand first.
    while word < words.upperBound, length(word) == depth { word += 1 }
    if let next = rows.next(depth) {
      var rest = next
      while rest != 0, word < words.upperBound {
        let letter = UInt8(rest.trailingZeroBitCount) + 0x61
        rest &= rest &- 1
        word = firstWord(notBefore: letter, at: depth, in: word..<words.upperBound)
        guard word < words.upperBound, self.letter(word, depth) == letter else { continue }
        word = descend(word..<words.upperBound, letter, depth, previous)
      }
    } else {
      while word < words.upperBound {
        word = descend(word..<words.upperBound, letter(word, depth), depth, previous)
      }
    }
  }

  /// Visits the first words that go on with a letter, and says where they end.
  private mutating func descend(
    _ words: Range<Int>, _ letter: UInt8, _ depth: Int, _ previous: UInt8?
  ) -> Int {
    let end = firstWord(notBefore: letter &+ 1, at: depth, in: words)
    rows.step(depth + 1, letter, after: previous)
    let total = rows.total(depth + 1)
    if total <= rows.limit { take(words.lowerBound..<end, cost: total, depth: depth + 1) }
    if !rows.isLost(depth + 1) {
      visit(words.lowerBound..<end, depth: depth + 1, previous: letter)
    }
    return end
  }

  @inline(__always)
  private func length(_ word: Int) -> Int { Int(starts[word + 1]) - Int(starts[word]) }

  @inline(__always)
  private func letter(_ word: Int, _ depth: Int) -> UInt8 { letters[Int(starts[word]) + depth] }

  /// The first of some words, longer than a depth and alike up to there, whose next letter is not before one.
  private func firstWord(notBefore letter: UInt8, at depth: Int, in words: Range<Int>) -> Int {
    // Gallop: most groups are short.
    var low = words.lowerBound
    var step = 1
    while low + step <= words.upperBound, self.letter(low + step - 1, depth) < letter {
      low += step
      step *= 2
    }
    var high = min(low + step - 1, words.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if self.letter(middle, depth) < letter { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func take(_ words: Range<Int>, cost: Int, depth: Int) {
    // What is spelled like the query is known without this walk.
    guard cost > 0 else { return }
    // Words agree up to here: the first, which may end here, and any other, which does not.
    let start = Int(starts[words.lowerBound])
    let letters = letters[start..<(start + depth)]
    let isPrefix = Typos.isPlausible(rows.query, as: letters, isPrefix: true, cost: cost)
    let endsHere = length(words.lowerBound) == depth
    let isWord =
      endsHere && Typos.isPlausible(rows.query, as: letters, isPrefix: false, cost: cost)
    guard isWord || isPrefix && !(endsHere && words.count == 1) else { return }
    let first = isWord ? words.lowerBound : endsHere ? words.lowerBound + 1 : words.lowerBound
    let words = first..<(isPrefix ? words.upperBound : first + 1)
    if cost < best {
      // Half an edit more than the best is still offered, a whole one is not.
      best = cost
      rows.tighten(to: cost + Typos.confusion)
      matches.removeAll { $0.cost > rows.limit }
    }
    for word in words.prefix(Typos.matchLimit) where matches.count < Typos.matchLimit {
      matches.append(
        Typos.Match(word: word, cost: cost, isPrefix: length(word) > depth))
    }
  }
}
