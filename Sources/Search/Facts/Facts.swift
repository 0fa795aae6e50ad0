import Calendar
import Directory

/// What filters and ranking ask of entities on a day beside their words.
struct Facts: Sendable {
  let points: PointFacts
  let daybook: Daybook

  init(_ points: PointFacts, _ daybook: Daybook) {
    self.points = points
    self.daybook = daybook
  }

  /// Where the residents of an area go, as places in the directory's locations.
  func points(forArea id: String?) -> Set<Int> {
    guard let id, let area = daybook.directory.index(of: .serviceArea, id: id) else { return [] }
    return daybook.points(forArea: area)
  }

  /// Whether an entity is what a condition asks for.
  func meets(_ condition: Condition, _ entity: EntityReference) -> Bool {
    switch condition {
    case .kind(let kinds): return kinds.contains(entity.kind)
    case .floor(let floor):
      return entity.kind == .location && points.floor(entity.index) == floor
    case .separated(let isSeparated):
      return entity.kind == .location && points.isSeparated(entity.index, isSeparated)
    case .state(let state): return meets(state, entity)
    }
  }

  private func meets(_ state: Condition.State, _ entity: EntityReference) -> Bool {
    switch (entity.kind, state) {
    case (.location, .open):
      return points.isPhysical(entity.index) && !daybook.isClosed(entity)
    case (.location, .closed): return daybook.isClosed(entity)
    case (.location, .restricted):
      if case .restricted = daybook.availability(of: entity) { return true }
      return false
    case (.service, .open): return daybook.directory.services[entity.index].status == .active
    case (.service, .closed): return daybook.directory.services[entity.index].status != .active
    case (.notice, .proposed): return daybook.phase(ofNotice: entity.index) == .proposed
    case (.notice, .inForce): return daybook.phase(ofNotice: entity.index) == .inForce
    case (.notice, .ended): return daybook.phase(ofNotice: entity.index) == .ended
    default: return false
    }
  }
}
