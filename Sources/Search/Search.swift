import Directory

// How a query meets a directory is told in `Search.docc/Journey.md`.

extension SearchIndex {
  /// After so many hits of a common beginning the rest are not looked at, unless more are asked for.
  package static let hitLimit = 2000

  /// Finds the entities that every word of a question speaks of.
  public func answer(_ question: Question) -> SearchResults {
    let query = parse(question.text)
    let plan = Plan(query, in: self, on: question.moment.date)
    guard !plan.isUnasked || !query.problems.isEmpty else {
      return .unasked(dependsOnTime: false)
    }
    var results = answer(question, query, plan)
    // What each word may be by itself, all together are nowhere: one of them was meant to be another, or two are one.
    if results.total == 0, let plan = plan.forgivingMore(in: self) {
      results = answer(question, query, plan)
    }
    if results.total == 0, let plan = plan.joiningMore(in: self) {
      results = answer(question, query, plan)
    }
    guard results.total == 0, question.limit > 0 else { return results }
    results.partial = partialAnswer(question, query, plan)
    if results.partial == nil { results.unknownWords = unknownWords(in: plan) }
    results.problems += unknownValues(in: plan, on: question.moment.date)
    return results
  }

  func answer(_ question: Question, _ query: Query, _ plan: Plan) -> SearchResults {
    let date = question.moment.date
    let rows = plan.terms.map { TermRows($0, in: self) }
    let candidates = Candidates(self, plan, rows)
    let explanation = Explanation(self, plan, rows, on: date)
    let (hits, total, isTruncated) = Scorer.with(self, plan, rows, on: date) { scorer in
      var judging = Judging(
        gate: Gate(self, plan, kinds: question.kinds, at: question.moment),
        ranking: Ranking(
          self, date: date, area: question.area, isUnworded: plan.terms.isEmpty),
        documents: documents,
        expected: candidates.count,
        limit: max(question.limit, Self.hitLimit)
      )
      if !query.isEmpty {
        candidates.visit { judging.take($0, &scorer) }
        judging.finish(&scorer)
      }
      let hits = judging.ranking.best(question.limit).map { ranked in
        Hit(
          entity: ranked.offer.map { EntityReference(.serviceAtLocation, $0) }
            ?? documents.entity(ranked.document),
          score: ranked.score, ranked: ranked, explanation: explanation)
      }
      return (hits, judging.ranking.total, judging.isCutShort)
    }
    return SearchResults(
      hits: hits,
      total: total,
      isTruncated: isTruncated,
      problems: query.problems,
      highlighter: Highlighter(plan),
      isUnasked: query.isEmpty && query.problems.isEmpty,
      dependsOnTime: plan.conditions.contains(where: \.dependsOnTime)
    )
  }
}

/// Takes candidates in, sifts and judges them a batch at a time, and ranks the hits.
private struct Judging {
  let gate: Gate
  private let admitsAll: Bool
  private let admitsMatters: Bool
  var ranking: Ranking
  let documents: Documents
  /// About how many candidates there are, and how many were taken in.
  private let expected: Int
  private var taken = 0
  /// How many hits are enough, and whether there were candidates beyond them.
  private let limit: Int
  private(set) var isCutShort = false
  /// Those that wait to be sifted, and those that wait to be judged.
  private var candidates: [Int] = []
  private var sifted: [Int] = []

  /// How many documents are sifted and judged at once.
  private static let batch = 32

  init(gate: Gate, ranking: Ranking, documents: Documents, expected: Int, limit: Int) {
    self.gate = gate
    admitsAll = gate.admitsAll
    admitsMatters = gate.admitsMatters
    self.ranking = ranking
    self.documents = documents
    self.expected = expected
    self.limit = limit
    candidates.reserveCapacity(Self.batch)
    sifted.reserveCapacity(2 * Self.batch)
  }

  /// Takes a candidate in, and says whether more are wanted.
  mutating func take(_ document: Int, _ scorer: inout Scorer) -> Bool {
    guard ranking.count < limit else {
      isCutShort = true
      return false
    }
    taken += 1
    guard admitsAll || gate.admits(document) else { return true }
    candidates.append(document)
    guard candidates.count == Self.batch else { return true }
    sift(&scorer)
    if sifted.count >= Self.batch { judge(&scorer) }
    return true
  }

  /// Judges what was taken in.
  mutating func finish(_ scorer: inout Scorer) {
    sift(&scorer)
    judge(&scorer)
  }

  private mutating func sift(_ scorer: inout Scorer) {
    scorer.sift(&candidates)
    sifted.append(contentsOf: candidates)
    candidates.removeAll(keepingCapacity: true)
  }

  private mutating func judge(_ scorer: inout Scorer) {
    scorer.bringNear(sifted)
    for document in sifted {
      guard ranking.count < limit else {
        isCutShort = true
        break
      }
      let entity = documents.entity(document)
      guard let score = scorer.score(document, entity) else { continue }
      var matter: MeantMatter?
      if admitsMatters, entity.kind == .location {
        matter = scorer.meantMatter(
          at: document, isPlaceGiven: ranking.isInDistrict(entity.index))
      }
      ranking.add(document, entity, score: score, meaning: matter, places: scorer.places)
    }
    sifted.removeAll(keepingCapacity: true)
    scorer.prepare(for: outlook)
  }

  /// How many times as many candidates as were taken in are still to come: until there are none, or enough hits.
  private var outlook: Double {
    let rest = Double(max(expected - taken, 0)) / Double(max(taken, 1))
    guard ranking.count > 0 else { return rest }
    return min(rest, Double(limit - ranking.count) / Double(ranking.count))
  }
}
