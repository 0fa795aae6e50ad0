import Calendar

/// Whether a service is offered (HSDS `service.status`).
public enum ServiceStatus: String, CaseIterable, Hashable, Sendable {
  /// It is offered.
  case active
  /// It is not offered for now.
  case inactive
  /// It is no more.
  case defunct
  /// It is suspended and will be back.
  case temporarilyClosed = "temporarily closed"
}

/// A matter that an office handles (HSDS `service`).
public struct Service: NamedEntity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The organization that it belongs to: a place in `ServiceDirectory.organizations`.
  public var organization: Int
  /// The programme that it belongs to: a place in `ServiceDirectory.programs`.
  public var program: Int?
  /// The name as the office gives it.
  public var name: String
  /// Other names: acronyms, former and mistyped ones.
  public var alternateNames: [String] = []
  /// What it is, in the words of the source.
  public var description: String?
  /// Whether it is offered.
  public var status: ServiceStatus = .active
  /// Whom it is for.
  public var audience: [String] = []
  /// Who is entitled.
  public var eligibilityDescription: String?
  /// The steps in order.
  public var applicationProcess: [String] = []
  /// What to bring.
  public var requiredDocuments: [String] = []
  /// The forms to fill in: places in `ServiceDirectory.forms`.
  public var forms: [Int] = []
  /// What it costs.
  public var feesDescription: String?
  /// The acts that it rests on.
  public var legalBasis: [String] = []
  /// Words to find it by.
  public var keywords: [String] = []
  /// A remark that comes before all else.
  public var alert: String?
  /// The ways to it.
  public var channels: [Channel] = []
  /// Telephones.
  public var phones: [Phone] = []
  /// People or desks to turn to.
  public var contacts: [Contact] = []
  /// Opening hours.
  public var schedules: [Schedule] = []
  /// What it is taken for by mistake, with where that is handled.
  public var notHere: [NotHere] = []
  /// The first day on which there is one; `nil` when there has always been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?
  /// What took its place after its last day: offices, services, locations, portals or referrals.
  public var movedTo: [EntityReference] = []

  /// A service with the fields that it must have; the others are empty.
  public init(id: String, organization: Int, name: String) {
    self.id = id
    self.organization = organization
    self.name = name
  }
}
