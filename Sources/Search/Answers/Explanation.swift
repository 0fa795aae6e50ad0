import Calendar
import Directory
import Text

/// Puts into words why an entity is a hit.
///
/// The index keeps no texts: the few that the hits shown need are read from the directory again, and what these hits were
/// judged by is judged again.
final class Explanation: Sendable {
  private let index: SearchIndex
  private let plan: Plan
  private let rows: [TermRows]
  private let date: LocalDate

  init(_ index: SearchIndex, _ plan: Plan, _ rows: [TermRows], on date: LocalDate) {
    self.index = index
    self.plan = plan
    self.rows = rows
    self.date = date
  }

  /// Where each term of the query stands.
  func places(of hit: Ranking.Ranked) -> [Scorer.Place] {
    Scorer.with(index, plan, rows, on: date) { scorer in
      _ = scorer.score(hit.judged, index.documents.entity(hit.judged))
      if hit.offer != nil { _ = scorer.meantMatter(at: hit.judged, isPlaceGiven: true) }
      return scorer.places
    }
  }

  /// The matches of a hit, in the order of the query's words.
  func matches(
    of hit: Ranking.Ranked, in language: Language
  ) -> [Match] {
    let places = places(of: hit)
    var matches: [Match] = []
    for (term, place) in zip(plan.terms, places) where place.points > 0 && !term.term.isExcluded {
      matches.append(match(term.term, place, hit, language))
    }
    if hit.judged != hit.document {
      let closed = index.documents.entity(hit.judged)
      matches.append(
        Match(
          field: .substitute,
          text: index.directory.name(of: closed),
          word: "",
          reason: .substitute,
          source: closed
        ))
    }
    return matches
  }

  private func match(
    _ term: Term, _ place: Scorer.Place, _ hit: Ranking.Ranked, _ language: Language
  ) -> Match {
    let entity = index.documents.entity(Int(place.document))
    let isCondition = place.isCondition
    // A matter at a point is called by the names of both.
    if let offer = hit.offer, !isCondition, place.field == .name || place.field == .area {
      return Match(
        field: .name, text: index.directory.name(of: EntityReference(.serviceAtLocation, offer)),
        word: term.text, reason: reason(place), source: nil)
    }
    return Match(
      field: place.field,
      text: isCondition
        ? text(of: term.pointCondition, language) : text(of: place, entity),
      word: term.text,
      reason: isCondition ? .condition : reason(place),
      source: Int(place.document) == hit.document && hit.offer == nil ? nil : entity
    )
  }

  private func reason(_ place: Scorer.Place) -> Match.Reason {
    if place.field.isSynonym { return .synonym }
    return place.field == .acronym ? .acronym : Match.Reason(place.way)
  }

  /// The text in which a term was found.
  private func text(of place: Scorer.Place, _ entity: EntityReference) -> String {
    let header = index.streams.entries[Int(place.segment)]
    if header.field.isSynonym {
      let phrase = index.synonyms[header.note]
      return "\(phrase.text) → \(phrase.means)"
    }
    // Initials are the name's, and printed nowhere.
    if header.field == .acronym { return index.directory.name(of: entity) }
    return EntityText(directory: index.directory).all(of: entity)[header.note].text
  }

  private func text(of condition: Condition?, _ language: Language) -> String {
    switch condition {
    case .floor(let floor): Floor.name(floor, in: language)
    case .separated(let isSeparated): Separation.name(isSeparated, in: language)
    case .channel(let channel): channel.words(in: language)
    default: ""
    }
  }
}
