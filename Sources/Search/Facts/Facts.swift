import Calendar
import Directory

/// What filters and ranking ask of entities on a day beside their words.
struct Facts: Sendable {
  let points: PointFacts
  let daybook: Daybook

  /// `nil` for the day as a whole.
  private let time: LocalTime?

  init(_ points: PointFacts, _ daybook: Daybook, _ time: LocalTime?) {
    self.points = points
    self.daybook = daybook
    self.time = time
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
    case .channel(let channel): return has(channel, entity)
    }
  }

  /// Whether a way leads to an entity on the day: one of its own, of a matter that it offers, of a form by its portal.
  private func has(_ channel: ChannelType, _ entity: EntityReference) -> Bool {
    let directory = daybook.directory
    switch entity.kind {
    case .service: return has(channel, service: entity.index)
    case .form: return channel == .online && directory.forms[entity.index].portal != nil
    case .portal: return channel == .online
    case .program:
      return directory.services(ofProgram: entity.index).contains { has(channel, service: $0) }
    case .location:
      guard channel != .inPerson else { return points.isPhysical(entity.index) }
      return directory.offers(atLocation: entity.index, on: daybook.date).contains {
        has(channel, service: directory.servicesAtLocations[$0].service)
      }
    case .organization:
      return directory.services(ofOrganization: entity.index).contains { has(channel, service: $0) }
    case .serviceAtLocation, .serviceArea, .notice, .referral: return false
    }
  }

  private func has(_ channel: ChannelType, service: Int) -> Bool {
    daybook.directory.services[service].channels.contains {
      $0.type == channel && $0.isValid(on: daybook.date)
    }
  }

  private func meets(_ state: Condition.State, _ entity: EntityReference) -> Bool {
    switch (state, entity.kind) {
    case (.proposed, .notice): daybook.phase(ofNotice: entity.index) == .proposed
    case (.inForce, .notice): daybook.phase(ofNotice: entity.index) == .inForce
    case (.ended, .notice): daybook.phase(ofNotice: entity.index) == .ended
    // What is no more, or not yet, is in no state.
    case (.place(let summary), _):
      daybook.isCurrent(entity) && daybook.summary(of: entity, at: time) == summary
    default: false
    }
  }
}
