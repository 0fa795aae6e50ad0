import Calendar
import Directory

/// What filters and ranking ask of entities beside their words.
struct Facts: Sendable {
  private let directory: ServiceDirectory
  let closures: Closures
  let points: PointFacts
  private let districts: Districts

  init(_ directory: ServiceDirectory) {
    self.directory = directory
    closures = Closures(directory)
    points = PointFacts(directory.locations)
    districts = Districts(directory)
  }

  /// The points to which an area's residents go, as places in the directory's locations: those that serve it, and those
  /// that stand in for them.
  func points(ofArea area: String, on date: LocalDate) -> Set<Int> {
    let points = districts.points(ofArea: area)
    guard !closures.isEmpty else { return points }
    return points.union(points.compactMap { closures.substitute(for: $0, on: date) })
  }

  /// Whether an entity is what a condition asks for.
  func meets(_ condition: Condition, _ entity: EntityReference, on date: LocalDate) -> Bool {
    switch condition {
    case .kind(let kinds): return kinds.contains(entity.kind)
    case .floor(let floor):
      return entity.kind == .location && points.floor(entity.index) == floor
    case .separated(let isSeparated):
      return entity.kind == .location && points.isSeparated(entity.index, isSeparated)
    case .state(let state): return meets(state, entity, on: date)
    }
  }

  private func meets(_ state: Condition.State, _ entity: EntityReference, on date: LocalDate)
    -> Bool
  {
    switch (entity.kind, state) {
    case (.location, .open):
      return points.isPhysical(entity.index)
        && !closures.isClosed(entity.index, on: date)
    case (.location, .closed): return closures.isClosed(entity.index, on: date)
    case (.location, .restricted):
      if case .restricted = directory.availability(of: entity, on: date) { return true }
      return false
    case (.service, .open): return directory.services[entity.index].status == .active
    case (.service, .closed): return directory.services[entity.index].status != .active
    case (.notice, .proposed): return directory.notices[entity.index].phase(on: date) == .proposed
    case (.notice, .inForce): return directory.notices[entity.index].phase(on: date) == .inForce
    case (.notice, .ended): return directory.notices[entity.index].phase(on: date) == .ended
    default: return false
    }
  }
}
