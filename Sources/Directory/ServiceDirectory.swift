/// A loaded directory: every entity, with the relations between them resolved.
///
/// A value that never changes after loading; every reference in it is known to lead somewhere.
public struct ServiceDirectory: Sendable {
  public let info: DirectoryInfo
  public let organizations: [Organization]
  public let programs: [Program]
  public let services: [Service]
  public let locations: [Location]
  public let servicesAtLocations: [ServiceAtLocation]
  public let serviceAreas: [ServiceArea]
  public let portals: [Portal]
  public let forms: [Form]
  public let notices: [Notice]
  public let synonyms: [Synonym]

  let references: [EntityKind: [String: Int]]
  let relations: Relations

  /// Puts a directory together from lists that were validated before.
  ///
  /// Ids are taken as unique per kind, and a reference to an id that no entity has is left out of
  /// the relations; the loader reports both before it comes here.
  public init(
    info: DirectoryInfo,
    organizations: [Organization] = [],
    programs: [Program] = [],
    services: [Service] = [],
    locations: [Location] = [],
    servicesAtLocations: [ServiceAtLocation] = [],
    serviceAreas: [ServiceArea] = [],
    portals: [Portal] = [],
    forms: [Form] = [],
    notices: [Notice] = [],
    synonyms: [Synonym] = []
  ) {
    self.info = info
    self.organizations = organizations
    self.programs = programs
    self.services = services
    self.locations = locations
    self.servicesAtLocations = servicesAtLocations
    self.serviceAreas = serviceAreas
    self.portals = portals
    self.forms = forms
    self.notices = notices
    self.synonyms = synonyms
    references = [
      .organization: Self.places(organizations),
      .program: Self.places(programs),
      .service: Self.places(services),
      .location: Self.places(locations),
      .serviceAtLocation: Self.places(servicesAtLocations),
      .serviceArea: Self.places(serviceAreas),
      .portal: Self.places(portals),
      .form: Self.places(forms),
      .notice: Self.places(notices),
    ]
    relations = Relations(
      references: references,
      organizations: organizations,
      programs: programs,
      services: services,
      locations: locations,
      offers: servicesAtLocations
    )
  }

  private static func places(_ entities: [some Entity]) -> [String: Int] {
    Dictionary(
      entities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
