import Calendar

/// The directory on a day: which notices hold, what they close, and where residents go instead.
///
/// Whoever asks what is so on a day asks here, so that card, tree, table, search and commands cannot disagree. A daybook
/// costs next to nothing to ask for: what it knows is worked out once for all days on which the same notices hold.
///
///     let today = directory.on(date)
///     if case .closed(let notice, let substitute) = today.availability(of: point) { … }
public struct Daybook: Sendable {
  /// The directory that is looked at.
  public let directory: ServiceDirectory
  /// The day.
  public let date: LocalDate
  let span: NoticeSpan

  init(_ directory: ServiceDirectory, on date: LocalDate) {
    self.directory = directory
    self.date = date
    span = directory.spans.span(around: date, in: directory)
  }
}

extension ServiceDirectory {
  /// The directory on a day.
  public func on(_ date: LocalDate) -> Daybook { Daybook(self, on: date) }
}

// MARK: - Notices

extension Daybook {
  /// What a notice is on the day: in force, or not yet, no more, or only proposed.
  ///
  /// - Parameter notice: a place in `ServiceDirectory.notices`.
  /// - Returns: its phase.
  public func phase(ofNotice notice: Int) -> NoticePhase { span.phases[notice] }

  /// How many notices hold on the day.
  public var noticesInForce: Int { span.inForceCount }

  /// The notices of one phase that concern an entity, those that change most first, and then in the order of the files.
  ///
  /// Closures come before restrictions, and these before information.
  ///
  /// - Returns: places in `ServiceDirectory.notices`.
  public func notices(about entity: EntityReference, in phase: NoticePhase) -> [Int] {
    let holding = directory.notices(about: entity).filter { span.phases[$0] == phase }
    return NoticeEffect.allCases.flatMap { effect in
      holding.filter { directory.notices[$0].effect == effect }
    }
  }
}

extension ServiceDirectory {
  /// The notices that concern an entity, in the order of the files and whatever their dates.
  ///
  /// A notice concerns what its scope names and what belongs to that: an organization's notice its units, programmes,
  /// services and locations; a service's and a location's notice the service at the location.
  func notices(about entity: EntityReference) -> [Int] {
    var places: Set<Int> = []
    if entity.kind == .notice { places.insert(entity.index) }
    for scope in scopes(around: entity) { places.formUnion(relations.noticesOfScope[scope] ?? []) }
    return places.sorted()
  }

  /// Everything whose notices concern the entity: itself and what it belongs to.
  ///
  /// An offer stands below its location in the tree, and belongs to its service as well.
  private func scopes(around entity: EntityReference) -> [EntityReference] {
    var scopes = [entity] + ancestors(of: entity)
    if entity.kind == .serviceAtLocation {
      let service = EntityReference(.service, servicesAtLocations[entity.index].service)
      scopes += [service] + ancestors(of: service)
    }
    return scopes
  }
}

// MARK: - What notices do

extension Daybook {
  /// Whether residents are served by an entity, as its dates and the notices in force have it.
  ///
  /// A closure decides over a restriction. Of several closures the one decides whose substitute is itself not closed and does not
  /// rest on the day; then one with a substitute; then the first in the order of the files. A closure of a whole office or
  /// service does not close the place that it sends residents to, unless it names that place as well.
  public func availability(of entity: EntityReference) -> Availability {
    switch lifetime(of: entity) {
    case .current: return standing(span.availability(of: entity))
    case .past(let last, let owner): return .past(last: last, owner: owner)
    case .future(let first, let owner): return .future(first: first, owner: owner)
    }
  }

  /// The same without a substitute that is no more itself, or not yet.
  private func standing(_ availability: Availability) -> Availability {
    guard case .closed(let notice, .open(let place)) = availability,
      !isCurrent(EntityReference(.location, place))
    else { return availability }
    return .closed(
      notice: notice, substitute: successor(ofLocation: place).map { .open($0) } ?? .closed)
  }

  /// The place that a location moved to, where residents are served there.
  private func successor(ofLocation location: Int) -> Int? {
    leads(from: EntityReference(.location, location)).first {
      $0.kind == .location && isCurrent($0) && !span.isClosed($0)
    }?.index
  }

  /// Whether residents are served at a location, a place in `ServiceDirectory.locations`.
  public func availability(ofLocation location: Int) -> Availability {
    availability(of: EntityReference(.location, location))
  }

  /// Whether nobody is served by an entity: a notice in force closes it, or it is no more, or not yet.
  public func isClosed(_ entity: EntityReference) -> Bool {
    switch availability(of: entity) {
    case .closed, .past, .future: true
    case .open, .restricted: false
    }
  }

  /// Whether nobody is served at a location, a place in `ServiceDirectory.locations`.
  public func isClosed(location: Int) -> Bool { isClosed(EntityReference(.location, location)) }

  /// The open place that stands in for a closed location, or that it moved to, where there is one.
  public func substitute(forLocation location: Int) -> Int? {
    switch availability(ofLocation: location) {
    case .closed(_, let substitute): substitute.place
    case .past: successor(ofLocation: location)
    case .open, .restricted, .future: nil
    }
  }
}

// MARK: - Areas

extension Daybook {
  /// Where the residents of an area go: the points that serve it, and what stands in for those that are closed.
  ///
  /// - Parameter area: a place in `ServiceDirectory.serviceAreas`.
  /// - Returns: places in `ServiceDirectory.locations`.
  public func points(forArea area: Int) -> Set<Int> {
    let points = directory.points(ofArea: area)
      .filter { isCurrent(EntityReference(.location, $0)) }
    return Set(points).union(points.compactMap { substitute(forLocation: $0) })
  }
}

extension ServiceDirectory {
  /// The points that serve an area through what they offer, whatever the dates of the offers: a point that offers nothing
  /// for a while is still its district's.
  ///
  /// - Parameter area: a place in `serviceAreas`.
  /// - Returns: places in `locations`, in the order of the files.
  public func points(ofArea area: Int) -> [Int] { relations.pointsOfArea[area] }

  /// The areas that a point serves through what it offers: places in `serviceAreas`, each once.
  public func areas(ofLocation location: Int) -> [Int] { relations.areasOfLocation[location] }

  /// Whether a point is for the residents of other areas than the one whose points are given.
  ///
  /// A point that names no area is for everybody.
  public func isLocation(_ location: Int, outside points: Set<Int>) -> Bool {
    !points.contains(location) && !areas(ofLocation: location).isEmpty
  }
}
