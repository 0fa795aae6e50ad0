import Directory

/// What the document belongs to: its terms may stand in the names of offices, programmes and services.
extension Scorer {
  /// Looks for terms in the names of what the document belongs to, where they may be worth more than what was found.
  mutating func readSources(of document: Int, kind: EntityKind) {
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
        forward.visitOffices(from: source) { office in
          if wants(office, worth: limit) {
            readSource(office, .organization, by: kind, worth: limit)
          }
        }
      } else {
        let sourceKind = index.documents.kind(of: source)
        let limit = Score.mostInherited(by: kind, from: sourceKind)
        if wants(source, worth: limit) { readSource(source, sourceKind, by: kind, worth: limit) }
      }
    }
  }

  /// Whether a term may be worth more in the name of something that the document belongs to.
  func wants(_ source: Int, worth limit: Int) -> Bool {
    for term in pending where Int(states[term].place.points) < limit {
      if reaches[term].mayName(source) { return true }
    }
    return false
  }

  mutating func readSource(
    _ source: Int, _ sourceKind: EntityKind, by kind: EntityKind, worth limit: Int
  ) {
    let entries = forward.entries
    let bounds = forward.bounds(source)
    var field = SearchField.text
    var segment = 0
    var hasFound = false
    // Worked out where a word is asked for: of nearly all names none is.
    var loss: Int?
    var isPassedOver = false
    // What was handled once is hardly what a point is asked for now.
    lazy var isLapsed =
      sourceKind == .service && !facts.daybook.isCurrent(index.documents.entity(source))
    for place in bounds {
      let entry = entries[place]
      if entry.isHeader {
        field = entry.field
        segment = place
        if !field.isInherited { break }
        loss = nil
        // The initials of the whole would name every part: `dps widzew` asks for no point of the department.
        isPassedOver = field == .acronym && index.inheritance.wholes.contains(source)
        continue
      }
      guard !isPassedOver, wanted.contains(entry.word) else { continue }
      let lost =
        loss
        ?? (field.isSynonym && isPart(of: segment, end: bounds.upperBound)
          ? Score.partOfSynonym : 0) - (isLapsed ? Score.lapsed : 0)
      loss = lost
      let weight = Score.inherited(field, by: kind, from: sourceKind) - lost
      if entry.word < numberLimit {
        matchNumbers(at: place, end: bounds.upperBound, segment, source, weight: weight)
      }
      for term in pending
      where Int(states[term].place.points) < limit && traits[term].mayBe(entry.word)
        && match(
          term, entry.word, at: place, end: bounds.upperBound, segment, source, weight: weight)
          != nil
      {
        hasFound = true
      }
    }
    guard !hasFound else { return }
    for term in pending { reaches[term].noteReading() }
  }
}
