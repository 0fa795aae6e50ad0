/// The words of a vocabulary that one word of a query may be, each with its way.
///
/// The beginnings are a range; the rest is a short list. A look-up is a comparison or two for most words.
struct WordMatches: Sendable {
  let pattern: Pattern
  private let vocabulary: Vocabulary
  private(set) var exact: Int?
  private(set) var prefix: Range<Int> = 0..<0
  /// Words beyond the range in ascending order, and how they match.
  private(set) var others: [UInt32] = []
  private var likenesses: [Likeness] = []
  /// Whether nothing but typos explains the word.
  private(set) var isMistyped = false

  /// Which words may be mistyped.
  enum Forgiving {
    case nothing
    /// Those that no word of the vocabulary fits in any other way.
    case unknownWords
    /// Those that begin words of it or are their forms, too.
    case likeWords
  }

  init(
    _ pattern: Pattern, in vocabulary: Vocabulary, forgiving: Forgiving = .unknownWords
  ) {
    self.pattern = pattern
    self.vocabulary = vocabulary
    exact = vocabulary.find(pattern.letters)
    if pattern.isWhole { return }
    prefix = vocabulary.words(withPrefix: pattern.letters)
    var found: [UInt32: Likeness] = [:]
    if pattern.isNumber {
      return
    }
    findEndings(&found, in: vocabulary)
    findStems(&found, in: vocabulary)
    let isUnknown = exact == nil && prefix.isEmpty && found.isEmpty
    let isForgiven =
      switch forgiving {
      case .nothing: false
      case .unknownWords: isUnknown
      case .likeWords: exact == nil
      }
    if isForgiven, pattern.mayBeMistyped {
      isMistyped = true
      findTypos(&found, isUnknown: isUnknown, in: vocabulary)
    }
    let counted =
      (pattern.letters.count > 1 ? RomanNumeral.value(pattern.letters) : nil)
      ?? Ordinal.value(pattern.letters)
    if let counted, let number = vocabulary.find(Array(String(counted).utf8)) {
      found[UInt32(number)] = Likeness(way: .stem, points: Score.stem)
    }
    others = found.keys.sorted()
    likenesses = others.compactMap { found[$0] }
  }

  /// Whether it may be mistyped although it was taken for what it is like.
  var mayForgiveMore: Bool { exact == nil && !isEmpty && !isMistyped && pattern.mayBeMistyped }

  /// Whether the vocabulary has no such word.
  var isEmpty: Bool { exact == nil && prefix.isEmpty && others.isEmpty }

  /// Whether it is a form of a known word.
  var hasForms: Bool { !others.isEmpty && !isMistyped }

  /// Whether a word that is meant goes on beyond so many of the first letters.
  func isLonger(than count: Int, in vocabulary: Vocabulary) -> Bool {
    if exact != nil || !prefix.isEmpty { return true }
    let letters = pattern.letters.prefix(count + 1)
    return others.contains { vocabulary.letters(Int($0)).starts(with: letters) }
  }

  /// Marks the words that match.
  func mark(in words: inout BitSet) {
    if let exact { words.insert(exact) }
    words.insert(prefix)
    for word in others { words.insert(Int(word)) }
  }

  /// How a word matches.
  ///
  /// - Parameters:
  ///   - word: its number.
  ///   - length: how many letters it has.
  /// - Returns: the way with its worth, or `nil`.
  func likeness(of word: Int, length: @autoclosure () -> Int) -> Likeness? {
    if word == exact {
      return Likeness(way: .exact, points: Score.exact)
    }
    if prefix.contains(word) {
      var points = Score.prefix(of: pattern.letters.count, in: length())
      if pattern.marks != 0, vocabulary.lacks(pattern.marks, word) { points -= Score.otherLetters }
      return Likeness(way: .prefix, points: points)
    }
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if Int(others[middle]) < word { low = middle + 1 } else { high = middle }
    }
    return low < others.count && Int(others[low]) == word ? likenesses[low] : nil
  }

  /// Words that begin with the query less the beginning of an ending.
  private func findEndings(_ found: inout [UInt32: Likeness], in vocabulary: Vocabulary) {
    let letters = pattern.letters
    guard letters.count > Endings.shortestStem else { return }
    for cut in Endings.cuts(of: letters) {
      let limit = cut + Endings.slack(for: cut)
      for word in vocabulary.words(withPrefix: letters[..<cut])
      where Int(vocabulary.stemLengths[word]) <= limit && word != exact && !prefix.contains(word) {
        found[UInt32(word)] = Likeness(
          way: .ending, points: Score.ending)
      }
    }
  }

  private func findStems(_ found: inout [UInt32: Likeness], in vocabulary: Vocabulary) {
    guard pattern.letters.count >= Endings.shortestStem else { return }
    for word in vocabulary.words(withStem: Stem(pattern.letters).key)
    where found[word] == nil && Int(word) != exact && !prefix.contains(Int(word)) {
      found[word] = Likeness(
        way: .stem, points: Score.stem)
    }
  }

  /// Words that the query's may be meant for.
  ///
  /// - Parameters:
  ///   - found: what is known so far.
  ///   - isUnknown: whether no word fits in any other way; else one edit is forgiven and no ending with it.
  ///   - vocabulary: the words.
  private func findTypos(
    _ found: inout [UInt32: Likeness], isUnknown: Bool, in vocabulary: Vocabulary
  ) {
    let budget = Typos.budget(for: pattern.letters)
    var typos = Typos.search(
      pattern.letters, marks: pattern.marks,
      budget: isUnknown ? budget : min(budget, Typos.edit), in: vocabulary)
    // A mistyped word may be inflected, too.
    for cut in Typos.cuts(of: pattern.letters) where isUnknown && typos.isEmpty {
      let stem = Array(pattern.letters[..<cut])
      typos = Typos.search(
        stem, marks: pattern.marks, budget: Typos.budget(for: stem), in: vocabulary
      ).filter {
        Int(vocabulary.stemLengths[$0.word]) <= cut + Endings.slack(for: cut)
      }
    }
    for typo in typos {
      let points = Score.typo(cost: typo.cost, isPrefix: typo.isPrefix)
      let word = UInt32(typo.word)
      if prefix.contains(typo.word) { continue }
      if let known = found[word], known.points >= points { continue }
      found[word] = Likeness(
        way: .typo, points: points)
    }
    // What was meant is inflected like any other word; a form of several is of the nearest.
    let meant = found
    for (word, likeness) in meant {
      guard vocabulary.length(Int(word)) >= Typos.minimumLength else { continue }
      let points = likeness.points - Score.typoInflected
      for form in vocabulary.words(withStem: Stem(vocabulary.letters(Int(word))).key)
      where meant[form] == nil && found[form]?.points ?? .min < points {
        found[form] = Likeness(
          way: .typo, points: points)
      }
    }
  }
}
