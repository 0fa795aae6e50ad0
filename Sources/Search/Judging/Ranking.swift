import Calendar
import Directory

/// Gathers scored documents and puts them in order.
struct Ranking {
  struct Ranked: Sendable {
    var document: Int
    var score: Int
    /// The document whose words earned the place: the closed point, where its substitute is given.
    var judged: Int
    /// The matter at the point that is the hit, in place of the point: a place in the directory's `servicesAtLocations`.
    var offer: Int?
    /// What another office handles, which stands after all that the directory's own do.
    var isElsewhere = false
  }

  private let index: SearchIndex
  private let facts: Facts
  /// The chosen district, and its points as places in the directory's locations.
  private let area: Int?
  private let district: Set<Int>
  /// Whether nothing but conditions is asked for: then a point comes before what is judged by its points.
  private let isUnworded: Bool
  private var ranked: [Ranked] = []
  /// Where in it the notices stand.
  private var notices: [Int] = []
  /// For the substitutes of closed points: the best that a closed point earned.
  private var substitutes: [Int: Ranked] = [:]
  /// Matters that are handled no more and were asked for at a point: their cards say who handles them now.
  private var lapsedMatters: [Int: Ranked] = [:]

  init(_ index: SearchIndex, date: LocalDate, area: String?, isUnworded: Bool = false) {
    self.isUnworded = isUnworded
    self.index = index
    facts = index.facts(on: date)
    self.area = area.flatMap { index.directory.index(of: .serviceArea, id: $0) }
    district = facts.points(forArea: area)
  }

  /// How many were added.
  var count: Int { ranked.count }

  /// How many hits there are in the end, closed points' substitutes aside.
  var total: Int { ranked.count + lapsedLeads.count }

  /// The matters that are handled no more and no hits by their own words.
  private var lapsedLeads: [Ranked] {
    guard !lapsedMatters.isEmpty else { return [] }
    let found = Set(ranked.map(\.document))
    return lapsedMatters.values.filter { !found.contains($0.document) }
  }

  /// Whether a point is one of the resident's district.
  func isInDistrict(_ location: Int) -> Bool { district.contains(location) }

  /// Adds a hit, with what its district and its state are worth.
  ///
  /// - Parameters:
  ///   - document: the hit.
  ///   - entity: the same.
  ///   - score: what its words are worth.
  ///   - matter: the matter that is meant at the point, if any.
  ///   - places: where the words stand.
  mutating func add(
    _ document: Int, _ entity: EntityReference, score: Int, meaning matter: MeantMatter?,
    places: @autoclosure () -> [Scorer.Place]
  ) {
    var score = score
    let isCurrent = facts.daybook.isCurrent(entity)
    if entity.kind == .referral {
      guard isCurrent else { return }
      ranked.append(
        Ranked(document: document, score: score, judged: document, isElsewhere: true))
      return
    }
    if !isCurrent { score += isStillToCome(entity) ? Score.stillToCome : Score.lapsed }
    if entity.kind == .location {
      if district.contains(entity.index) { score += Score.chosenDistrict }
      if index.directory.offers(atLocation: entity.index).isEmpty { score += Score.idle }
      if let matter, let offer = offer(of: matter.service, at: entity.index) {
        // What happened to the resident's own point stands before the point that stands in for it.
        let isOwn = area.map(index.directory.servicesAtLocations[offer].serviceAreas.contains)
        ranked.append(
          Ranked(
            document: document, score: score + matter.worth + (isOwn ?? false ? Score.ownArea : 0),
            judged: document, offer: offer))
      } else if let matter, !facts.daybook.isCurrent(index.documents.entity(matter.service)) {
        let worth = score + matter.worth
        if worth > lapsedMatters[matter.service]?.score ?? .min {
          lapsedMatters[matter.service] = Ranked(
            document: matter.service, score: worth, judged: matter.service)
        }
      }
      if facts.daybook.isClosed(entity) {
        lead(from: document, entity.index, score: score, places: places())
        if isCurrent { score += Score.closed }
      }
    }
    if isUnworded, entity.kind == .organization || entity.kind == .service {
      score += Score.judgedByPoints
    }
    if entity.kind == .notice {
      switch facts.daybook.phase(ofNotice: entity.index) {
      case .ended: score += Score.ended
      case .proposed: score += Score.proposed
      default: break
      }
      notices.append(ranked.count)
    }
    ranked.append(Ranked(document: document, score: score, judged: document))
  }

  /// Whether there is an entity only later.
  private func isStillToCome(_ entity: EntityReference) -> Bool {
    if case .future = facts.daybook.lifetime(of: entity) { true } else { false }
  }

  /// The offer of a service at a point that holds on the date.
  private func offer(of service: Int, at location: Int) -> Int? {
    let service = index.documents.entity(service).index
    return index.directory.offers(atLocation: location, on: facts.daybook.date).first {
      index.directory.servicesAtLocations[$0].service == service
    }
  }

  /// A search for the district of a closed point leads to the point that stands in for it.
  private mutating func lead(
    from document: Int,
    _ location: Int,
    score: Int,
    places: [Scorer.Place]
  ) {
    guard !places.contains(where: { Self.namesThePoint.contains($0.field) && $0.points > 0 }),
      places.contains(where: { isDistrict($0, of: document) }),
      let substitute = facts.daybook.substitute(forLocation: location),
      let number = index.documents.number(of: EntityReference(.location, substitute))
    else { return }
    let lead = Ranked(document: number, score: score + Score.substitute, judged: document)
    if lead.score > substitutes[number]?.score ?? 0 { substitutes[number] = lead }
  }

  /// Who says these means this very point, open or not.
  private static let namesThePoint = FieldSet(.address, .formerAddress, .room, .phone, .postalCode)

  /// Whether a place speaks of the point's district: in the district's name, or in the point's own.
  private func isDistrict(_ place: Scorer.Place, of document: Int) -> Bool {
    guard place.points > 0, Int(place.document) == document, !place.isCondition else {
      return false
    }
    if place.field == .area { return true }
    let word = index.streams.entries[Int(place.entry)].word
    var field = SearchField.text
    for entry in index.streams[document] {
      if entry.isHeader {
        field = entry.field
      } else if field == .area, entry.word == word {
        return true
      }
    }
    return false
  }

  /// The best hits in order.
  func best(_ limit: Int) -> [Ranked] {
    var all = ranked
    for place in all.indices where !lapsedMatters.isEmpty {
      guard let lapsed = lapsedMatters[all[place].document] else { continue }
      all[place].score = max(all[place].score, lapsed.score)
    }
    all += lapsedLeads
    var missing = substitutes
    for place in all.indices where !missing.isEmpty && all[place].offer == nil {
      guard let lead = missing.removeValue(forKey: all[place].document) else { continue }
      if lead.score > all[place].score { all[place] = lead }
    }
    all.append(contentsOf: missing.values)
    putNoticesBehind(&all)
    let limit = max(limit, 0)
    // A few of many are picked in one pass; most need a look at the last of those picked.
    guard limit > 0, limit < all.count / Self.fewerThan else {
      return Array(all.sorted(by: Self.precedes).prefix(limit))
    }
    var best = all.prefix(limit).sorted(by: Self.precedes)
    for hit in all.dropFirst(limit) where Self.precedes(hit, best[limit - 1]) {
      var place = limit - 1
      while place > 0, Self.precedes(hit, best[place - 1]) {
        best[place] = best[place - 1]
        place -= 1
      }
      best[place] = hit
    }
    return best
  }

  /// Puts each notice behind what it is about, where that is a hit, too.
  private func putNoticesBehind(_ hits: inout [Ranked]) {
    guard !notices.isEmpty else { return }
    var scores: [Int: Int] = [:]
    for notice in notices {
      for entity in index.directory.notices[index.documents.entity(hits[notice].document).index]
        .scope
      {
        if let number = index.documents.number(of: entity) { scores[number] = .min }
      }
    }
    for hit in hits {
      if let known = scores[hit.document] { scores[hit.document] = max(known, hit.score) }
    }
    for notice in notices {
      let scope = index.directory.notices[index.documents.entity(hits[notice].document).index].scope
      let subjects = scope.compactMap { index.documents.number(of: $0).flatMap { scores[$0] } }
      for score in subjects where score != .min {
        hits[notice].score = min(hits[notice].score, score - Score.behind)
      }
    }
  }

  /// Picking pays where the wanted are fewer than a part of so many.
  private static let fewerThan = 8

  /// The better first, equal ones in the order of the directory; what others handle last.
  private static func precedes(_ left: Ranked, _ right: Ranked) -> Bool {
    if left.isElsewhere != right.isElsewhere { return right.isElsewhere }
    if left.score != right.score { return left.score > right.score }
    return (left.document, left.offer ?? .max) < (right.document, right.offer ?? .max)
  }
}
