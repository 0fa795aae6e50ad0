import Directory

/// Judges one document after the other against a plan.
///
/// A document's stream is read once; every term keeps its best place. What the document itself does not say is
/// looked for in the names of what it belongs to. Nearly all words of a stream are none of the query's: one
/// look at a bit passes them over.
struct Scorer {
  /// The best place of a term.
  struct Place: Sendable {
    /// The document that has it: the one found, or one that it inherits from.
    var document = 0
    /// Where in the streams' entries.
    var entry = 0
    var field = Field.text
    var likeness = Likeness(way: .exact, points: 0, matchedLength: 0)
    /// Zero when the term was not found.
    var points = 0
    /// Whether the document is a point that meets the term's condition.
    var isCondition = false
  }

  private let index: SearchIndex
  // The index's own, kept here so that judging does not reach for them through it.
  private let vocabulary: Vocabulary
  private let streams: Streams
  private let sources: Lists
  private let plan: Plan
  private let traits: [TermTraits]
  private let date: LocalDate
  private let entries: UnsafeBufferPointer<Streams.Entry>
  private let numberLimit: Int
  private let hasNumbers: Bool
  /// The terms that are numbers.
  private let numbers: [(term: Int, fields: FieldSet, match: NumberMatch)]
  private let hasConditions: Bool
  private let requiredCount: Int
  /// The words that any term may be.
  private let wanted: BitSet
  /// For each term the documents whose names have it, where these are few enough to be listed.
  private let wantedSources: [BitSet?]
  /// The best place of each term in the document judged last.
  private(set) var places: [Place]

  // Scratch, so that judging allocates nothing.
  private var lastSegment: [Int]
  private var lastPosition: [Int]
  private var nearness: [Int]
  private var pending: [Int] = []
  /// In the segment that is read: up to which word a match reaches that began before.
  private var coveredUntil = 0
  private var run: [UInt8] = []
  private var groups: [Int] = []
  /// Keeps what `bringNear` reads from being left out as useless.
  private(set) var brought: UInt32 = 0

  /// Makes a judge for one search.
  ///
  /// - Parameters:
  ///   - index: what the documents are in.
  ///   - plan: what they are judged by.
  ///   - date: the date that decides what is open.
  ///   - entries: the entries of the index's streams, valid as long as the scorer is used.
  init(
    _ index: SearchIndex,
    _ plan: Plan,
    date: LocalDate,
    entries: UnsafeBufferPointer<Streams.Entry>
  ) {
    self.index = index
    vocabulary = index.vocabulary
    streams = index.streams
    sources = index.inheritance.sources
    self.plan = plan
    self.date = date
    self.entries = entries
    numberLimit = index.vocabulary.numberLimit
    traits = plan.terms.map(TermTraits.init)
    numbers = plan.terms.enumerated().compactMap { place, term in
      term.number.map { (place, term.term.fields, $0) }
    }
    hasNumbers = !numbers.isEmpty
    hasConditions = plan.terms.contains { $0.term.pointCondition != nil }
    requiredCount = plan.terms.count(where: \.isRequired)
    var wanted = BitSet(index.vocabulary.count)
    for term in plan.terms { term.words.first?.mark(in: &wanted) }
    self.wanted = wanted
    wantedSources = plan.terms.map { $0.names(in: index) }
    places = Array(repeating: Place(), count: plan.terms.count)
    lastSegment = Array(repeating: -1, count: plan.terms.count)
    lastPosition = lastSegment
    nearness = Array(repeating: 0, count: plan.terms.count)
  }

  /// Whether a document is what the filters ask for, before any of its words is read.
  func admits(_ document: Int) -> Bool {
    guard hasConditions || !plan.conditions.isEmpty else { return true }
    let entity = index.documents.entity(document)
    for filter in plan.conditions {
      let isMet = filter.anyOf.contains { index.meets($0, entity, on: date) }
      if isMet == filter.isExcluded { return false }
    }
    return !hasConditions || entity.kind != .location || meetsConditions(entity)
  }

  /// How many documents are brought near at once.
  static let batch = 32

  /// Reads the beginnings of some documents' streams, so that they are at hand when they are judged.
  ///
  /// Documents that share a word lie anywhere in memory. Waiting for each in turn takes longer than judging it; these
  /// reads do not depend on each other, and the processor waits for all of them at once.
  mutating func bringNear(_ documents: [Int]) {
    var sum: UInt32 = 0
    for document in documents {
      let bounds = streams.bounds(document)
      if !bounds.isEmpty {
        sum &+= entries[bounds.lowerBound].rawValue
        sum &+= entries[(bounds.lowerBound + bounds.upperBound) / 2].rawValue
      }
      sum &+= sources.starts[document]
    }
    brought = sum
  }

  /// The score of a document, without what its district and its state add; `nil` when it is no hit.
  mutating func score(_ document: Int) -> Int? {
    guard admits(document) else { return nil }
    let entity = index.documents.entity(document)
    for term in traits.indices {
      places[term].points = 0
      lastSegment[term] = -1
      nearness[term] = 0
    }
    let coverage = readOwn(document)
    if hasConditions && entity.kind == .location { judgePoint(document, entity) }
    readSources(of: document, kind: entity.kind)
    var score = Score.kind(entity.kind) + coverage
    for term in traits.indices {
      let points = places[term].points
      if points == 0 {
        if traits[term].isRequired { return nil }
      } else {
        if traits[term].isExcluded { return nil }
        score += points / traits[term].divisor + nearness[term]
      }
    }
    if entity.kind == .location, !index.points.isPhysical(entity.index) { score += Score.postal }
    return score
  }

  // MARK: The document's own words

  /// Reads the document's stream and gives what the covered part of a name is worth.
  private mutating func readOwn(_ document: Int) -> Int {
    var coverage = 0
    var field = Field.text
    var segment = -1
    var position = 0
    var matched = 0
    coveredUntil = 0
    let bounds = streams.bounds(document)
    for place in bounds {
      let entry = entries[place]
      if entry.isHeader {
        if matched > 0 { coverage = max(coverage, covered(matched, of: position, segment)) }
        field = entry.field
        segment = place
        position = 0
        matched = 0
        coveredUntil = 0
        continue
      }
      if hasNumbers, entry.word < numberLimit {
        matchNumbers(
          at: place, end: bounds.upperBound, field, document, segment, position, weight: nil)
      }
      if wanted.contains(entry.word) {
        for term in traits.indices
        where traits[term].mayBe(entry.word)
          && match(term, at: place, end: bounds.upperBound, field, document, weight: nil)
        {
          if !traits[term].isFunction {
            coveredUntil = max(coveredUntil, position + traits[term].wordCount)
          }
          note(term, segment, position)
        }
      }
      if position < coveredUntil && field.isCovered { matched += 1 }
      position += 1
    }
    return matched > 0 ? max(coverage, covered(matched, of: position, segment)) : coverage
  }

  /// What it is worth that so many of a name's words are asked for, and so many of the query's terms with them.
  private func covered(_ matched: Int, of words: Int, _ segment: Int) -> Int {
    var terms = 0
    for term in traits.indices where traits[term].isRequired && lastSegment[term] == segment {
      terms += 1
    }
    return Score.coverage * matched * terms / (words * max(requiredCount, 1))
  }

  /// Notes where a term stands, and how near to its neighbours in the query.
  private mutating func note(_ term: Int, _ segment: Int, _ position: Int) {
    near(term - 1, term, pair: term, segment, position)
    near(term + 1, term, pair: term + 1, segment, position)
    lastSegment[term] = segment
    lastPosition[term] = position
  }

  private mutating func near(
    _ neighbour: Int,
    _ term: Int,
    pair: Int,
    _ segment: Int,
    _ position: Int
  ) {
    guard neighbour >= 0, neighbour < traits.count, lastSegment[neighbour] == segment,
      !traits[neighbour].isFunction, !traits[term].isFunction
    else { return }
    let distance = abs(position - lastPosition[neighbour])
    // One word that both terms match is no nearness.
    guard distance > 0 else { return }
    let points =
      distance == 1 ? Score.adjacent : distance <= Score.nearDistance ? Score.near : Score.sameText
    nearness[pair] = max(nearness[pair], points)
  }

  // MARK: Terms at a place

  /// Whether a term of words stands at a place; where it does so best, the place is kept.
  private mutating func match(
    _ term: Int,
    at place: Int,
    end: Int,
    _ field: Field,
    _ document: Int,
    weight: Int?
  ) -> Bool {
    let count = traits[term].wordCount
    guard count > 0, traits[term].fields.contains(field) else { return false }
    let entry = entries[place]
    guard var likeness = plan.terms[term].words[0].likeness(of: entry.word, in: vocabulary)
    else { return false }
    if count > 1 {
      guard place + count <= end else { return false }
      for offset in 1..<count {
        let next = entries[place + offset]
        guard !next.isHeader,
          let other = plan.terms[term].words[offset].likeness(of: next.word, in: vocabulary)
        else { return false }
        if other.points < likeness.points { likeness = other }
      }
    }
    var points = (weight ?? Score.weight(of: field)) + likeness.points
    if likeness.way == .exact, entry.hasMarks == traits[term].hasMarks {
      points += Score.sameForm
    }
    keep(term, document, place, field, likeness, points)
    return true
  }

  private mutating func keep(
    _ term: Int,
    _ document: Int,
    _ entry: Int,
    _ field: Field,
    _ likeness: Likeness,
    _ points: Int
  ) {
    // A mistyped word in a passing mention is little, but it is found.
    let points = max(points, 1)
    guard points > places[term].points else { return }
    places[term] = Place(
      document: document, entry: entry, field: field, likeness: likeness, points: points)
  }

  /// Judges the run of numbers that begins at a place, once for the whole run.
  private mutating func matchNumbers(
    at place: Int,
    end: Int,
    _ field: Field,
    _ document: Int,
    _ segment: Int,
    _ position: Int,
    weight: Int?
  ) {
    if place - 1 > segment, entries[place - 1].word < numberLimit { return }
    guard numbers.contains(where: { $0.fields.contains(field) }) else { return }
    run.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    var next = place
    while next < end, !entries[next].isHeader, entries[next].word < numberLimit {
      groups.append(run.count)
      vocabulary.appendLetters(of: entries[next].word, to: &run)
      next += 1
    }
    groups.append(run.count)
    for number in numbers.indices where numbers[number].fields.contains(field) {
      guard let found = numbers[number].match.find(in: run, groups: groups, isRoom: field == .room)
      else { continue }
      let term = numbers[number].term
      let group = (groups.firstIndex { $0 > found.place.lowerBound } ?? 1) - 1
      let points = (weight ?? Score.weight(of: field)) + found.likeness.points
      keep(term, document, place + group, field, found.likeness, points)
      guard weight == nil else { continue }
      note(term, segment, position + group)
      let last = (groups.firstIndex { $0 >= found.place.upperBound } ?? 1) - 1
      coveredUntil = max(coveredUntil, position + last + 1)
    }
  }

  // MARK: What the document belongs to

  /// A point is judged by what it is, where the query says so.
  private mutating func judgePoint(_ document: Int, _ entity: EntityReference) {
    for term in plan.terms.indices {
      guard let condition = plan.terms[term].term.pointCondition else { continue }
      places[term] = Place()
      guard index.meets(condition, entity, on: date) else { continue }
      places[term] = Place(
        document: document,
        field: .floor,
        points: Score.weight(of: .floor) + Score.exact,
        isCondition: true
      )
    }
  }

  /// Whether a point is all that the query says it must be.
  private func meetsConditions(_ entity: EntityReference) -> Bool {
    for term in traits.indices where traits[term].isCondition && traits[term].isRequired {
      if let condition = plan.terms[term].term.pointCondition,
        !index.meets(condition, entity, on: date)
      {
        return false
      }
    }
    return true
  }

  /// Whether a term may be worth more in the name of something that the document belongs to.
  private func wants(_ source: Int, worth limit: Int) -> Bool {
    for term in pending where places[term].points < limit {
      if wantedSources[term]?.contains(source) ?? true { return true }
    }
    return false
  }

  /// Lists the terms that any inherited name may be worth more to than what was found.
  private mutating func findPending() {
    pending.removeAll(keepingCapacity: true)
    for term in traits.indices
    where places[term].points < Score.mostInherited && !traits[term].isCondition
      && !traits[term].isExcluded
    {
      pending.append(term)
    }
  }

  private mutating func readSources(of document: Int, kind: EntityKind) {
    findPending()
    if pending.isEmpty { return }
    for source in sources.bounds(document) {
      let source = Int(sources.items[source])
      let sourceKind = index.documents.kind(of: source)
      let limit = Score.inherited(.name, by: kind, from: sourceKind) + Score.exact + Score.sameForm
      guard wants(source, worth: limit) else { continue }
      var field = Field.text
      var segment = 0
      let bounds = streams.bounds(source)
      for place in bounds {
        let entry = entries[place]
        if entry.isHeader {
          field = entry.field
          segment = place
          if !field.isInherited { break }
          continue
        }
        let isNumber = hasNumbers && entry.word < numberLimit
        guard isNumber || wanted.contains(entry.word) else { continue }
        let weight = Score.inherited(field, by: kind, from: sourceKind)
        if isNumber {
          matchNumbers(at: place, end: bounds.upperBound, field, source, segment, 0, weight: weight)
        }
        for term in traits.indices
        where traits[term].mayBe(entry.word) && !traits[term].isCondition
          && !traits[term].isExcluded
        {
          _ = match(term, at: place, end: bounds.upperBound, field, source, weight: weight)
        }
      }
    }
  }
}
