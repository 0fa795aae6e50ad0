import Calendar

/// Whether residents are served, as the notices in force have it.
public enum Availability: Hashable, Sendable {
  case open
  /// Served with restrictions; `notice` is a place in `ServiceDirectory.notices`.
  case restricted(notice: Int)
  /// Not served; `substitute` is a place in `ServiceDirectory.locations`.
  case closed(notice: Int, substitute: Int?)
}

extension ServiceDirectory {
  /// Whether an entity serves residents on a date.
  ///
  /// The closure names its substitute; where that is closed too, the substitute's own substitute is
  /// given, and so on.
  public func availability(of entity: EntityReference, on date: LocalDate) -> Availability {
    guard let notice = notices(affecting: entity, in: .inForce, on: date).first else {
      return .open
    }
    switch notices[notice].effect {
    case .information: return .open
    case .restricted: return .restricted(notice: notice)
    case .closed: return .closed(notice: notice, substitute: substitute(for: notice, on: date))
    }
  }

  /// Whether a location serves residents on a date.
  public func availability(ofLocation location: Int, on date: LocalDate) -> Availability {
    availability(of: EntityReference(.location, location), on: date)
  }

  private func substitute(for closure: Int, on date: LocalDate) -> Int? {
    func named(by notice: Int) -> Int? {
      notices[notice].substituteLocationID.flatMap { index(of: .location, id: $0) }
    }
    guard let first = named(by: closure) else { return nil }
    var passed: Set<Int> = []
    var candidate = first
    while passed.insert(candidate).inserted {
      let closures = notices(
        affecting: EntityReference(.location, candidate), in: .inForce, on: date
      ).filter { notices[$0].effect == .closed }
      guard let closure = closures.first else { return candidate }
      guard let next = named(by: closure) else { break }
      candidate = next
    }
    // Nobody in the chain is open: what the notice itself names is the best answer left.
    return first
  }
}
