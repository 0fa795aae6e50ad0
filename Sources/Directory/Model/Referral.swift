import Calendar

/// What residents ask for and another office handles, with where to send them.
///
/// A referral is no service of the directory's offices: it stands apart from them, so that nobody takes one for the other.
public struct Referral: NamedEntity, Hashable {
  /// The id, unique among the entities of the same kind.
  public var id: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()
  /// What is asked for.
  public var name: String
  /// Words that residents use for it.
  public var words: [String] = []
  /// The office that handles it, by its name.
  public var office: String
  /// What it is, in the words of the source.
  public var description: String?
  /// Where to go or to write to.
  public var address: Address?
  /// The room, as printed.
  public var rooms: [String] = []
  /// 0 is the ground floor, −1 the basement; `nil` when the source does not say.
  public var floor: Int?
  /// When it is open.
  public var schedules: [Schedule] = []
  /// Telephones.
  public var phones: [Phone] = []
  /// E-mail addresses.
  public var emails: [String] = []
  /// An `http` or `https` address.
  public var url: String?
  /// The portal that takes it: a place in `ServiceDirectory.portals`.
  public var portal: Int?
  /// The first day on which it holds; `nil` when it has always held.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?

  /// A referral with the fields that it must have; the others are empty.
  public init(id: String, name: String, office: String) {
    self.id = id
    self.name = name
    self.office = office
  }

  /// Whether it says how the other office is reached.
  public var hasWay: Bool {
    address != nil || phones.contains { $0.number != nil } || !emails.isEmpty || url != nil
      || portal != nil
  }
}
