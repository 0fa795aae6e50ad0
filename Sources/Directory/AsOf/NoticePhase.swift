import Calendar

/// What a notice is as of a date.
public enum NoticePhase: String, CaseIterable, Hashable, Sendable {
  case inForce = "in_force"
  case upcoming
  case proposed
  case ended
}

extension Notice {
  /// What the notice is on a date.
  ///
  /// A proposal stays one whatever its first day, for nobody enacted it. A notice whose author calls it
  /// ended is still in force on the days between its dates, so that the past can be looked at; without
  /// a last day it is ended on every date.
  public func phase(on date: LocalDate) -> NoticePhase {
    if let validTo, date > validTo { return .ended }
    switch state {
    case .proposed: return .proposed
    case .ended where validTo == nil: return .ended
    case .ended, .inForce:
      if let validFrom, date < validFrom { return .upcoming }
      return .inForce
    }
  }
}

extension ServiceDirectory {
  /// The notices that concern an entity, in the order of the files and whatever their dates.
  ///
  /// A notice concerns what its scope names and what belongs to that: an organization's notice its
  /// units, programmes, services and locations; a service's and a location's notice the service at the
  /// location.
  public func notices(affecting entity: EntityReference) -> [Int] {
    let concerned = scopes(around: entity)
    return notices.indices.filter { place in
      EntityReference(.notice, place) == entity
        || notices[place].scope.contains(where: concerned.contains)
    }
  }

  /// The notices of one phase on a date that concern an entity, those that change most first.
  ///
  /// Closures come before restrictions, and these before information.
  public func notices(
    affecting entity: EntityReference,
    in phase: NoticePhase,
    on date: LocalDate
  ) -> [Int] {
    let holding = notices(affecting: entity).filter { notices[$0].phase(on: date) == phase }
    return NoticeEffect.allCases.flatMap { effect in
      holding.filter { notices[$0].effect == effect }
    }
  }

  /// Everything whose notices concern the entity: itself and what it belongs to.
  ///
  /// An offer stands below its location in the tree, and belongs to its service as well.
  private func scopes(around entity: EntityReference) -> Set<EntityReference> {
    var scopes = Set(ancestors(of: entity))
    scopes.insert(entity)
    if entity.kind == .serviceAtLocation,
      let service = index(of: .service, id: servicesAtLocations[entity.index].serviceID)
    {
      scopes.formUnion(self.scopes(around: EntityReference(.service, service)))
    }
    return scopes
  }
}
