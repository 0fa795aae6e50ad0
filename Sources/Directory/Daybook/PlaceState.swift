import Calendar

/// What a place is at a moment: the one state that card, tree, tables, filters, slip and JSON give it.
public enum PlaceState: Hashable, Sendable {
  /// Closed by a notice, a place in `ServiceDirectory.notices`.
  case closed(notice: Int, substitute: Substitute)
  /// Restricted by a notice, a place in `ServiceDirectory.notices`; what it leaves keeps these hours.
  case restricted(notice: Int, Opening)
  /// No notice stands in the way: what the hours say.
  case hours(Opening)
  /// No more: `last` was the last day of `owner`.
  case past(last: LocalDate, owner: EntityReference)
  /// Not yet: `first` is the first day of `owner`.
  case future(first: LocalDate, owner: EntityReference)

  /// The state in one word.
  public enum Summary: String, CaseIterable, Hashable, Sendable {
    /// Closed by a notice, or no more, or not yet.
    case closed
    /// Restricted by a notice.
    case restricted
    /// Open at the moment, or on the day that is looked at.
    case open
    /// Not open at the moment, or on the day: it is too early, too late, no day for it, or a holiday.
    case shut
    /// Nobody said when it opens.
    case unknown
  }

  /// The state in one word.
  public var summary: Summary {
    switch self {
    case .closed, .past, .future: .closed
    case .restricted: .restricted
    case .hours(.open), .hours(.aroundTheClock), .hours(.openOnDay): .open
    case .hours(.later), .hours(.shut), .hours(.holiday): .shut
    case .hours(.unknown): .unknown
    }
  }
}

extension Daybook {
  /// What a place is on the day.
  ///
  /// - Parameters:
  ///   - entity: anything; but only a location that can be visited, and what is offered there, has hours to be open at.
  ///   - time: the local time; `nil` for the day as a whole.
  /// - Returns: the state; `nil` for what no notice touches and what has no hours.
  public func state(of entity: EntityReference, at time: LocalTime?) -> PlaceState? {
    switch availability(of: entity) {
    case .closed(let notice, let substitute): .closed(notice: notice, substitute: substitute)
    case .restricted(let notice): .restricted(notice: notice, opening(of: entity, at: time))
    case .past(let last, let owner): .past(last: last, owner: owner)
    case .future(let first, let owner): .future(first: first, owner: owner)
    case .open: isPlace(entity) ? .hours(opening(of: entity, at: time)) : nil
    }
  }

  /// What an entity is on the day in one word: a place by its state; a matter by its places, and an office by its own.
  ///
  /// Of several places the one decides where a resident is served best: one that is open, else one that is restricted, else one
  /// whose hours nobody gave. A matter that is offered no more is closed.
  ///
  /// - Parameters:
  ///   - entity: anything.
  ///   - time: the local time; `nil` for the day as a whole.
  /// - Returns: `nil` for what no notice touches and what has no place to go to.
  public func summary(of entity: EntityReference, at time: LocalTime?) -> PlaceState.Summary? {
    if let state = state(of: entity, at: time) { return state.summary }
    switch entity.kind {
    case .service:
      if directory.services[entity.index].status != .active { return .closed }
      return best(.serviceAtLocation, directory.offers(ofService: entity.index, on: date), time)
    case .organization:
      return best(.location, directory.locations(ofOrganization: entity.index), time)
    default: return nil
    }
  }

  private func best(
    _ kind: EntityKind, _ places: [Int], _ time: LocalTime?
  ) -> PlaceState.Summary? {
    let order: [PlaceState.Summary] = [.open, .restricted, .unknown, .shut, .closed]
    var best: Int?
    for place in places {
      guard let summary = state(of: EntityReference(kind, place), at: time)?.summary,
        let rank = order.firstIndex(of: summary)
      else { continue }
      if rank == 0 { return .open }
      best = min(best ?? rank, rank)
    }
    return best.map { order[$0] }
  }

  /// What the hours of a place say, notices that close it on other days respected.
  private func opening(of entity: EntityReference, at time: LocalTime?) -> Opening {
    let schedules: [Schedule] =
      switch entity.kind {
      case .location: directory.locations[entity.index].schedules
      case .serviceAtLocation: directory.schedules(ofOffer: entity.index)
      default: []
      }
    return directory.timetable(schedules).opening(on: date, at: time) { day in
      day == date || !directory.on(day).isClosed(entity)
    }
  }

  /// Whether residents can go there.
  private func isPlace(_ entity: EntityReference) -> Bool {
    switch entity.kind {
    case .location:
      directory.locations[entity.index].locationType == .physical
        || !directory.locations[entity.index].schedules.isEmpty
    case .serviceAtLocation:
      isPlace(EntityReference(.location, directory.servicesAtLocations[entity.index].location))
    default: false
    }
  }
}
