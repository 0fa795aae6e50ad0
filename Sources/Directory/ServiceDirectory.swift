/// A loaded directory: every entity, with the relations between them resolved.
///
/// A value that never changes after loading; every reference in it is known to lead somewhere.
public struct ServiceDirectory: Sendable {
  /// The directory's own description.
  public let info: DirectoryInfo
  /// Offices and their units.
  public let organizations: [Organization]
  /// Programmes that services belong to.
  public let programs: [Program]
  /// What offices do for residents.
  public let services: [Service]
  /// Where residents are served.
  public let locations: [Location]
  /// Which service is offered at which location.
  public let servicesAtLocations: [ServiceAtLocation]
  /// Areas that points serve, such as districts.
  public let serviceAreas: [ServiceArea]
  /// Where applications are sent online.
  public let portals: [Portal]
  /// Forms to fill in.
  public let forms: [Form]
  /// Announcements.
  public let notices: [Notice]
  /// Words of residents for terms of offices.
  public let synonyms: [Synonym]

  let references: [EntityKind: [String: Int]]
  let relations: Relations
  let spans = NoticeSpans()

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
      offers: servicesAtLocations,
      areas: serviceAreas,
      notices: notices
    )
  }

  private static func places(_ entities: [some Entity]) -> [String: Int] {
    Dictionary(
      entities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
