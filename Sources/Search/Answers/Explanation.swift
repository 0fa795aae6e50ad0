import Directory

/// Puts into words why a document is a hit.
///
/// The index keeps no texts: the few that the hits shown need are read from the directory again.
final class Explanation: Sendable {
  private let index: SearchIndex
  private let plan: Plan

  init(_ index: SearchIndex, _ plan: Plan) {
    self.index = index
    self.plan = plan
  }

  /// The matches of a hit, in the order of the query's words.
  func matches(of hit: Ranking.Ranked, _ places: [Scorer.Place]) -> [Match] {
    var matches: [Match] = []
    for (term, place) in zip(plan.terms, places) where place.points > 0 && !term.term.isExcluded {
      matches.append(match(term.term, place, hit))
    }
    if hit.judged != hit.document {
      let closed = index.documents.entity(hit.judged)
      matches.append(
        Match(
          field: "substitute_location_id",
          text: index.directory.name(of: closed),
          word: "",
          reason: .substitute,
          source: closed
        ))
    }
    return matches
  }

  private func match(_ term: Term, _ place: Scorer.Place, _ hit: Ranking.Ranked) -> Match {
    let entity = index.documents.entity(Int(place.document))
    let source = Int(place.document) == hit.document ? nil : entity
    guard !place.isCondition else {
      return Match(
        field: conditionField(term.pointCondition),
        text: conditionText(term.pointCondition, entity),
        word: term.text,
        reason: .condition,
        source: source
      )
    }
    let reason: Match.Reason =
      if place.field.isSynonym {
        .synonym
      } else if place.field == .acronym {
        .acronym
      } else {
        Match.Reason(place.way)
      }
    return Match(
      field: place.field.dataName,
      text: text(of: place, entity),
      word: term.text,
      reason: reason,
      source: source
    )
  }

  /// The text in which a term was found.
  private func text(of place: Scorer.Place, _ entity: EntityReference) -> String {
    var segment = -1
    var header = Streams.Entry.header(.text)
    for entry in index.streams.bounds(Int(place.document)).lowerBound..<Int(place.entry) {
      let entry = index.streams.entries[entry]
      guard entry.isHeader else { continue }
      header = entry
      // Synonyms' segments are none of the entity's texts.
      if !entry.field.isSynonym { segment += 1 }
    }
    if header.field.isSynonym {
      let phrase = index.synonyms[header.note]
      return "\(phrase.text) → \(phrase.means)"
    }
    let texts = EntityText(directory: index.directory).all(of: entity)
    if header.field == .acronym { return index.directory.name(of: entity) }
    return texts.indices.contains(segment) ? texts[segment].text : index.directory.name(of: entity)
  }

  private func conditionField(_ condition: Condition?) -> String {
    if case .separated = condition { return Field.separation }
    return Field.floor.dataName
  }

  private func conditionText(_ condition: Condition?, _ entity: EntityReference) -> String {
    switch condition {
    case .floor(let floor): Floor.name(floor)
    case .separated(true): "obsługa oddzielona od pracy merytorycznej"
    case .separated(false): "obsługa nie oddzielona od pracy merytorycznej"
    default: index.directory.name(of: entity)
    }
  }
}

extension Field {
  /// The data files' name of what no text holds: whether residents are served apart from casework.
  static let separation = "separated_from_casework"
}
