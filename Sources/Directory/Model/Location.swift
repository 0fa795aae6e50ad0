import Calendar

/// The nature of a location (HSDS `location.location_type`).
public enum LocationType: String, CaseIterable, Hashable, Sendable {
  /// A place to go to.
  case physical
  /// A place to write to.
  case postal
  /// No place at all.
  case virtual
}

/// A place where residents are served (HSDS `location`).
public struct Location: NamedEntity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The organization that it belongs to: a place in `ServiceDirectory.organizations`.
  public var organization: Int
  /// The name as the office gives it.
  public var name: String
  /// Other names: acronyms, former and mistyped ones.
  public var alternateNames: [String] = []
  /// What it is, in the words of the source.
  public var description: String?
  /// Whether one goes there, writes there, or neither.
  public var locationType: LocationType = .physical
  /// Its postal address.
  public var address: Address?
  /// Room numbers as printed: `025` keeps its zero.
  public var rooms: [String] = []
  /// 0 is the ground floor, −1 the basement; `nil` when the source does not say.
  public var floor: Int?
  /// Whether residents are received apart from casework; `nil` when the source does not say.
  public var separatedFromCasework: Bool?
  /// What helps or hinders people with disabilities.
  public var accessibility: [Accessibility] = []
  /// Opening hours.
  public var schedules: [Schedule] = []
  /// Telephones.
  public var phones: [Phone] = []
  /// How to get there.
  public var transportation: String?
  /// Degrees, −90 to 90.
  public var latitude: Double?
  /// Degrees, −180 to 180.
  public var longitude: Double?
  /// Addresses by which residents may still know it.
  public var formerAddresses: [String] = []
  /// The first day on which there is one; `nil` when there has always been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?
  /// What took its place after its last day: offices, services, locations, portals or referrals.
  public var movedTo: [EntityReference] = []

  /// A location with the fields that it must have; the others are empty.
  public init(id: String, organization: Int, name: String) {
    self.id = id
    self.organization = organization
    self.name = name
  }
}

/// A postal address (HSDS `address`).
public struct Address: Hashable, Sendable {
  /// Street and house number.
  public var address1: String
  /// A second line: the building, the entrance.
  public var address2: String?
  /// The person or unit to name on the envelope.
  public var attention: String?
  /// The postal code as printed.
  public var postalCode: String?
  /// The town.
  public var city: String?

  /// An address from what is known of it.
  public init(
    address1: String,
    address2: String? = nil,
    attention: String? = nil,
    postalCode: String? = nil,
    city: String? = nil
  ) {
    self.address1 = address1
    self.address2 = address2
    self.attention = attention
    self.postalCode = postalCode
    self.city = city
  }
}

/// How accessible a place is (HSDS `accessibility`).
public struct Accessibility: Hashable, Sendable {
  /// The feature or the obstacle.
  public var description: String
  /// More about it.
  public var details: String?
  /// An `http` or `https` address.
  public var url: String?

  /// A remark on accessibility from what is known of it.
  public init(description: String, details: String? = nil, url: String? = nil) {
    self.description = description
    self.details = details
    self.url = url
  }
}
