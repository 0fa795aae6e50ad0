import Calendar
import Directory

/// Judges one document after the other against a plan.
///
/// A document's stream is read once; every term keeps its best place. What the document itself does not say is
/// looked for in the names of what it belongs to. Nearly all words of a stream are none of the query's: one
/// look at a bit passes them over.
struct Scorer {
  let index: SearchIndex
  let forward: Forward
  let plan: Plan
  let facts: Facts
  let traits: UnsafeBufferPointer<TermTraits>
  let states: UnsafeMutableBufferPointer<TermState>
  /// The words that any term may be, a bit each; all numbers where one is looked for.
  let wanted: UnsafeBufferPointer<UInt64>
  let numberLimit: Int
  /// The terms that are numbers.
  let numbers: [(term: Int, fields: FieldSet, match: NumberMatch)]
  private let requiredCount: Int
  /// Whether the query says what entities must be, whatever their words.
  private let hasConditions: Bool
  /// Where each term is found.
  var reaches: [Reach]

  /// Whether it is worth more that a word is written with diacritics like the query's.
  var countsForm = true

  // Scratch, so that judging allocates nothing.
  var pending: [Int] = []
  var run = NumberRun()
  /// In the segment that is read: up to which word a match reaches that began before, and how many words are covered.
  private var coveredUntil = 0
  private var covered = 0
  /// What a word of the segment that is read is worth in the place of its field's weight: a part of a synonym.
  var segmentWeight: Int?
  /// Keeps what is read to be near from being left out as useless.
  private(set) var brought: UInt32 = 0

  /// Hands out a judge for one search, which is valid within the body alone.
  static func with<Result>(
    _ index: SearchIndex,
    _ plan: Plan,
    _ rows: [TermRows],
    on date: LocalDate,
    _ body: (inout Scorer) -> Result
  ) -> Result {
    var wanted = BitSet(index.vocabulary.count)
    for term in plan.terms {
      term.words.first?.mark(in: &wanted)
      if term.number != nil { wanted.insert(0..<index.vocabulary.numberLimit) }
    }
    return Forward.with(index) { forward in
      withUnsafeTemporaryAllocation(of: TermState.self, capacity: plan.terms.count) { states in
        wanted.bits.withUnsafeBufferPointer { wanted in
          plan.terms.map(TermTraits.init).withUnsafeBufferPointer { traits in
            states.initialize(repeating: TermState())
            var scorer = Scorer(index, forward, plan, rows, date, states, wanted, traits)
            return body(&scorer)
          }
        }
      }
    }
  }

  private init(
    _ index: SearchIndex,
    _ forward: Forward,
    _ plan: Plan,
    _ rows: [TermRows],
    _ date: LocalDate,
    _ states: UnsafeMutableBufferPointer<TermState>,
    _ wanted: UnsafeBufferPointer<UInt64>,
    _ traits: UnsafeBufferPointer<TermTraits>
  ) {
    self.index = index
    self.forward = forward
    self.plan = plan
    facts = index.facts(on: date)
    self.states = states
    self.wanted = wanted
    numberLimit = index.vocabulary.numberLimit
    self.traits = traits
    numbers = plan.terms.enumerated().compactMap { place, term in
      term.number.map { (place, term.term.fields, $0) }
    }
    hasConditions = traits.contains(where: \.isCondition)
    requiredCount = plan.terms.count(where: \.isRequired)
    reaches = rows.map(Reach.init)
  }

  /// The best place of each term in the document judged last.
  var places: [Place] { states.map(\.place) }

  /// Leaves those of some documents that may have all terms, as far as that is known without judging them.
  mutating func sift(_ documents: inout [Int]) {
    for term in traits.indices where traits[term].isRequired && !traits[term].isCondition {
      reaches[term].sift(&documents, forward)
    }
  }

  /// Makes ready for what is still to be judged.
  ///
  /// - Parameter outlook: how many times as much as so far is still to come.
  mutating func prepare(for outlook: Double) {
    for term in reaches.indices { reaches[term].prepare(for: outlook, index) }
  }

  /// Reads the beginnings of what some documents are judged by, so that it is at hand then.
  mutating func bringNear(_ documents: [Int]) {
    brought &+= forward.bringNear(documents)
    if traits.count > 1 { brought &+= forward.bringNamesNear(documents) }
  }

  /// The score of a document, without what its district and its state add; `nil` when it is no hit.
  mutating func score(_ document: Int, _ entity: EntityReference) -> Int? {
    for term in states.indices { states[term].reset() }
    let coverage = readOwn(document)
    if hasConditions { judgeConditions(document, entity) }
    readSources(of: document, kind: entity.kind)
    var score = Score.kind(entity.kind) + coverage
    for term in states.indices {
      let points = Int(states[term].place.points)
      if points == 0 {
        if traits[term].isRequired {
          reaches[term].noteFailure()
          return nil
        }
      } else {
        if traits[term].isExcluded { return nil }
        score += points / traits[term].divisor + states[term].nearness
        if states[term].isPhrase, isProse(term), isProse(term - 1) { score += Score.phrase }
      }
    }
    if entity.kind == .location, isScattered { return nil }
    if entity.kind == .location, !facts.points.isPhysical(entity.index) {
      score += Score.postal
    }
    return score
  }

  /// Whether a term stands best in running text: what names something is worth no more where a description repeats it.
  private func isProse(_ term: Int) -> Bool {
    // A number stands in a postcode as well as in the text that has its neighbours.
    plan.terms[term].number != nil || SearchField.prose.contains(states[term].place.field)
  }

  /// Whether nothing but passing mentions has the words, one of them in a sense of the residents: `urząd pracy` is no
  /// point whose description speaks of the City Office and of its work.
  private var isScattered: Bool {
    guard requiredCount > 1 else { return false }
    var hasSense = false
    var hasMention = false
    for term in traits.indices where traits[term].isRequired {
      let place = states[term].place
      guard !place.isCondition, place.field.weight < Score.passing,
        states[term].nearness < Score.near
      else { return false }
      if place.field == .synonymInText {
        let next = Int(place.segment) + 2
        if next == forward.entries.count || forward.entries[next].isHeader { hasSense = true }
      } else {
        hasMention = true
      }
    }
    return hasSense && hasMention
  }

  // MARK: The document's own words

  /// Reads the document's stream and gives what the covered part of a name is worth.
  private mutating func readOwn(_ document: Int) -> Int {
    let bounds = forward.bounds(document)
    let entries = forward.entries
    let wanted = self.wanted
    var coverage = 0
    var segment = bounds.lowerBound
    covered = 0
    coveredUntil = 0
    segmentWeight = nil
    // The synonym that is read, until a word of it is asked for.
    var synonym: SearchField?
    for place in bounds {
      let entry = entries[place]
      if entry.isHeader {
        if covered > 0 {
          coverage = max(coverage, worth(ofCovered: covered, of: place - segment - 1, segment))
        }
        segment = place
        covered = 0
        coveredUntil = 0
        segmentWeight = nil
        synonym = entry.field.isSynonym ? entry.field : nil
      } else if wanted.contains(entry.word) {
        if let field = synonym {
          // Looked at where a word of it is asked for: of nearly all synonyms none is.
          synonym = nil
          if isPart(of: segment, end: bounds.upperBound) {
            segmentWeight = field.weight - Score.partOfSynonym
          }
        }
        read(entry.word, at: place, of: segment, end: bounds.upperBound, document)
      }
    }
    guard covered > 0 else { return coverage }
    let length = bounds.upperBound - segment - 1
    return max(coverage, worth(ofCovered: covered, of: length, segment))
  }

  /// Reads a word that may be one of the query's.
  private mutating func read(
    _ word: Int, at place: Int, of segment: Int, end: Int, _ document: Int
  ) {
    let field = forward.entries[segment].field
    let position = place - segment - 1
    if word < numberLimit {
      matchNumbers(at: place, end: end, segment, document, weight: nil)
    }
    for term in traits.indices where traits[term].mayBe(word) {
      guard let way = match(term, word, at: place, end: end, segment, document, weight: nil) else {
        continue
      }
      // A residents' word that is only begun may become another.
      if !traits[term].isFunction, !(field.isSynonym && way == .prefix) {
        cover(position, traits[term].wordCount, field)
      }
      note(term, segment, position)
    }
  }

  /// Whether the query has some of a synonym's words but not all that tell: `dom` of `dom dziecka`.
  func isPart(of header: Int, end: Int) -> Bool {
    let entries = forward.entries
    var telling = 0
    var isMissing = false
    var place = header + 1
    while place < end, !entries[place].isHeader {
      let word = entries[place].word
      place += 1
      if index.smallWords.contains(word) { continue }
      telling += 1
      if !wanted.contains(word) { isMissing = true }
    }
    return isMissing && telling > 1
  }

  /// Notes that words of a segment are the query's.
  mutating func cover(_ position: Int, _ count: Int, _ field: SearchField) {
    let end = position + count
    guard end > coveredUntil else { return }
    if field.isCovered { covered += end - max(position, coveredUntil) }
    coveredUntil = end
  }

  /// What it is worth that so many of a name's words are asked for, and so many of the query's terms with them.
  private func worth(ofCovered count: Int, of words: Int, _ segment: Int) -> Int {
    // A part of a synonym covers nothing.
    guard segmentWeight == nil else { return 0 }
    var terms = 0
    for term in traits.indices
    where traits[term].isRequired && states[term].lastSegment == segment { terms += 1 }
    return Score.coverage * count * terms / (words * max(requiredCount, 1))
  }

  /// Notes where a term stands, and how near to its neighbours in the query.
  func note(_ term: Int, _ segment: Int, _ position: Int) {
    near(term - 1, term, pair: term, segment, position)
    near(term + 1, term, pair: term + 1, segment, position)
    states[term].lastSegment = segment
    states[term].lastPosition = position
  }

  private func near(
    _ neighbour: Int,
    _ term: Int,
    pair: Int,
    _ segment: Int,
    _ position: Int
  ) {
    guard neighbour >= 0, neighbour < traits.count, states[neighbour].lastSegment == segment,
      !traits[neighbour].isFunction, !traits[term].isFunction
    else { return }
    let distance = abs(position - states[neighbour].lastPosition)
    // One word that both terms match is no nearness.
    guard distance > 0 else { return }
    let points =
      distance == 1 ? Score.adjacent : distance <= Score.nearDistance ? Score.near : Score.sameText
    if distance == 1, SearchField.prose.contains(forward.entries[segment].field) {
      states[pair].isPhrase = true
    }
    states[pair].nearness = max(states[pair].nearness, points)
  }
}
