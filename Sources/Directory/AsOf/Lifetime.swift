import Calendar

/// Whether there is on a day what the directory knows of some time.
public enum Lifetime: Hashable, Sendable {
  /// There is.
  case current
  /// No more: `last` was the last day of `owner`, the entity itself or what it belongs to.
  case past(last: LocalDate, owner: EntityReference)
  /// Not yet: `first` is the first day of `owner`, the entity itself or what it belongs to.
  case future(first: LocalDate, owner: EntityReference)
}

/// The days on which there is an entity, each bound with whose it is.
struct Lifespan: Sendable {
  var first: (day: LocalDate, owner: EntityReference)?
  var last: (day: LocalDate, owner: EntityReference)?

  init() {}

  /// The days of an entity by itself.
  init(_ dates: some Dated, of owner: EntityReference) {
    first = dates.validFrom.map { ($0, owner) }
    last = dates.validTo.map { ($0, owner) }
  }

  /// Whether no day bounds it.
  var isUnbounded: Bool { first == nil && last == nil }

  /// The days that lie in another lifespan as well; of equal bounds its own stay.
  func narrowed(by other: Lifespan) -> Lifespan {
    var result = self
    if let bound = other.first, result.first.map({ $0.day < bound.day }) ?? true {
      result.first = bound
    }
    if let bound = other.last, result.last.map({ $0.day > bound.day }) ?? true {
      result.last = bound
    }
    return result
  }

  func lifetime(on date: LocalDate) -> Lifetime {
    if let last, date > last.day { return .past(last: last.day, owner: last.owner) }
    if let first, date < first.day { return .future(first: first.day, owner: first.owner) }
    return .current
  }
}

extension ServiceDirectory {
  /// The days on which there is an entity, what it belongs to taken in.
  ///
  /// A notice has phases instead, and areas, forms and programmes last as long as the directory or their office.
  func lifespan(of entity: EntityReference) -> Lifespan {
    switch entity.kind {
    case .organization: lifespan(ofOrganization: entity.index)
    case .program: lifespan(ofOrganization: programs[entity.index].organization)
    case .service:
      Lifespan(services[entity.index], of: entity)
        .narrowed(by: lifespan(ofOrganization: services[entity.index].organization))
    case .location:
      Lifespan(locations[entity.index], of: entity)
        .narrowed(by: lifespan(ofOrganization: locations[entity.index].organization))
    case .serviceAtLocation: lifespan(ofOffer: entity.index)
    case .portal: Lifespan(portals[entity.index], of: entity)
    case .referral: Lifespan(referrals[entity.index], of: entity)
    case .serviceArea, .form, .notice: Lifespan()
    }
  }

  private func lifespan(ofOffer place: Int) -> Lifespan {
    let offer = servicesAtLocations[place]
    return Lifespan(offer, of: EntityReference(.serviceAtLocation, place))
      .narrowed(by: lifespan(of: EntityReference(.service, offer.service)))
      .narrowed(by: lifespan(of: EntityReference(.location, offer.location)))
  }

  private func lifespan(ofOrganization place: Int) -> Lifespan {
    // Most directories date none of their offices.
    relations.lifespansOfOrganizations.isEmpty
      ? Lifespan() : relations.lifespansOfOrganizations[place]
  }
}

extension Relations {
  /// The lifespan of each organization within those above it; empty where none is bounded.
  static func lifespans(of organizations: [Organization], _ children: [[Int]]) -> [Lifespan] {
    var lifespans = organizations.enumerated().map { place, organization in
      Lifespan(organization, of: EntityReference(.organization, place))
    }
    guard lifespans.contains(where: { !$0.isUnbounded }) else { return [] }
    // From the top down, so that rings, which the loader refuses, are never gone round.
    var pending = organizations.indices.filter { organizations[$0].parentOrganization == nil }
    while let organization = pending.popLast() {
      for child in children[organization] {
        lifespans[child] = lifespans[child].narrowed(by: lifespans[organization])
        pending.append(child)
      }
    }
    return lifespans
  }
}

extension Daybook {
  /// Whether there is an entity on the day, as its dates and those of what it belongs to have it.
  public func lifetime(of entity: EntityReference) -> Lifetime {
    directory.lifespan(of: entity).lifetime(on: date)
  }

  /// Whether there is an entity on the day.
  public func isCurrent(_ entity: EntityReference) -> Bool { lifetime(of: entity) == .current }

  /// What handles on the day what an entity that is no more handled.
  ///
  /// What is itself no more leads on to what took its place, where the directory knows it.
  ///
  /// - Parameter entity: an entity, over or not.
  /// - Returns: each once, in the order of the file; empty where no source says it.
  public func leads(from entity: EntityReference) -> [EntityReference] {
    var found: [EntityReference] = []
    var seen: Set<EntityReference> = [entity]
    var pending = Array(directory.movedTo(entity).reversed())
    while let lead = pending.popLast() {
      guard seen.insert(lead).inserted else { continue }
      if case .past(_, let owner) = lifetime(of: lead) {
        pending += directory.movedTo(owner).reversed()
      } else {
        found.append(lead)
      }
    }
    return found
  }

  /// What there is on the day in the place of an entity that is still to come.
  ///
  /// - Parameter entity: an entity, to come or not.
  /// - Returns: what says that it moves to the entity, of its own kind where any does, or else to what it belongs to; in the
  ///   order of the directory, and empty where no source says it.
  public func forerunners(of entity: EntityReference) -> [EntityReference] {
    let targets: [EntityReference] =
      switch entity.kind {
      case .service:
        [entity, EntityReference(.organization, directory.services[entity.index].organization)]
      case .location:
        [entity, EntityReference(.organization, directory.locations[entity.index].organization)]
      case .serviceAtLocation:
        [
          entity, EntityReference(.service, directory.servicesAtLocations[entity.index].service),
        ]
      default: [entity]
      }
    for target in targets {
      let found = [EntityKind.organization, .service, .location].flatMap { kind in
        (0..<directory.count(of: kind)).lazy.map { EntityReference(kind, $0) }
          .filter { directory.movedTo($0).contains(target) && isCurrent($0) }
      }
      if found.isEmpty { continue }
      let alike = found.filter { $0.kind == entity.kind }
      return alike.isEmpty ? found : alike
    }
    guard entity.kind == .serviceAtLocation else { return [] }
    return forerunners(
      of: EntityReference(.service, directory.servicesAtLocations[entity.index].service))
  }
}

extension ServiceDirectory {
  /// What an entity says took its place.
  fileprivate func movedTo(_ entity: EntityReference) -> [EntityReference] {
    switch entity.kind {
    case .organization:
      organizations[entity.index].movedTo
        + [organizations[entity.index].successor].compactMap {
          $0.map { EntityReference(.organization, $0) }
        }
    case .service: services[entity.index].movedTo
    case .location: locations[entity.index].movedTo
    // Where a matter is handled no more, the matter says where it is.
    case .serviceAtLocation:
      [EntityReference(.service, servicesAtLocations[entity.index].service)]
    default: []
    }
  }
}
