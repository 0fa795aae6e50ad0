import Calendar

/// A service as offered at one location (HSDS `service_at_location`).
public struct ServiceAtLocation: Entity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The service: a place in `ServiceDirectory.services`.
  public var service: Int
  /// The location: a place in `ServiceDirectory.locations`.
  public var location: Int
  /// The areas that the location serves with it: places in `ServiceDirectory.serviceAreas`.
  public var serviceAreas: [Int] = []
  /// For whom the service is there, where places differ in that: `kobiety z dziećmi`.
  public var audience: [String] = []
  /// The rooms for this service, where they differ from the location's.
  public var rooms: [String] = []
  /// A remark about the service at this location.
  public var description: String?
  /// Telephones.
  public var phones: [Phone] = []
  /// People or desks to turn to.
  public var contacts: [Contact] = []
  /// Hours for this service, where they differ from the location's.
  public var schedules: [Schedule] = []
  /// The first day on which the service is offered there; `nil` when it has always been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?

  /// A service at a location with the fields that it must have; the others are empty.
  public init(id: String, service: Int, location: Int) {
    self.id = id
    self.service = service
    self.location = location
  }
}

/// An area that a point serves, such as a district (HSDS `service_area`).
public struct ServiceArea: NamedEntity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The name as the office gives it.
  public var name: String
  /// Other names: acronyms, former and mistyped ones.
  public var alternateNames: [String] = []
  /// Streets that lie in this area, as far as its own table names them; `[[street_list]]` may name more.
  public var streets: [Street] = []

  /// A service area with the fields that it must have; the others are empty.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
