import Calendar

/// An office or one of its units (HSDS `organization`).
public struct Organization: NamedEntity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The name as the office gives it.
  public var name: String
  /// Other names: acronyms, former and mistyped ones.
  public var alternateNames: [String] = []
  /// What it is, in the words of the source.
  public var description: String?
  /// The organization above, a place in `ServiceDirectory.organizations`; `nil` for a root.
  public var parentOrganization: Int?
  /// An e-mail address.
  public var email: String?
  /// The address of its pages, `http` or `https`.
  public var website: String?
  /// Telephones.
  public var phones: [Phone] = []
  /// People or desks to turn to.
  public var contacts: [Contact] = []
  /// The organization that took its tasks over: a place in `ServiceDirectory.organizations`.
  public var successor: Int?
  /// The first day on which there is one; `nil` when there has always been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?
  /// What took its place after its last day: offices, services, locations, portals or referrals.
  public var movedTo: [EntityReference] = []

  /// An organization with the fields that it must have; the others are empty.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A programme that services belong to (HSDS `program`).
public struct Program: NamedEntity, Hashable {
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

  /// A program with the fields that it must have; the others are empty.
  public init(id: String, organization: Int, name: String) {
    self.id = id
    self.organization = organization
    self.name = name
  }
}
