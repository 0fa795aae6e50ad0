import Calendar
import Directory

/// A query made ready for one index: each term with the words of the vocabulary that it may be.
struct Plan: Sendable {
  var terms: [TermPlan] = []
  var conditions: [Query.Filter]

  struct TermPlan: Sendable {
    var term: Term
    /// For words: the matches of each.
    var words: [WordMatches] = []
    /// For a number: what it is looked for as.
    var number: NumberMatch?

    /// Whether the term can lead to documents, rather than only judge them.
    var isGenerating: Bool { !term.isOptional && !term.isExcluded && term.pointCondition == nil }

    /// Whether it is a word that others begin with which say something.
    func begins(_ vocabulary: Vocabulary) -> Bool {
      guard words.count == 1, let word = words.first else { return true }
      return vocabulary.words(withPrefix: word.pattern.letters).contains {
        $0 != word.exact && !FunctionWords.isSilent(Array(vocabulary.letters($0)))
      }
    }

    /// Whether documents must have it.
    var isRequired: Bool { !term.isOptional && !term.isExcluded }
  }

  init(_ query: Query, in index: SearchIndex, on date: LocalDate) {
    conditions = query.conditions
    for term in query.terms {
      switch term.form {
      case .words(let patterns):
        let isAlone = patterns.count == 1
        terms.append(
          TermPlan(
            term: term,
            words: patterns.map { pattern in
              // A function word is found as it is or not at all.
              var pattern = pattern
              if term.importance == .function { pattern.isWhole = true }
              return WordMatches(
                pattern, in: index.vocabulary,
                forgiving: isAlone && !term.isOptional && !term.isExcluded
                  ? .unknownWords : .nothing)
            }))
      case .number(let groups):
        append(number: groups, term, in: index, on: date)
      }
    }
    mendBoundaries(index.vocabulary, joiningKnown: false)
    releaseBegunWord(index.vocabulary)
    if query.isOpen { openLastWord(index.vocabulary) }
    if query.isSilent, terms.allSatisfy({ !$0.begins(index.vocabulary) || !query.isOpen }) {
      for place in terms.indices { terms[place].term.importance = .function }
      isUnasked = true
    }
  }

  /// Whether nothing is asked for yet: words that say nothing, and what may become one.
  private(set) var isUnasked = false

  /// Takes a last word that says nothing for what it may begin, too: `nie` of `niepełnosprawni`.
  private mutating func openLastWord(_ vocabulary: Vocabulary) {
    guard let last = terms.indices.last, terms[last].term.importance == .function,
      terms[last].words.count == 1, terms[last].words[0].pattern.letters.count >= Self.openLength,
      !terms[last].term.isQuoted, !terms[last].term.isExcluded
    else { return }
    var pattern = terms[last].words[0].pattern
    pattern.isWhole = false
    let matches = WordMatches(pattern, in: vocabulary, forgiving: .nothing)
    guard matches.prefix.contains(where: { $0 != matches.exact }) else { return }
    terms[last].words = [matches]
    terms[last].term.importance = .begun
  }

  /// A function word of so many letters may become another word.
  private static let openLength = 2

  /// The plan in which words may be mistyped although they begin others or are a form of one; `nil` where there is no
  /// such word, or nothing but it is asked for, or another word is nowhere anyway.
  func forgivingMore(in index: SearchIndex) -> Plan? {
    guard terms.count(where: \.isRequired) > 1,
      !terms.contains(where: { $0.isRequired && $0.words.contains(where: \.isEmpty) })
    else { return nil }
    var plan = self
    var hasChanged = false
    for place in terms.indices where terms[place].isRequired && terms[place].words.count == 1 {
      let word = terms[place].words[0]
      guard word.mayForgiveMore else { continue }
      plan.terms[place].words = [
        WordMatches(word.pattern, in: index.vocabulary, forgiving: .likeWords)
      ]
      hasChanged = true
    }
    return hasChanged ? plan : nil
  }

  /// The plan in which neighbouring words are one, although each is known by itself; `nil` where none can be.
  func joiningMore(in index: SearchIndex) -> Plan? {
    var plan = self
    return plan.mendBoundaries(index.vocabulary, joiningKnown: true) ? plan : nil
  }

  /// Lets go of the last word while it is only begun.
  ///
  /// Two letters that no word begins with may be a slip, and the beginning of a filter's name is none of what
  /// is asked for; nor is yet what begins a word that says nothing.
  private mutating func releaseBegunWord(_ vocabulary: Vocabulary) {
    guard let last = terms.indices.last, terms[last].isRequired, terms[last].words.count == 1,
      terms[last].words[0].exact == nil, !terms[last].words[0].pattern.isNumber
    else { return }
    let word = terms[last].words[0]
    let letters = word.pattern.letters
    let isOther = terms[..<last].contains(where: \.isRequired)
    if FunctionWords.isBegun(by: letters),
      isOther || word.isMistyped || !terms[last].begins(vocabulary)
    {
      terms[last].term.importance = word.isEmpty || word.isMistyped ? .function : .begun
      if !isOther { isUnasked = conditions.isEmpty }
    } else if word.isEmpty, isOther,
      letters.count <= Self.begunLength || FilterName.isBegun(by: letters)
    {
      terms[last].term.importance = .function
    }
  }

  /// Adds groups of digits as one number where the directory has it, and else as a number each.
  ///
  /// Two groups may be a house's number and a room's. Three groups are always one number: a telephone's, or nothing.
  private mutating func append(
    number groups: [[UInt8]], _ term: Term, in index: SearchIndex, on date: LocalDate
  ) {
    let number = NumberMatch(groups, areaCodes: index.areaCodes)
    let whole = TermPlan(term: term, number: number)
    let digits = groups.reduce(0) { $0 + $1.count }
    if groups.count > 1, let extra = groups.last, extra.count <= Self.extensionLength,
      digits - extra.count >= Self.phoneLength, !index.has(whole, on: date)
    {
      // A telephone's number with a bare extension behind it: `6387700 12`.
      for part in [Array(groups.dropLast()), [extra]] {
        var number = term
        number.fields = FieldSet(
          rawValue: term.fields.rawValue & FieldSet(.phone, .channelPhone).rawValue)
        number.form = .number(part)
        number.text = part.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        terms.append(TermPlan(term: number, number: NumberMatch(part, areaCodes: index.areaCodes)))
      }
      return
    }
    guard groups.count == 2, digits <= Self.splitLimit, !index.has(whole, on: date) else {
      terms.append(whole)
      return
    }
    for group in groups {
      var part = term
      part.text = String(decoding: group, as: UTF8.self)
      part.form = .number([group])
      part.fields = FieldSet(
        rawValue: term.fields.rawValue & ~FieldSet(.phone, .channelPhone).rawValue)
      terms.append(TermPlan(term: part, number: NumberMatch([group], areaCodes: index.areaCodes)))
    }
  }

  /// A word of so many letters is only begun.
  private static let begunLength = 2
  /// A telephone's number has so many digits at least, and its extension so many at most.
  private static let phoneLength = 7
  private static let extensionLength = 4
  /// Two groups with more digits than this are a telephone's.
  private static let splitLimit = 6
}
