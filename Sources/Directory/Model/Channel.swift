import Calendar

/// The kind of a channel.
public enum ChannelType: String, CaseIterable, Hashable, Sendable {
  /// A visit.
  case inPerson = "in_person"
  /// A portal or a page.
  case online
  /// A letter.
  case post
  /// A call.
  case phone
  /// A message.
  case email
  /// A box to put papers into.
  case dropBox = "drop_box"
}

/// A way to a service (CPSV-AP `Channel`).
public struct Channel: Hashable, Sendable {
  /// The kind of the way.
  public var type: ChannelType
  /// The portal, where it is online: a place in `ServiceDirectory.portals`.
  public var portal: Int?
  /// Where to go or to write to.
  public var address: Address?
  /// Telephones to call.
  public var phones: [Phone] = []
  /// E-mail addresses.
  public var emails: [String] = []
  /// An `http` or `https` address.
  public var url: String?
  /// The forms to fill in: places in `ServiceDirectory.forms`.
  public var forms: [Int] = []
  /// Whom it is for.
  public var audience: [String] = []
  /// Whether a visit has to be arranged first.
  public var appointmentRequired: Bool = false
  /// A remark, in the words of the source.
  public var note: String?
  /// The first day on which it holds; `nil` when it has always held.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?

  /// A channel with the fields that it must have; the others are empty.
  public init(type: ChannelType) { self.type = type }
}
