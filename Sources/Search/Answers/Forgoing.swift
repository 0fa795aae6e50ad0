import Directory

/// What answers some of a query's words, where nothing answers all: never a dead end, and never noise.
///
/// What is let go of is chosen by what it tells, never by where it stands: words that nothing knows, a way that the matter does
/// not have, a district that has no such matter, words that many entities have. At least half of what is asked for stays,
/// and stays surely: no slip, no initials, no numbers, and only where entities are named. One word alone must say
/// the whole of what residents call something, or of a short name.
extension SearchIndex {
  /// How many hits a partial answer has at most.
  private static let partialLimit = 20
  /// How many choices of words are tried, so that no letter typed keeps the desk waiting.
  private static let mostTries = 6

  /// The hits that have some of the words, or `nil`.
  func partialAnswer(_ question: Question, _ query: Query, _ plan: Plan) -> PartialAnswer? {
    let asked = plan.terms.indices.filter { plan.terms[$0].isRequired }
    guard asked.count > 1, plan.conditions.isEmpty,
      asked.allSatisfy({ plan.terms[$0].mayBeForgone }),
      !plan.terms.contains(where: \.term.isExcluded)
    else { return nil }
    var forgone = asked.filter { !plan.terms[$0].isSurelyKnown }
    let most = asked.count / 2
    guard forgone.count <= most else { return nil }
    // Those that are known, what tells least first.
    let known = asked.filter { !forgone.contains($0) }
    let ordered = known.map { (term: $0, worth: worth(of: plan.terms[$0])) }
      .sorted { $0.worth < $1.worth }.map(\.term)
    var question = question
    question.limit = min(question.limit, Self.partialLimit)
    var tries = 0
    func attempt(_ forgone: [Int]) -> PartialAnswer? {
      tries += 1
      let left = plan.forgoing(forgone, in: self)
      let results = answer(question, query, left)
      let hits = results.hits.filter { answersSurely($0, left) }
      guard !hits.isEmpty else { return nil }
      return PartialAnswer(
        dropped: forgone.sorted().map { plan.terms[$0].term.text }, hits: hits,
        highlighter: results.highlighter)
    }
    if !forgone.isEmpty, let answer = attempt(forgone) { return answer }
    guard forgone.count < most else { return nil }
    for term in ordered where tries < Self.mostTries {
      if let answer = attempt(forgone + [term]) { return answer }
    }
    guard forgone.count + 1 < most, let first = ordered.first else { return nil }
    forgone.append(first)
    for term in ordered.dropFirst() where tries < 2 * Self.mostTries {
      if let answer = attempt(forgone + [term]) { return answer }
    }
    return nil
  }

  /// How much a word tells: a way and a district less than any other, then the rarer the more.
  private func worth(of term: Plan.TermPlan) -> Int {
    if term.term.pointCondition != nil { return .min }
    let count = -TermRows(term, in: self).candidateCount
    return isDistrict(term) ? count - documents.count * documents.count : count
  }

  private func isDistrict(_ term: Plan.TermPlan) -> Bool {
    guard let word = term.words.first else { return false }
    return directory.serviceAreas.contains { area in
      ([area.name] + area.alternateNames).contains { name in
        let words = Words(name)
        return words.words.contains {
          word.pattern.way(of: words.letters($0), mayBeMistyped: false) != nil
        }
      }
    }
  }

  /// Whether what is left of the words says enough at a hit.
  private func answersSurely(_ hit: Hit, _ plan: Plan) -> Bool {
    let all = hit.places
    let places = plan.terms.indices.filter {
      plan.terms[$0].isRequired && plan.terms[$0].number == nil
    }
    .map { all[$0] }
    let words = places.filter { !$0.isCondition }
    // A district alone answers nothing.
    guard words.contains(where: { $0.field != .area }) else { return false }
    guard words.count == 1, let place = words.first else { return true }
    return place.way != .prefix && isWhole(place)
  }

  /// Whether a word is all that a synonym or a name of at most two words tells.
  private func isWhole(_ place: Scorer.Place) -> Bool {
    let segment = Int(place.segment)
    let rest = streams.entries[(segment + 1)...].prefix { !$0.isHeader }
    let end = streams.bounds(Int(place.document)).upperBound
    let words = rest.prefix(end - segment - 1)
    let telling = words.count { !smallWords.contains($0.word) }
    if place.field.isSynonym { return telling <= 1 }
    return words.count <= 2
  }
}

extension Plan {
  /// The plan without some of its terms, the others only where entities are named, and only as they are.
  fileprivate func forgoing(_ forgone: [Int], in index: SearchIndex) -> Plan {
    var plan = self
    for place in forgone {
      plan.terms[place].term.importance = .function
      plan.terms[place].term.pointCondition = nil
      plan.terms[place].words = plan.terms[place].words.map {
        var pattern = $0.pattern
        pattern.isWhole = true
        return WordMatches(pattern, in: index.vocabulary, forgiving: .nothing)
      }
    }
    for place in plan.terms.indices
    where plan.terms[place].isRequired && plan.terms[place].term.pointCondition == nil {
      plan.terms[place].term.fields = SearchField.naming
    }
    return plan
  }
}

extension Plan.TermPlan {
  /// Whether it is a word or a way, and none of what is asked for by its digits or in one field.
  fileprivate var mayBeForgone: Bool {
    if case .channel? = term.pointCondition { return true }
    return isPlainWord
  }

  /// Whether the directory has the word, and not only one like it.
  fileprivate var isSurelyKnown: Bool {
    if term.pointCondition != nil { return true }
    return !words[0].isEmpty && !words[0].isMistyped
  }
}

extension SearchField {
  /// The fields by which entities are named.
  static let naming = FieldSet(
    .name, .title, .alternateName, .keyword, .synonymOfName, .synonymInName, .synonymOfKeyword,
    .area)
}
