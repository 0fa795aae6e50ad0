import Calendar

/// A form to fill in.
public struct Form: Entity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The code as printed: `PS-1`.
  public var code: String
  /// Other codes by which it may be known.
  public var alternateCodes: [String] = []
  /// The full title.
  public var title: String
  /// The portal that takes it: a place in `ServiceDirectory.portals`.
  public var portal: Int?
  /// An `http` or `https` address.
  public var url: String?

  /// A form with the fields that it must have; the others are empty.
  public init(id: String, code: String, title: String) {
    self.id = id
    self.code = code
    self.title = title
  }
}

/// An online channel's owner: ePUAP, Empatia, SOW.
public struct Portal: NamedEntity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// The name as the office gives it.
  public var name: String
  /// Other names: acronyms, former and mistyped ones.
  public var alternateNames: [String] = []
  /// An `http` or `https` address.
  public var url: String?
  /// What it is, in the words of the source.
  public var description: String?
  /// The first day on which there is one; `nil` when there has always been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?

  /// A portal with the fields that it must have; the others are empty.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
