import Directory

/// A matter at a point: what is meant where the query names both, `dodatek mieszkaniowy bałuty`.
///
/// A service at a location has no words of its own in the index: its room, hours and telephones are read with its point, and
/// its name is the service's and the point's. So it is found as its point is, and takes no room.
struct MeantMatter {
  /// The document of the service.
  var service: Int
  /// What the matter there is worth more than its point.
  var worth: Int
}

extension Scorer {
  /// The one matter that the query means at the point judged last.
  ///
  /// Its words are those that one service has in its names; the others must be the point's, and name the place. No other
  /// service at the point may be meant as well (`dodatek bałuty` means the point), nor may the point's office be
  /// (`biblioteka zarzecze`). The places are those of the matter afterwards.
  ///
  /// - Parameters:
  ///   - document: the point.
  ///   - isPlaceGiven: whether the point is meant already, as one of the resident's district; else the query must name it.
  /// - Returns: the matter, or `nil`.
  mutating func meantMatter(at document: Int, isPlaceGiven: Bool) -> MeantMatter? {
    let services = index.documents.numbers(of: .service)
    let required = traits.indices.filter { traits[$0].isRequired }
    guard required.contains(where: { services.contains(Int(states[$0].place.document)) }) else {
      return nil
    }
    let judged = required.map { states[$0].place }
    pending = required.filter { traits[$0].isInherited }
    countsForm = false
    let matter = clearest(among: forward.sources(of: document), services)
    pending = matter?.terms ?? []
    let isOffice = matter != nil && namesOffice(of: document)
    countsForm = true
    for (term, place) in zip(required, judged) { states[term].place = place }
    guard let matter, !isOffice else { return nil }
    let others = required.filter { !matter.terms.contains($0) }.map { states[$0].place }
    let isNamed = others.contains {
      Int($0.document) == document && !$0.isCondition && Self.namesPlace.contains($0.field)
    }
    guard isNamed || isPlaceGiven, !others.contains(where: { services.contains(Int($0.document)) })
    else { return nil }
    for (term, place) in zip(matter.terms, matter.places) { states[term].place = place }
    return MeantMatter(
      service: matter.service,
      worth: Score.matter + (others.isEmpty ? worthOfName(matter.places) : 0))
  }

  /// Where a word stands that names a place.
  private static let namesPlace = FieldSet(
    .name, .alternateName, .area, .address, .formerAddress, .postalCode, .room, .phone)

  /// By how much the service itself may outdo its point, where the query names the service alone.
  private func worthOfName(_ places: [Place]) -> Int {
    places.reduce(Score.coverage + (places.count - 1) * Score.adjacent) {
      $0 + $1.field.weight - Score.inherited($1.field, by: .location, from: .service)
    }
  }

  /// The service that has most of the terms looked for, if it has them clearly better than any other.
  private mutating func clearest(
    among sources: UnsafeBufferPointer<UInt32>, _ services: Range<Int>
  ) -> (service: Int, terms: [Int], places: [Place])? {
    var best: (service: Int, points: Int, terms: [Int], places: [Place])?
    var isClear = false
    for source in sources where services.contains(Int(source)) {
      let terms = lookUp(in: Int(source), .service)
      guard !terms.isEmpty else { continue }
      let points = terms.reduce(0) { $0 + Int(states[$1].place.points) }
      let known = best.map { ($0.terms.count, $0.points) } ?? (0, 0)
      if (terms.count, points) > known {
        isClear = terms.count > known.0 || points - known.1 > Score.doubt
        best = (Int(source), points, terms, terms.map { states[$0].place })
      } else if terms.count == known.0, known.1 - points <= Score.doubt {
        isClear = false
      }
    }
    guard isClear, let best else { return nil }
    return (best.service, best.terms, best.places)
  }

  /// Whether an office that the point belongs to has all the terms looked for in its name.
  private mutating func namesOffice(of document: Int) -> Bool {
    let count = pending.count
    for source in forward.sources(of: document) where Int(source) < forward.officeCount {
      var isNamed = false
      forward.visitOffices(from: Int(source)) { office in
        if !isNamed, lookUp(in: office, .organization).count == count { isNamed = true }
      }
      if isNamed { return true }
    }
    return false
  }

  /// Those of the terms looked for that one entity has in its names; the places are those afterwards.
  private mutating func lookUp(in source: Int, _ kind: EntityKind) -> [Int] {
    guard pending.contains(where: { reaches[$0].mayName(source) }) else { return [] }
    for term in pending { states[term].place = Place() }
    readSource(source, kind, by: .location, worth: .max)
    return pending.filter { states[$0].place.points > 0 }
  }
}
