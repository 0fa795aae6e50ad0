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

  init(
    references: [EntityKind: [String: Int]],
    organizations: [Organization],
    programs: [Program],
    services: [Service],
    locations: [Location],
    offers: [ServiceAtLocation],
    areas: [ServiceArea],
    notices: [Notice]
  ) {
    func grouped(
      _ ids: [String?],
      by kind: EntityKind,
      count: Int
    ) -> [[Int]] {
      var groups = Array(repeating: [Int](), count: count)
      for (place, id) in ids.enumerated() {
        if let id, let group = references[kind]?[id] { groups[group].append(place) }
      }
      return groups
    }
    let parents = organizations.map(\.parentOrganizationID)
    rootOrganizations = organizations.indices.filter { parents[$0] == nil }
    childOrganizations = grouped(parents, by: .organization, count: organizations.count)
    programsOfOrganization = grouped(
      programs.map(\.organizationID), by: .organization, count: organizations.count)
    servicesOfOrganization = grouped(
      services.map(\.organizationID), by: .organization, count: organizations.count)
    locationsOfOrganization = grouped(
      locations.map(\.organizationID), by: .organization, count: organizations.count)
    servicesOfProgram = grouped(services.map(\.programID), by: .program, count: programs.count)
    offersOfService = grouped(offers.map(\.serviceID), by: .service, count: services.count)
    offersOfLocation = grouped(offers.map(\.locationID), by: .location, count: locations.count)
    pointsOfArea = Array(repeating: [], count: areas.count)
    areasOfLocation = offersOfLocation.map { places in
      var seen: Set<Int> = []
      return places.flatMap { offers[$0].serviceAreaIDs }
        .compactMap { references[.serviceArea]?[$0] }
        .filter { seen.insert($0).inserted }
    }
    for (location, areas) in areasOfLocation.enumerated() {
      for area in areas { pointsOfArea[area].append(location) }
    }
    for (place, notice) in notices.enumerated() {
      for entity in Set(notice.scope) { noticesOfScope[entity, default: []].append(place) }
    }
  }
}

extension ServiceDirectory {
  /// The place of an entity in its kind's list, or `nil` when there is none with this id.
  public func index(of kind: EntityKind, id: String) -> Int? { references[kind]?[id] }

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

  /// How many entities there are of a kind.
  public func count(of kind: EntityKind) -> Int {
    switch kind {
    case .organization: organizations.count
    case .program: programs.count
    case .service: services.count
    case .location: locations.count
    case .serviceAtLocation: servicesAtLocations.count
    case .serviceArea: serviceAreas.count
    case .portal: portals.count
    case .form: forms.count
    case .notice: notices.count
    }
  }
}
