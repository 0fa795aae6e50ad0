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
    releaseBegunWord()
  }

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

  /// Lets go of the last word while it is only begun.
  ///
  /// Two letters that no word begins with may be a slip, and the beginning of a filter's name is none of what
  /// is asked for.
  private mutating func releaseBegunWord() {
    guard let last = terms.indices.last, terms[..<last].contains(where: \.isRequired),
      terms[last].isRequired, terms[last].words.count == 1, terms[last].words[0].isEmpty,
      !terms[last].words[0].pattern.isNumber
    else { return }
    let letters = terms[last].words[0].pattern.letters
    if letters.count <= Self.begunLength || FilterName.isBegun(by: letters) {
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
  /// Two groups with more digits than this are a telephone's.
  private static let splitLimit = 6
}
