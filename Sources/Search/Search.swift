import Directory

// How a query meets a directory
//
// 1. Words. Every text of every entity is folded (`Folding`) and cut into words: runs of letters and runs of digits, so
//    that `PS-1`, `ps1` and `PS – 1` are the same two words. Each distinct word has a number, its alphabetical
//    place; a prefix is a range of numbers (`Vocabulary`). An entity is a row of such numbers (`Streams`).
//
// 2. Three ways to be a word, in this order of rank (`WordMatches`): the query's word begins it; the query's word less the
//    beginning of an ending begins it, so that a hit stays while an inflected ending is typed; both have one
//    light stem (`Stem`). The stemmer strips endings from folded text, evens out the consonants before them and the
//    mobile e, as J. Savoy, "Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages"
//    (2006), does for other languages: no dictionary, two kilobytes of tables.
//
// 3. A fourth way, only where none of these leads anywhere: a typo (`Typos`). The vocabulary is walked as the tree of its
//    prefixes (`TypoWalk`; Shang and Merrettal 1996) with one row of the edit distance a letter, of which only the cells
//    within reach are computed (`TypoRows`; Ukkonen 1985), and only along the letters that can still fit. Numbers and codes
//    are never mistyped: a neighbour's telephone helps nobody. Where all words together are nowhere, a word that was
//    taken for what it begins or is a form of is looked for once more as a mistyped one.
//
// 4. Numbers are matched by their digits across groups (`NumberMatch`), found by four-digit fragments (`Postings`).
//
// 5. What residents say is laid onto the entities that say it in the office's words (`Synonyms`) when the index is
//    built; at the desk it is a word like any other, inflected and mistyped as it may be.
//
// 6. All words must match, in any order, in the entity or in the names of what it belongs to (`Inheritance`); function
//    words need not (`FunctionWords`). The rarest word gives the candidates, name fields first (`Candidates`, `TermRows`).
//    The postings are the inverted file of J. Zobel and A. Moffat, "Inverted Files for Text Search Engines" (2006); a
//    common word's documents are bits instead of a list (`DocumentSets`).
//
// 7. Candidates are taken a batch at a time: what filters exclude is passed over (`Gate`), then what cannot have all words,
//    as far as sets of bits tell (`Reach`). Such a set is laid out once the failures seen so far, carried on to the end,
//    cost more than laying it out. What is left is brought near in memory (`Forward`) and judged by reading its row
//    (`Scorer`): for every word the best place counts, and the score is the sum of the constants in `Score`. After two
//    thousand hits a common beginning says nothing more, and the search stops, unless more are asked for.

extension SearchIndex {
  /// After so many hits of a common beginning the rest are not looked at, unless more are asked for.
  static let hitLimit = 2000

  /// Finds the entities that every word of a question speaks of.
  public func answer(_ question: Question) -> SearchResults {
    let query = parse(question.text)
    let plan = Plan(query, in: self, on: question.moment.date)
    let results = answer(question, query, plan)
    // What each word may be by itself, all together are nowhere: one of them was meant to be another.
    guard results.total == 0, let plan = plan.forgivingMore(in: self) else { return results }
    return answer(question, query, plan)
  }

  private func answer(_ question: Question, _ query: Query, _ plan: Plan) -> SearchResults {
    let date = question.moment.date
    let rows = plan.terms.map { TermRows($0, in: self) }
    let candidates = Candidates(self, plan, rows)
    let explanation = Explanation(index: self, plan: plan)
    let (hits, total, isTruncated) = Scorer.with(self, plan, rows, on: date) { scorer in
      var judging = Judging(
        gate: Gate(self, plan, kinds: question.kinds, at: question.moment),
        ranking: Ranking(self, date: date, area: question.area),
        documents: documents,
        expected: candidates.count,
        limit: max(question.limit, Self.hitLimit)
      )
      if !query.isEmpty {
        candidates.visit { judging.take($0, &scorer) }
        judging.finish(&scorer)
      }
      let hits = judging.ranking.best(question.limit).map { ranked in
        _ = scorer.score(ranked.judged, documents.entity(ranked.judged))
        return Hit(
          entity: documents.entity(ranked.document),
          score: ranked.score,
          explain: { [places = scorer.places] language in
            explanation.matches(of: ranked, places, in: language)
          }
        )
      }
      return (hits, judging.ranking.count, judging.isCutShort)
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
    guard gate.admits(document) else { return true }
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
      ranking.add(document, entity, score: score, places: scorer.places)
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
