/// An office or one of its units (HSDS `organization`).
public struct Organization: Entity, Hashable {
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
  /// The id of the organization above; `nil` for a root.
  public var parentOrganizationID: String?
  /// An e-mail address.
  public var email: String?
  /// The address of its pages, `http` or `https`.
  public var website: String?
  /// Telephones.
  public var phones: [Phone] = []
  /// People or desks to turn to.
  public var contacts: [Contact] = []
  /// The organization that took its tasks over.
  public var successorID: String?

  /// An organization with the fields that it must have; the others are empty.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A programme that services belong to (HSDS `program`).
public struct Program: Entity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The id of the organization that it belongs to.
  public var organizationID: String
  /// The name as the office gives it.
  public var name: String
  /// Other names: acronyms, former and mistyped ones.
  public var alternateNames: [String] = []
  /// What it is, in the words of the source.
  public var description: String?

  /// A program with the fields that it must have; the others are empty.
  public init(id: String, organizationID: String, name: String) {
    self.id = id
    self.organizationID = organizationID
    self.name = name
  }
}
