import Calendar
import Directory

/// Judges one document after the other against a plan.
///
/// A document's stream is read once; every term keeps its best place. What the document itself does not say is
/// looked for in the names of what it belongs to. Nearly all words of a stream are none of the query's: one
/// look at a bit passes them over.
struct Scorer {
  private let index: SearchIndex
  private let forward: Forward
  private let plan: Plan
  private let facts: Facts
  private let traits: UnsafeBufferPointer<TermTraits>
  private let states: UnsafeMutableBufferPointer<TermState>
  /// The words that any term may be, a bit each; all numbers where one is looked for.
  private let wanted: UnsafeBufferPointer<UInt64>
  private let numberLimit: Int
  /// The terms that are numbers.
  private let numbers: [(term: Int, fields: FieldSet, match: NumberMatch)]
  private let requiredCount: Int
  /// Where each term is found.
  private var reaches: [Reach]

  // Scratch, so that judging allocates nothing.
  private var pending: [Int] = []
  private var run = NumberRun()
  /// In the segment that is read: up to which word a match reaches that began before, and how many words are covered.
  private var coveredUntil = 0
  private var covered = 0
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
    if entity.kind == .location { judgePoint(document, entity) }
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
      }
    }
    if entity.kind == .location, !facts.points.isPhysical(entity.index) {
      score += Score.postal
    }
    return score
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
    for place in bounds {
      let entry = entries[place]
      if entry.isHeader {
        if covered > 0 {
          coverage = max(coverage, worth(ofCovered: covered, of: place - segment - 1, segment))
        }
        segment = place
        covered = 0
        coveredUntil = 0
      } else if wanted.contains(entry.word) {
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
      matchNumbers(at: place, end: end, field, document, segment, weight: nil)
    }
    for term in traits.indices where traits[term].mayBe(word) {
      guard match(term, word, at: place, end: end, field, document, weight: nil) else { continue }
      if !traits[term].isFunction { cover(position, traits[term].wordCount, field) }
      note(term, segment, position)
    }
  }

  /// Notes that words of a segment are the query's.
  private mutating func cover(_ position: Int, _ count: Int, _ field: Field) {
    let end = position + count
    guard end > coveredUntil else { return }
    if field.isCovered { covered += end - max(position, coveredUntil) }
    coveredUntil = end
  }

  /// What it is worth that so many of a name's words are asked for, and so many of the query's terms with them.
  private func worth(ofCovered count: Int, of words: Int, _ segment: Int) -> Int {
    var terms = 0
    for term in traits.indices
    where traits[term].isRequired && states[term].lastSegment == segment { terms += 1 }
    return Score.coverage * count * terms / (words * max(requiredCount, 1))
  }

  /// Notes where a term stands, and how near to its neighbours in the query.
  private func note(_ term: Int, _ segment: Int, _ position: Int) {
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
    states[pair].nearness = max(states[pair].nearness, points)
  }

  // MARK: Terms at a place

  /// Whether a term of words stands at a place; where it does so best, the place is kept.
  private func match(
    _ term: Int,
    _ word: Int,
    at place: Int,
    end: Int,
    _ field: Field,
    _ document: Int,
    weight: Int?
  ) -> Bool {
    let count = traits[term].wordCount
    guard count > 0, traits[term].fields.contains(field),
      var likeness = likeness(of: word, as: term)
    else { return false }
    let entries = forward.entries
    if count > 1 {
      guard place + count <= end else { return false }
      for offset in 1..<count {
        let next = entries[place + offset]
        guard !next.isHeader,
          let other = plan.terms[term].words[offset].likeness(
            of: next.word, length: forward.length(of: next.word))
        else { return false }
        if other.points < likeness.points { likeness = other }
      }
    }
    var points = (weight ?? Score.weight(of: field)) + likeness.points
    if likeness.way == .exact, entries[place].hasMarks == traits[term].hasMarks {
      points += Score.sameForm
    }
    keep(term, document, place, field, likeness.way, points)
    return true
  }

  /// How a word is the first of a term's.
  private func likeness(of word: Int, as term: Int) -> Likeness? {
    let length = traits[term].length
    if word == traits[term].exact {
      return Likeness(way: .exact, points: Score.exact)
    }
    if traits[term].begins(word) {
      let points = Score.prefix(of: length, in: forward.length(of: word))
      return Likeness(way: .prefix, points: points)
    }
    return plan.terms[term].words[0].likeness(of: word, length: forward.length(of: word))
  }

  @inline(__always)
  private func keep(
    _ term: Int,
    _ document: Int,
    _ entry: Int,
    _ field: Field,
    _ way: Way,
    _ points: Int
  ) {
    // A mistyped word in a passing mention is little, but it is found.
    let points = Int32(truncatingIfNeeded: max(points, 1))
    guard points > states[term].place.points else { return }
    states[term].place = Place(
      document: UInt32(truncatingIfNeeded: document), entry: UInt32(truncatingIfNeeded: entry),
      points: points, field: field, way: way)
  }

  /// Judges the run of numbers that begins at a place, once for the whole run.
  ///
  /// A `weight` is what the place is worth where the number is inherited; nothing else is noted then.
  private mutating func matchNumbers(
    at place: Int,
    end: Int,
    _ field: Field,
    _ document: Int,
    _ segment: Int,
    weight: Int?
  ) {
    if place - 1 > segment, forward.entries[place - 1].word < numberLimit { return }
    let (outline, words) = NumberRun.outline(at: place, end: end, numberLimit, forward)
    guard
      numbers.contains(where: { $0.fields.contains(field) && $0.match.mayStand(in: outline) })
    else { return }
    run.read(words, forward)
    for number in numbers.indices where numbers[number].fields.contains(field) {
      guard let found = numbers[number].match.find(in: run, isRoom: field == .room) else {
        continue
      }
      let term = numbers[number].term
      let groups = run.groups(of: found.place)
      let points = (weight ?? Score.weight(of: field)) + found.likeness.points
      keep(term, document, place + groups.lowerBound, field, found.likeness.way, points)
      guard weight == nil else { continue }
      let position = place - segment - 1
      note(term, segment, position + groups.lowerBound)
      cover(position, groups.upperBound, field)
    }
  }

  // MARK: What the document belongs to

  /// A point is judged by what it is, where the query says so.
  private func judgePoint(_ document: Int, _ entity: EntityReference) {
    for term in traits.indices where traits[term].isCondition {
      guard let condition = plan.terms[term].term.pointCondition else { continue }
      states[term].place = Place()
      guard facts.meets(condition, entity) else { continue }
      states[term].place = Place(
        document: UInt32(truncatingIfNeeded: document),
        points: Int32(Score.weight(of: .floor) + Score.exact),
        field: .floor,
        isCondition: true
      )
    }
  }

  /// Looks for terms in the names of what the document belongs to, where they may be worth more than what was found.
  private mutating func readSources(of document: Int, kind: EntityKind) {
    pending.removeAll(keepingCapacity: true)
    for term in traits.indices
    where traits[term].isInherited && Int(states[term].place.points) < Score.mostInherited {
      pending.append(term)
    }
    if pending.isEmpty { return }
    let limit = Score.mostInherited(by: kind, from: .organization)
    for source in forward.sources(of: document) {
      let source = Int(source)
      if source < forward.officeCount {
        guard wants(source, worth: limit) else { continue }
        for office in forward.chain(of: source) where wants(Int(office), worth: limit) {
          readSource(Int(office), .organization, by: kind, worth: limit)
        }
      } else {
        let sourceKind = index.documents.kind(of: source)
        let limit = Score.mostInherited(by: kind, from: sourceKind)
        if wants(source, worth: limit) { readSource(source, sourceKind, by: kind, worth: limit) }
      }
    }
  }

  /// Whether a term may be worth more in the name of something that the document belongs to.
  private func wants(_ source: Int, worth limit: Int) -> Bool {
    for term in pending where Int(states[term].place.points) < limit {
      if reaches[term].mayName(source) { return true }
    }
    return false
  }

  private mutating func readSource(
    _ source: Int, _ sourceKind: EntityKind, by kind: EntityKind, worth limit: Int
  ) {
    let entries = forward.entries
    let bounds = forward.bounds(source)
    var field = Field.text
    var segment = 0
    var hasFound = false
    for place in bounds {
      let entry = entries[place]
      if entry.isHeader {
        field = entry.field
        segment = place
        if !field.isInherited { break }
        continue
      }
      guard wanted.contains(entry.word) else { continue }
      let weight = Score.inherited(field, by: kind, from: sourceKind)
      if entry.word < numberLimit {
        matchNumbers(at: place, end: bounds.upperBound, field, source, segment, weight: weight)
      }
      for term in pending
      where Int(states[term].place.points) < limit && traits[term].mayBe(entry.word)
        && match(term, entry.word, at: place, end: bounds.upperBound, field, source, weight: weight)
      {
        hasFound = true
      }
    }
    guard !hasFound else { return }
    for term in pending { reaches[term].noteReading() }
  }
}
