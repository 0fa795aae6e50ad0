import Schema

/// A loaded directory: every entity, with the relations between them resolved.
///
/// A value that never changes after loading; every reference in it is known to lead somewhere.
public struct ServiceDirectory: Sendable {
  /// The directory's own description.
  public internal(set) var info: DirectoryInfo
  /// Offices and their units.
  public internal(set) var organizations: [Organization]
  /// Programmes that services belong to.
  public internal(set) var programs: [Program]
  /// What offices do for residents.
  public internal(set) var services: [Service]
  /// Where residents are served.
  public internal(set) var locations: [Location]
  /// Which service is offered at which location.
  public internal(set) var servicesAtLocations: [ServiceAtLocation]
  /// Areas that points serve, such as districts.
  public internal(set) var serviceAreas: [ServiceArea]
  /// Where applications are sent online.
  public internal(set) var portals: [Portal]
  /// Forms to fill in.
  public internal(set) var forms: [Form]
  /// Announcements.
  public internal(set) var notices: [Notice]
  /// What other offices handle, with where to send residents.
  public internal(set) var referrals: [Referral]
  /// Words of residents for terms of offices.
  public internal(set) var synonyms: [Synonym]
  /// Streets and estates of areas, beside those that the areas name themselves.
  var streets: StreetFiles
  /// Public holidays and days off of its own.
  public internal(set) var daysOff: DaysOff

  /// By which clocks the hours are written.
  public internal(set) var clocks = ScheduleClocks()

  /// By kind, the places of the entities by their ids.
  var places: [[String: Int]] = []
  var relations = Relations()
  let spans = NoticeSpans()

  /// Puts a directory together from lists that were validated before.
  ///
  /// Ids are taken as unique per kind; the loader reports others before it comes here. What an entity says
  /// that it belongs to must be a place in the list given here.
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
    referrals: [Referral] = [],
    synonyms: [Synonym] = [],
    streetLists: [StreetList] = [],
    daysOff: [DayOff] = []
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
    self.referrals = referrals
    self.synonyms = synonyms
    streets = StreetFiles(streetLists)
    self.daysOff = DaysOff(info.holidays, own: daysOff)
    clocks = clocksOfSchedules()
    places = EntityKind.allCases.map(placesByID)
    relations = Relations(of: self)
  }

  /// Completes a directory whose lists were filled since it was made.
  ///
  /// - Parameter ids: the ids by kind, each of one entity.
  mutating func relate(_ ids: TableIDs) {
    clocks = clocksOfSchedules()
    places = EntityKind.allCases.map { ids.placesByID(in: $0.ordinal) }
    relations = Relations(of: self)
  }
}
