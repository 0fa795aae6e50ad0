import Directory

/// Whether a term stands at a place, and what that is worth.
extension Scorer {
  /// How a term of words stands at a place, or `nil`; where it does so best, the place is kept.
  func match(
    _ term: Int,
    _ word: Int,
    at place: Int,
    end: Int,
    _ segment: Int,
    _ document: Int,
    weight: Int?
  ) -> Way? {
    let count = traits[term].wordCount
    let field = forward.entries[segment].field
    guard count > 0, traits[term].fields.contains(field),
      var likeness = likeness(of: word, as: term)
    else { return nil }
    let entries = forward.entries
    if count > 1 {
      guard place + count <= end else { return nil }
      for offset in 1..<count {
        let next = entries[place + offset]
        guard !next.isHeader,
          let other = plan.terms[term].words[offset].likeness(
            of: next.word, length: forward.length(of: next.word))
        else { return nil }
        if other.points < likeness.points { likeness = other }
      }
    }
    var points = (weight ?? segmentWeight ?? field.weight) + likeness.points
    if likeness.way == .exact, countsForm, entries[place].hasMarks == (traits[term].marks != 0) {
      points += Score.sameForm
    }
    keep(term, document, place, segment, field, likeness.way, points)
    return likeness.way
  }

  /// How a word is the first of a term's.
  private func likeness(of word: Int, as term: Int) -> Likeness? {
    let length = traits[term].length
    if word == traits[term].exact {
      return Likeness(way: .exact, points: Score.exact)
    }
    if traits[term].begins(word) {
      var points = Score.prefix(of: length, in: forward.length(of: word))
      let marks = traits[term].marks
      if marks != 0, index.vocabulary.lacks(marks, word) { points -= Score.otherLetters }
      return Likeness(way: .prefix, points: points)
    }
    return plan.terms[term].words[0].likeness(of: word, length: forward.length(of: word))
  }

  @inline(__always)
  private func keep(
    _ term: Int,
    _ document: Int,
    _ entry: Int,
    _ segment: Int,
    _ field: SearchField,
    _ way: Way,
    _ points: Int
  ) {
    // A mistyped word in a passing mention is little, but it is found.
    let points = Int32(truncatingIfNeeded: max(points, 1))
    guard points > states[term].place.points else { return }
    states[term].place = Place(
      document: UInt32(truncatingIfNeeded: document), entry: UInt32(truncatingIfNeeded: entry),
      segment: UInt32(truncatingIfNeeded: segment), points: points, field: field, way: way)
  }

  /// Judges the run of numbers that begins at a place, once for the whole run.
  ///
  /// A `weight` is what the place is worth where the number is inherited; nothing else is noted then.
  mutating func matchNumbers(
    at place: Int,
    end: Int,
    _ segment: Int,
    _ document: Int,
    weight: Int?
  ) {
    if place - 1 > segment, forward.entries[place - 1].word < numberLimit { return }
    let field = forward.entries[segment].field
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
      let points = (weight ?? segmentWeight ?? field.weight) + found.likeness.points
      keep(
        term, document, place + groups.lowerBound, segment, field, found.likeness.way, points)
      guard weight == nil else { continue }
      let position = place - segment - 1
      note(term, segment, position + groups.lowerBound)
      cover(position, groups.upperBound, field)
    }
  }

  /// A point is judged by what it is, where the query says so; a way is asked of everything that ways lead to.
  func judgeConditions(_ document: Int, _ entity: EntityReference) {
    for term in traits.indices where traits[term].isCondition {
      guard let condition = plan.terms[term].term.pointCondition else { continue }
      if case .channel = condition {
        // What is only told of a way is worth what the words are.
        if entity.kind == .notice { continue }
        // Who is named so is meant, whatever ways there are: a post office.
        if states[term].place.points > 0, SearchField.naming.contains(states[term].place.field),
          !facts.meets(condition, entity)
        {
          continue
        }
      } else if entity.kind != .location {
        continue
      }
      states[term].place = Place()
      guard facts.meets(condition, entity) else { continue }
      let field = condition.field
      states[term].place = Place(
        document: UInt32(truncatingIfNeeded: document),
        points: Int32(
          field.weight + Score.exact + (leadsOnly(entity, by: condition) ? Score.wayOn : 0)),
        field: field,
        isCondition: true
      )
    }
  }

  /// Whether a way is not an entity's own but of what it handles.
  private func leadsOnly(_ entity: EntityReference, by condition: Condition) -> Bool {
    guard case .channel(let channel) = condition else { return false }
    switch entity.kind {
    case .organization, .program: return true
    case .location: return channel != .inPerson
    default: return false
    }
  }
}
