/// Words that were glued together or torn apart, and words spelled by other habits.
///
/// `dodatekmieszkaniowy` is two words that the directory knows, `nie pełno sprawny` is one. Only what nothing knows is
/// taken for the one or the other.
extension Plan {
  /// Joins and parts words where that makes unknown ones known.
  ///
  /// - Parameters:
  ///   - vocabulary: the words that are known.
  ///   - joiningKnown: whether words that are known by themselves are joined, too.
  /// - Returns: whether anything has changed.
  @discardableResult
  mutating func mendBoundaries(_ vocabulary: Vocabulary, joiningKnown: Bool) -> Bool {
    guard joiningKnown || terms.contains(where: \.isUnknown) else { return false }
    var hasChanged = false
    var place = 0
    while place < terms.count {
      if join(at: place, vocabulary, joiningKnown: joiningKnown) {
        hasChanged = true
      } else if !joiningKnown, terms[place].isUnknown {
        if part(at: place, vocabulary) || respell(at: place, vocabulary) { hasChanged = true }
      }
      place += 1
    }
    return hasChanged
  }

  /// How many words one may have been torn into.
  private static let mostParts = 3
  /// No shorter word is made of parts.
  private static let shortestJoined = 5

  private mutating func join(
    at place: Int, _ vocabulary: Vocabulary, joiningKnown: Bool
  ) -> Bool {
    for count in stride(from: Self.mostParts, to: 1, by: -1) where place + count <= terms.count {
      let parts = terms[place..<(place + count)]
      guard parts.allSatisfy(\.isPlainWord),
        joiningKnown ? parts.contains(where: \.isRequired) : parts.contains(where: \.isUnknown)
      else { continue }
      var pattern = Pattern(letters: [])
      for part in parts {
        let length = UInt32(min(pattern.letters.count, 31))
        pattern.marks |= part.words[0].pattern.marks << length
        pattern.letters += part.words[0].pattern.letters
      }
      guard pattern.letters.count >= Self.shortestJoined else { continue }
      let matches = WordMatches(pattern, in: vocabulary, forgiving: .nothing)
      guard
        matches.isLonger(than: terms[place].words[0].pattern.letters.count, in: vocabulary)
      else { continue }
      var joined = terms[place]
      joined.term.text = parts.map(\.term.text).joined(separator: " ")
      joined.term.form = .words([pattern])
      joined.term.importance = .asked
      joined.words = [matches]
      terms.replaceSubrange(place..<(place + count), with: [joined])
      return true
    }
    return false
  }

  /// Parts a word into two that are known; into three where the first is one of those that say nothing, or all are words.
  private mutating func part(at place: Int, _ vocabulary: Vocabulary) -> Bool {
    let term = terms[place]
    let word = term.words[0]
    guard let parts = Self.parts(of: word.pattern, vocabulary, isLast: true, depth: 0),
      // A slip of the hand explains more than little words do, and more than what only may be words.
      word.isEmpty
        || parts.allSatisfy({
          $0.letters.count >= Self.longPart && vocabulary.find($0.letters) != nil
        })
    else { return false }
    var terms: [TermPlan] = []
    for pattern in parts {
      var part = term
      part.term.form = .words([pattern])
      part.term.importance = FunctionWords.importance(of: pattern.letters)
      if parts.count == 2, part.term.importance == .hint,
        !FunctionWords.isNaming(pattern.letters)
      {
        part.term.importance = .asked
      }
      var pattern = pattern
      if part.term.importance == .function { pattern.isWhole = true }
      part.words = [WordMatches(pattern, in: vocabulary, forgiving: .nothing)]
      terms.append(part)
    }
    guard terms.contains(where: \.isRequired) else { return false }
    self.terms.replaceSubrange(place..<(place + 1), with: terms)
    return true
  }

  /// A part of so many letters is no accident.
  private static let longPart = 4
  /// A last part of so many letters may be the beginning of a word.
  private static let begunPart = 5
  /// Behind a preposition of two letters a whole word of so many is no accident.
  private static let longAfterPreposition = 6
  /// The longest word that is parted.
  private static let longest = 40

  private static func parts(
    of pattern: Pattern, _ vocabulary: Vocabulary, isLast: Bool, depth: Int
  ) -> [Pattern]? {
    let letters = pattern.letters
    guard letters.count <= longest else { return nil }
    var best: (parts: [Pattern], worth: Int)?
    for cut in 2..<max(letters.count - 1, 2) {
      let left = Array(letters[..<cut])
      // A preposition in front is most often a part of the word: `przedszkole`.
      let isLittle =
        depth == 0
        ? Abbreviations.has(left) || FunctionWords.isNaming(left)
        : FunctionWords.isFunctionWord(left)
      let right = Array(letters[cut...])
      let isPreposition =
        depth == 0 && cut == 2 && FunctionWords.isSilent(left)
        && right.count >= longAfterPreposition
        && vocabulary.find(right) != nil
      guard
        isLittle || isPreposition
          || !FunctionWords.isSilent(left) && isWord(left, vocabulary, mayBeBegun: false)
      else {
        continue
      }
      let first = Pattern(letters: left, marks: pattern.marks & (1 << UInt32(min(cut, 31)) - 1))
      let rest = Pattern(letters: right, marks: cut < 32 ? pattern.marks >> UInt32(cut) : 0)
      var parts: [Pattern]?
      if isWord(right, vocabulary, mayBeBegun: isLast) {
        parts = [first, rest]
      } else if depth == 0,
        let others = Self.parts(of: rest, vocabulary, isLast: isLast, depth: 1)
      {
        parts = [first] + others
      }
      guard let parts else { continue }
      // Few long parts before many short ones.
      let worth = parts.reduce(-100 * parts.count) {
        $0 + min($1.letters.count, 6) * min($1.letters.count, 6)
      }
      if worth > best?.worth ?? .min { best = (parts, worth) }
    }
    return best?.parts
  }

  private static func isWord(
    _ letters: [UInt8], _ vocabulary: Vocabulary, mayBeBegun: Bool
  ) -> Bool {
    guard letters.count >= longPart - 1 else { return false }
    let matches = WordMatches(
      Pattern(letters: letters, isWhole: letters.count < longPart), in: vocabulary,
      forgiving: .nothing)
    if matches.exact != nil || matches.hasForms { return true }
    return mayBeBegun && letters.count >= begunPart && !matches.prefix.isEmpty
  }

  /// Spells a word as the directory may have it: `wahitnist` as `vahitnist`.
  private mutating func respell(at place: Int, _ vocabulary: Vocabulary) -> Bool {
    let word = terms[place].words[0]
    guard !terms[place].term.isQuoted, word.pattern.letters.count > 3 else { return false }
    // Another habit and a slip together would make anything of anything: `rower` would be `overpayment`.
    for letters in Romanization.spellings(of: word.pattern.letters) {
      let pattern = Pattern(letters: letters)
      let matches = WordMatches(pattern, in: vocabulary, forgiving: .nothing)
      guard !matches.isEmpty else { continue }
      terms[place].term.form = .words([pattern])
      terms[place].words = [matches]
      return true
    }
    return false
  }
}

extension Plan.TermPlan {
  /// Whether it is a single word that may stand anywhere.
  var isPlainWord: Bool {
    words.count == 1 && number == nil && !term.isExcluded && !term.isQuoted && term.fields == .all
      && term.pointCondition == nil && !words[0].pattern.isNumber
  }

  /// Whether it is a required word that nothing knows but as a slip.
  var isUnknown: Bool { isRequired && isPlainWord && (words[0].isEmpty || words[0].isMistyped) }
}
