/// The directory's own description (`[directory]`).
public struct DirectoryInfo: Hashable, Sendable {
  public var name: String
  public var publisher: String?
  /// BCP 47 tag of the content's language.
  public var language: String
  /// IANA time zone name.
  public var timezone: String
  /// A fact verified longer ago than this many days is marked as unverified; `nil` for never.
  public var staleAfterDays: Int?
  public var provenance = Provenance()

  public init(
    name: String,
    publisher: String? = nil,
    language: String = "pl",
    timezone: String = "Europe/Warsaw",
    staleAfterDays: Int? = nil
  ) {
    self.name = name
    self.publisher = publisher
    self.language = language
    self.timezone = timezone
    self.staleAfterDays = staleAfterDays
  }
}

/// An office or one of its units (HSDS `organization`).
public struct Organization: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var name: String
  public var alternateNames: [String] = []
  public var description: String?
  public var parentOrganizationID: String?
  public var email: String?
  public var website: String?
  public var phones: [Phone] = []
  public var contacts: [Contact] = []
  /// The organization that took its tasks over.
  public var successorID: String?

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A programme that services belong to (HSDS `program`).
public struct Program: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var organizationID: String
  public var name: String
  public var alternateNames: [String] = []
  public var description: String?

  public init(id: String, organizationID: String, name: String) {
    self.id = id
    self.organizationID = organizationID
    self.name = name
  }
}

/// Whether a service is offered (HSDS `service.status`).
public enum ServiceStatus: String, CaseIterable, Hashable, Sendable {
  case active
  case inactive
  case defunct
  case temporarilyClosed = "temporarily closed"
}

/// A matter that an office handles (HSDS `service`).
public struct Service: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var organizationID: String
  public var programID: String?
  public var name: String
  public var alternateNames: [String] = []
  public var description: String?
  public var status: ServiceStatus = .active
  public var audience: [String] = []
  public var eligibilityDescription: String?
  /// The steps in order.
  public var applicationProcess: [String] = []
  public var requiredDocuments: [String] = []
  public var formIDs: [String] = []
  public var feesDescription: String?
  public var legalBasis: [String] = []
  public var keywords: [String] = []
  public var alert: String?
  public var channels: [Channel] = []
  public var phones: [Phone] = []
  public var contacts: [Contact] = []
  public var schedules: [Schedule] = []

  public init(id: String, organizationID: String, name: String) {
    self.id = id
    self.organizationID = organizationID
    self.name = name
  }
}

/// The kind of a channel.
public enum ChannelType: String, CaseIterable, Hashable, Sendable {
  case inPerson = "in_person"
  case online
  case post
  case phone
  case email
  case dropBox = "drop_box"
}

/// A way to a service (CPSV-AP `Channel`).
public struct Channel: Hashable, Sendable {
  public var type: ChannelType
  public var portalID: String?
  public var address: Address?
  public var phones: [Phone] = []
  public var emails: [String] = []
  public var url: String?
  public var formIDs: [String] = []
  public var audience: [String] = []
  public var appointmentRequired: Bool = false
  public var note: String?
  public var validFrom: LocalDate?
  public var validTo: LocalDate?

  public init(type: ChannelType) { self.type = type }
}

/// The nature of a location (HSDS `location.location_type`).
public enum LocationType: String, CaseIterable, Hashable, Sendable {
  case physical, postal, virtual
}

/// A place where residents are served (HSDS `location`).
public struct Location: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var organizationID: String
  public var name: String
  public var alternateNames: [String] = []
  public var description: String?
  public var locationType: LocationType = .physical
  public var address: Address?
  /// Room numbers as printed: `025` keeps its zero.
  public var rooms: [String] = []
  /// 0 is the ground floor, −1 the basement; `nil` when the source does not say.
  public var floor: Int?
  /// Whether residents are received apart from casework; `nil` when the source does not say.
  public var separatedFromCasework: Bool?
  public var accessibility: [Accessibility] = []
  public var schedules: [Schedule] = []
  public var phones: [Phone] = []
  public var transportation: String?
  /// Degrees, −90 to 90.
  public var latitude: Double?
  /// Degrees, −180 to 180.
  public var longitude: Double?
  public var formerAddresses: [String] = []

  public init(id: String, organizationID: String, name: String) {
    self.id = id
    self.organizationID = organizationID
    self.name = name
  }
}

/// A service as offered at one location (HSDS `service_at_location`).
public struct ServiceAtLocation: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var serviceID: String
  public var locationID: String
  public var serviceAreaIDs: [String] = []
  /// The rooms for this service, where they differ from the location's.
  public var rooms: [String] = []
  public var description: String?
  public var phones: [Phone] = []
  public var contacts: [Contact] = []
  public var schedules: [Schedule] = []
  /// The first day on which the service is offered there; `nil` when it has always been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?

  public init(id: String, serviceID: String, locationID: String) {
    self.id = id
    self.serviceID = serviceID
    self.locationID = locationID
  }
}

/// An area that a point serves, such as a district (HSDS `service_area`).
public struct ServiceArea: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var name: String
  public var alternateNames: [String] = []
  /// Street names that resolve to this area.
  public var streets: [String] = []

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// An online channel's owner: ePUAP, Empatia, SOW.
public struct Portal: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var name: String
  public var alternateNames: [String] = []
  public var url: String?
  public var description: String?

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A form to fill in.
public struct Form: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var code: String
  public var alternateCodes: [String] = []
  public var title: String
  public var portalID: String?
  public var url: String?

  public init(id: String, code: String, title: String) {
    self.id = id
    self.code = code
    self.title = title
  }
}

/// The state of a notice as its author gives it.
public enum NoticeState: String, CaseIterable, Hashable, Sendable {
  case proposed
  case inForce = "in_force"
  case ended
}

/// What a notice does to its scope.
public enum NoticeEffect: String, CaseIterable, Hashable, Sendable {
  case closed, restricted, information
}

/// An announcement about organizations, services or locations.
public struct Notice: Entity, Hashable {
  public var id: String
  public var provenance = Provenance()
  public var state: NoticeState
  /// The entities that the notice is about.
  public var scope: [EntityReference] = []
  public var effect: NoticeEffect
  public var validFrom: LocalDate?
  /// The last day; `nil` for "until further notice".
  public var validTo: LocalDate?
  public var substituteLocationID: String?
  public var title: String
  public var text: String?

  public init(id: String, state: NoticeState, effect: NoticeEffect, title: String) {
    self.id = id
    self.state = state
    self.effect = effect
    self.title = title
  }
}

/// What residents say, and the office's term for it.
public struct Synonym: Hashable, Sendable {
  public var words: [String]
  public var means: [String]
  public var provenance = Provenance()

  public init(words: [String], means: [String]) {
    self.words = words
    self.means = means
  }
}
