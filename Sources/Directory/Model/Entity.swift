import Calendar

/// The kinds of entities in a directory; the raw value is the kind's table name in the data files.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case organization
  case program
  case service
  case location
  case serviceAtLocation = "service_at_location"
  case serviceArea = "service_area"
  case portal
  case form
  case notice
  case referral
}

/// Names one entity of a loaded directory: its kind and its place in that kind's list.
public struct EntityReference: Hashable, Sendable {
  /// The list that it stands in.
  public let kind: EntityKind
  /// Its place in that list, from 0.
  public let index: Int

  /// The entity at a place in the list of a kind.
  public init(_ kind: EntityKind, _ index: Int) {
    self.kind = kind
    self.index = index
  }

  /// By the place alone: a kind is a word, and hashing it takes longer than comparing with the few others of the place.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// Where a fact comes from, and when somebody last verified it.
public struct Provenance: Hashable, Sendable {
  /// The source as text: a document's title, a page's address.
  public var source: String?
  /// When somebody last verified the fact; "updated" is not "verified".
  public var assuredDate: LocalDate?
  /// The source bears no date, which is another thing than nobody having noted it.
  public var isUndated: Bool

  /// A source and the day of its verification, as far as they are known.
  public init(source: String? = nil, assuredDate: LocalDate? = nil, isUndated: Bool = false) {
    self.source = source
    self.assuredDate = assuredDate
    self.isUndated = isUndated
  }
}

/// What every entity has.
public protocol Entity: Sendable {
  /// Unique among the entities of the same kind.
  var id: String { get }
  var provenance: Provenance { get }
}

/// An entity with a name.
public protocol NamedEntity: Entity {
  /// The name as the office gives it.
  var name: String { get }
}
