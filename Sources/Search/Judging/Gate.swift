import Calendar
import Directory

/// Whether a document is what the filters ask for, before any of its words is read.
struct Gate {
  private let index: SearchIndex
  private let facts: Facts
  private let kinds: Set<EntityKind>?
  private let filters: [Query.Filter]
  /// What a point must be, whatever its words.
  private let conditions: [Condition]
  private let locations: Range<Int>
  private let isOpen: Bool

  init(_ index: SearchIndex, _ plan: Plan, kinds: Set<EntityKind>? = nil, at moment: Moment) {
    self.index = index
    facts = index.facts(at: moment)
    self.kinds = kinds
    filters = plan.conditions
    conditions = plan.terms.filter(\.isRequired).compactMap(\.term.pointCondition).filter {
      if case .channel = $0 { false } else { true }
    }
    locations = index.documents.numbers(of: .location)
    isOpen = kinds == nil && filters.isEmpty
  }

  /// Whether a matter at a point may be what is asked for, where its point is.
  var admitsMatters: Bool {
    guard kinds?.contains(.serviceAtLocation) ?? true else { return false }
    return filters.allSatisfy { filter in
      let kinds = filter.anyOf.flatMap { condition -> [EntityKind] in
        if case .kind(let kinds) = condition { kinds } else { [] }
      }
      return kinds.isEmpty || kinds.contains(.serviceAtLocation) != filter.isExcluded
    }
  }

  /// Whether there is nothing to ask for: then no document need be asked about.
  var admitsAll: Bool { isOpen && conditions.isEmpty }

  func admits(_ document: Int) -> Bool {
    if !isOpen, !meetsFilters(document) { return false }
    guard !conditions.isEmpty, locations.contains(document) else { return true }
    let place = document - locations.lowerBound
    for condition in conditions {
      switch condition {
      case .floor(let floor): if facts.points.floor(place) != floor { return false }
      case .separated(let isSeparated):
        if !facts.points.isSeparated(place, isSeparated) { return false }
      default:
        if !facts.meets(condition, EntityReference(.location, place)) { return false }
      }
    }
    return true
  }

  private func meetsFilters(_ document: Int) -> Bool {
    let entity = index.documents.entity(document)
    if let kinds, !kinds.contains(entity.kind) { return false }
    for filter in filters {
      let isMet = filter.anyOf.contains { facts.meets($0, entity) }
      if isMet == filter.isExcluded { return false }
    }
    return true
  }
}
