/// The relations between entities, each way round, as places in the lists of `ServiceDirectory`.
struct Relations: Sendable {
  var rootOrganizations: [Int] = []
  /// By organization.
  var childOrganizations: [[Int]] = []
  var programsOfOrganization: [[Int]] = []
  var servicesOfOrganization: [[Int]] = []
  var locationsOfOrganization: [[Int]] = []
  /// By program.
  var servicesOfProgram: [[Int]] = []
  /// By service and by location: places in `servicesAtLocations`.
  var offersOfService: [[Int]] = []
  var offersOfLocation: [[Int]] = []
  /// By area, and by location: who serves whom, each once.
  var pointsOfArea: [[Int]] = []
  var areasOfLocation: [[Int]] = []
  /// The notices whose scope names an entity.
  var noticesOfScope: [EntityReference: [Int]] = [:]

  /// By organization, or empty where none is bounded by dates.
  var lifespansOfOrganizations: [Lifespan] = []

  /// No relations.
  init() {}

  /// The relations that the entities of a directory give.
  init(of directory: ServiceDirectory) {
    func grouped(_ groups: [Int?], count: Int) -> [[Int]] {
      var members = Array(repeating: [Int](), count: count)
      for (place, group) in groups.enumerated() {
        if let group { members[group].append(place) }
      }
      return members
    }
    let organizations = directory.organizations
    let offers = directory.servicesAtLocations
    rootOrganizations = organizations.indices.filter {
      organizations[$0].parentOrganization == nil
    }
    childOrganizations = grouped(
      organizations.map(\.parentOrganization), count: organizations.count)
    lifespansOfOrganizations = Self.lifespans(of: organizations, childOrganizations)
    programsOfOrganization = grouped(
      directory.programs.map(\.organization), count: organizations.count)
    servicesOfOrganization = grouped(
      directory.services.map(\.organization), count: organizations.count)
    locationsOfOrganization = grouped(
      directory.locations.map(\.organization), count: organizations.count)
    servicesOfProgram = grouped(
      directory.services.map(\.program), count: directory.programs.count)
    offersOfService = grouped(offers.map(\.service), count: directory.services.count)
    offersOfLocation = grouped(offers.map(\.location), count: directory.locations.count)
    pointsOfArea = Array(repeating: [], count: directory.serviceAreas.count)
    areasOfLocation = offersOfLocation.map { places in
      var seen: Set<Int> = []
      return places.flatMap { offers[$0].serviceAreas }.filter { seen.insert($0).inserted }
    }
    for (location, areas) in areasOfLocation.enumerated() {
      for area in areas { pointsOfArea[area].append(location) }
    }
    for (place, notice) in directory.notices.enumerated() {
      for entity in Set(notice.scope) { noticesOfScope[entity, default: []].append(place) }
    }
  }
}

extension ServiceDirectory {
  /// The place of an entity in its kind's list, or `nil` when there is none with this id.
  public func index(of kind: EntityKind, id: String) -> Int? { places[kind.ordinal][id] }

  /// Every entity with this id, in the order of `EntityKind`; ids are unique per kind alone.
  public func entities(withID id: String) -> [EntityReference] {
    EntityKind.allCases.compactMap { kind in
      index(of: kind, id: id).map { EntityReference(kind, $0) }
    }
  }

  /// Organizations without a parent, in the order of the files.
  public var rootOrganizations: [Int] { relations.rootOrganizations }

  /// The organizations right below one: places in `organizations`.
  public func childOrganizations(of organization: Int) -> [Int] {
    relations.childOrganizations[organization]
  }

  /// The programmes of an organization: places in `programs`.
  public func programs(ofOrganization organization: Int) -> [Int] {
    relations.programsOfOrganization[organization]
  }

  /// The services of an organization: places in `services`.
  public func services(ofOrganization organization: Int) -> [Int] {
    relations.servicesOfOrganization[organization]
  }

  /// The locations of an organization: places in `locations`.
  public func locations(ofOrganization organization: Int) -> [Int] {
    relations.locationsOfOrganization[organization]
  }

  /// The services of a programme: places in `services`.
  public func services(ofProgram program: Int) -> [Int] { relations.servicesOfProgram[program] }

  /// Where a service is offered: places in `servicesAtLocations`.
  public func offers(ofService service: Int) -> [Int] { relations.offersOfService[service] }

  /// What a location offers: places in `servicesAtLocations`.
  public func offers(atLocation location: Int) -> [Int] { relations.offersOfLocation[location] }
}
