import Directory

/// Whether a document is what the filters ask for, before any of its words is read.
struct Gate {
  private let index: SearchIndex
  private let date: LocalDate
  private let kinds: Set<EntityKind>?
  private let filters: [Query.Filter]
  /// What a point must be, whatever its words.
  private let conditions: [Condition]
  private let isOpen: Bool

  init(_ index: SearchIndex, _ plan: Plan, kinds: Set<EntityKind>? = nil, on date: LocalDate) {
    self.index = index
    self.date = date
    self.kinds = kinds
    filters = plan.conditions
    conditions = plan.terms.filter(\.isRequired).compactMap(\.term.pointCondition)
    isOpen = kinds == nil && filters.isEmpty && conditions.isEmpty
  }

  func admits(_ document: Int) -> Bool {
    if isOpen { return true }
    let entity = index.documents.entity(document)
    if let kinds, !kinds.contains(entity.kind) { return false }
    for filter in filters {
      let isMet = filter.anyOf.contains { index.meets($0, entity, on: date) }
      if isMet == filter.isExcluded { return false }
    }
    guard entity.kind == .location else { return true }
    return conditions.allSatisfy { index.meets($0, entity, on: date) }
  }
}
