/// Which of some notices decides about each entity: the first in rank of those about it and about what it belongs to.
struct DecidingNotices: Sendable {
  /// The notices, the most decisive first.
  private let ranked: [Int]
  /// The location that each closure among them names.
  private let targets: [Int: Int]
  private let isClosure: [Bool]
  /// By kind and place: the rank of the notice that decides.
  private var ranks: [EntityKind: [Int]] = [:]

  private let rankOfNotice: [Int: Int]
  /// What organizations hand down to the locations that a closure of theirs sends residents to.
  private var spared: [Spared: Int] = [:]

  private struct Spared: Hashable {
    var organization: Int
    var location: Int
  }

  private static let none = Int.max

  /// - Parameters:
  ///   - ranked: places in the directory's notices, the most decisive first.
  ///   - targets: for closures, the location that they send residents to.
  ///   - directory: where they stand.
  init(_ ranked: [Int], targets: [Int: Int], in directory: ServiceDirectory) {
    self.ranked = ranked
    self.targets = targets
    isClosure = ranked.map { directory.notices[$0].effect == .closed }
    rankOfNotice = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
    guard !ranked.isEmpty else { return }
    for kind in EntityKind.allCases {
      ranks[kind] = Array(repeating: Self.none, count: directory.count(of: kind))
    }
    for (rank, notice) in ranked.enumerated() {
      for entity in directory.notices[notice].scope {
        lower(entity.kind, entity.index, to: rank)
      }
      lower(.notice, notice, to: rank)
    }
    handDownToOrganizations(directory)
    for organization in directory.organizations.indices {
      handDown(fromOrganization: organization, directory)
    }
    handDownToOffers(directory)
  }

  /// The notice that decides about an entity.
  func notice(for entity: EntityReference) -> Int? {
    guard let rank = ranks[entity.kind]?[entity.index], rank != Self.none else { return nil }
    return ranked[rank]
  }

  /// The notice that closes a location.
  func closure(ofLocation location: Int) -> Int? {
    guard let rank = ranks[.location]?[location], rank != Self.none, isClosure[rank] else {
      return nil
    }
    return ranked[rank]
  }

  private mutating func lower(_ kind: EntityKind, _ place: Int, to rank: Int) {
    guard let current = ranks[kind]?[place], rank < current else { return }
    ranks[kind]?[place] = rank
  }

  private func rank(_ kind: EntityKind, _ place: Int) -> Int { ranks[kind]?[place] ?? Self.none }

  private mutating func handDownToOrganizations(_ directory: ServiceDirectory) {
    var isReached = Array(repeating: false, count: directory.organizations.count)
    var pending = directory.rootOrganizations
    while let organization = pending.popLast() {
      isReached[organization] = true
      for child in directory.childOrganizations(of: organization) {
        lower(.organization, child, to: rank(.organization, organization))
        pending.append(child)
      }
    }
    // Organizations above one another, or below one that is missing: the loader refuses them, but a directory may be
    // put together without it.
    let own = ranks[.organization] ?? []
    for organization in isReached.indices where !isReached[organization] {
      for above in directory.ancestors(of: EntityReference(.organization, organization)) {
        lower(.organization, organization, to: own[above.index])
      }
    }
  }

  private mutating func handDown(fromOrganization organization: Int, _ directory: ServiceDirectory)
  {
    let inherited = rank(.organization, organization)
    guard inherited != Self.none else { return }
    for program in directory.programs(ofOrganization: organization) {
      lower(.program, program, to: inherited)
    }
    for service in directory.services(ofOrganization: organization) {
      lower(.service, service, to: inherited)
    }
    for location in directory.locations(ofOrganization: organization) {
      let organization = EntityReference(.organization, organization)
      lower(.location, location, to: rank(of: organization, sparing: location, directory))
    }
  }

  private mutating func handDownToOffers(_ directory: ServiceDirectory) {
    for location in directory.locations.indices {
      let inherited = rank(.location, location)
      for offer in directory.offers(atLocation: location) {
        lower(.serviceAtLocation, offer, to: inherited)
      }
    }
    for service in directory.services.indices where rank(.service, service) != Self.none {
      let entity = EntityReference(.service, service)
      for offer in directory.offers(ofService: service) {
        let location = directory.servicesAtLocations[offer].location
        lower(.serviceAtLocation, offer, to: rank(of: entity, sparing: location, directory))
      }
    }
  }

  /// The rank that an entity hands down to a location or to what is offered there: a closure that sends residents to this
  /// very location does not close it.
  private mutating func rank(
    of entity: EntityReference,
    sparing location: Int?,
    _ directory: ServiceDirectory
  ) -> Int {
    let inherited = rank(entity.kind, entity.index)
    guard let location, inherited != Self.none, targets[ranked[inherited]] == location else {
      return inherited
    }
    var best = ownRank(of: entity, sparing: location, directory)
    if entity.kind == .service, let office = directory.parent(of: entity) {
      best = min(best, rank(ofOrganization: office, sparing: location, directory))
    } else if entity.kind == .organization {
      best = min(best, rank(ofOrganization: entity, sparing: location, directory))
    }
    return best
  }

  private mutating func rank(
    ofOrganization organization: EntityReference,
    sparing location: Int,
    _ directory: ServiceDirectory
  ) -> Int {
    let pair = Spared(organization: organization.index, location: location)
    if let known = spared[pair] { return known }
    let rank = ([organization] + directory.ancestors(of: organization))
      .map { ownRank(of: $0, sparing: location, directory) }
      .min()
    spared[pair] = rank
    return rank ?? Self.none
  }

  private func ownRank(
    of entity: EntityReference,
    sparing location: Int,
    _ directory: ServiceDirectory
  ) -> Int {
    (directory.relations.noticesOfScope[entity] ?? [])
      .filter { targets[$0] != location }
      .compactMap { rankOfNotice[$0] }
      .min() ?? Self.none
  }
}
