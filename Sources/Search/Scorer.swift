import Directory

/// Judges one document after the other against a plan.
///
/// A document's stream is read once; every term keeps its best place. What the document itself does not say is
/// looked for in the names of what it belongs to.
struct Scorer {
  /// The best place of a term.
  struct Place {
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
  private let plan: Plan
  private let date: LocalDate
  private let hasNumbers: Bool
  private let requiredCount: Int
  /// The best place of each term in the document judged last.
  private(set) var places: [Place]

  // Scratch, so that judging allocates nothing.
  private var lastSegment: [Int]
  private var lastPosition: [Int]
  private var nearness: [Int]
  /// In the segment that is read: up to which word a match reaches that began before.
  private var coveredUntil = 0
  private var run: [UInt8] = []
  private var groups: [Int] = []
  private var groupEntries: [Int] = []

  init(_ index: SearchIndex, _ plan: Plan, date: LocalDate) {
    self.index = index
    self.plan = plan
    self.date = date
    hasNumbers = plan.terms.contains { $0.number != nil }
    requiredCount = plan.terms.count(where: \.isRequired)
    places = Array(repeating: Place(), count: plan.terms.count)
    lastSegment = Array(repeating: -1, count: plan.terms.count)
    lastPosition = lastSegment
    nearness = Array(repeating: 0, count: plan.terms.count)
  }

  /// The score of a document, without what its district and its state add; `nil` when it is no hit.
  mutating func score(_ document: Int) -> Int? {
    let entity = index.documents.entity(document)
    for filter in plan.conditions {
      let isMet = filter.anyOf.contains { index.meets($0, entity, on: date) }
      if isMet == filter.isExcluded { return nil }
    }
    for term in plan.terms.indices {
      places[term] = Place()
      lastSegment[term] = -1
      nearness[term] = 0
    }
    let coverage = readOwn(document)
    for (term, plan) in plan.terms.enumerated()
    where plan.term.isExcluded && places[term].points > 0 {
      return nil
    }
    if entity.kind == .location { judgePoint(document, entity) }
    let isPostal =
      entity.kind == .location && index.directory.locations[entity.index].locationType != .physical
    readSources(of: document, kind: entity.kind)
    var score = Score.kind(entity.kind) + coverage + (isPostal ? Score.postal : 0)
    for (term, plan) in plan.terms.enumerated() where !plan.term.isExcluded {
      if places[term].points == 0 && plan.isRequired { return nil }
      score += places[term].points / Score.divisor(of: plan.term.importance) + nearness[term]
    }
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
    let bounds = index.streams.bounds(document)
    var entryPlace = bounds.lowerBound
    while entryPlace < bounds.upperBound {
      let entry = index.streams.entries[entryPlace]
      if entry.isHeader {
        coverage = max(coverage, covered(matched, of: position, segment))
        field = entry.field
        segment = entryPlace
        position = 0
        matched = 0
        coveredUntil = 0
        entryPlace += 1
        continue
      }
      if hasNumbers, entry.word < index.vocabulary.numberLimit {
        matchNumbers(
          at: entryPlace, end: bounds.upperBound, field, document, segment, position, weight: nil)
      }
      for term in plan.terms.indices
      where match(term, at: entryPlace, end: bounds.upperBound, field, document, weight: nil) {
        if plan.terms[term].term.importance != .function {
          coveredUntil = max(coveredUntil, position + plan.terms[term].words.count)
        }
        note(term, segment, position)
      }
      if position < coveredUntil && field.isCovered { matched += 1 }
      position += 1
      entryPlace += 1
    }
    return max(coverage, covered(matched, of: position, segment))
  }

  /// What it is worth that so many of a name's words are asked for, and so many of the query's terms with them.
  private func covered(_ matched: Int, of words: Int, _ segment: Int) -> Int {
    guard matched > 0 else { return 0 }
    var terms = 0
    for term in plan.terms.indices where plan.terms[term].isRequired && lastSegment[term] == segment
    {
      terms += 1
    }
    return Score.coverage * matched * terms / (words * max(requiredCount, 1))
  }

  /// Notes where a term stands, and how near to its neighbours in the query.
  private mutating func note(_ term: Int, _ segment: Int, _ position: Int) {
    for (neighbour, pair) in [(term - 1, term), (term + 1, term + 1)]
    where plan.terms.indices.contains(neighbour) && lastSegment[neighbour] == segment
      && plan.terms[neighbour].term.importance != .function
      && plan.terms[term].term.importance != .function
    {
      let distance = abs(position - lastPosition[neighbour])
      let points =
        distance == 1
        ? Score.adjacent : distance <= Score.nearDistance ? Score.near : Score.sameText
      // One word that both terms match is no nearness.
      if distance > 0 { nearness[pair] = max(nearness[pair], points) }
    }
    lastSegment[term] = segment
    lastPosition[term] = position
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
    let words = plan.terms[term].words
    guard let first = words.first, plan.terms[term].term.fields.contains(field) else {
      return false
    }
    let entry = index.streams.entries[place]
    guard var likeness = first.likeness(of: entry.word) else { return false }
    if words.count > 1 {
      guard place + words.count <= end else { return false }
      for offset in 1..<words.count {
        let next = index.streams.entries[place + offset]
        guard !next.isHeader, let other = words[offset].likeness(of: next.word) else {
          return false
        }
        if other.points < likeness.points { likeness = other }
      }
    }
    var points = (weight ?? Score.weight(of: field)) + likeness.points
    if likeness.way == .exact, entry.hasMarks == first.pattern.hasMarks { points += Score.sameForm }
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
    let entries = index.streams.entries
    let limit = index.vocabulary.numberLimit
    if place > 0, place - 1 != segment, !entries[place - 1].isHeader,
      entries[place - 1].word < limit
    {
      return
    }
    run.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    var next = place
    while next < end, !entries[next].isHeader, entries[next].word < limit {
      groups.append(run.count)
      run.append(contentsOf: index.vocabulary.letters(entries[next].word))
      next += 1
    }
    groups.append(run.count)
    for term in plan.terms.indices {
      guard let number = plan.terms[term].number, plan.terms[term].term.fields.contains(field),
        let found = number.find(in: run, groups: groups, isRoom: field == .room)
      else { continue }
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
    for (term, plan) in plan.terms.enumerated() {
      guard let condition = plan.term.pointCondition else { continue }
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

  private mutating func readSources(of document: Int, kind: EntityKind) {
    // What the entity says of itself by name is worth more than anything inherited.
    guard
      plan.terms.indices.contains(where: {
        plan.terms[$0].term.pointCondition == nil && !plan.terms[$0].term.isExcluded
          && places[$0].points < Score.bestInherited
      })
    else { return }
    for source in index.inheritance.sources[document] {
      let source = Int(source)
      let sourceKind = index.documents.kind(of: source)
      var field = Field.text
      var segment = 0
      let bounds = index.streams.bounds(source)
      for place in bounds {
        let entry = index.streams.entries[place]
        if entry.isHeader {
          field = entry.field
          segment = place
          if !field.isInherited { break }
          continue
        }
        let weight = Score.inherited(field, by: kind, from: sourceKind)
        if hasNumbers, entry.word < index.vocabulary.numberLimit {
          matchNumbers(
            at: place, end: bounds.upperBound, field, source, segment, 0, weight: weight)
        }
        for term in plan.terms.indices where plan.terms[term].term.pointCondition == nil {
          _ = match(term, at: place, end: bounds.upperBound, field, source, weight: weight)
        }
      }
    }
  }
}
