import Calendar

/// A person or a desk to turn to (HSDS `contact`).
public struct Contact: Hashable, Sendable {
  /// The person's name.
  public var name: String?
  /// The person's position.
  public var title: String?
  /// The unit within the organization.
  public var department: String?
  /// An e-mail address.
  public var email: String?
  /// Telephones.
  public var phones: [Phone]

  /// A contact from what is known of it.
  public init(
    name: String? = nil,
    title: String? = nil,
    department: String? = nil,
    email: String? = nil,
    phones: [Phone] = []
  ) {
    self.name = name
    self.title = title
    self.department = department
    self.email = email
    self.phones = phones
  }
}

/// A telephone (HSDS `phone`).
public struct Phone: Hashable, Sendable {
  /// The number as printed, leading zeros and spaces kept; `nil` when the source gives none.
  public var number: String?
  /// The internal number, as printed.
  public var `extension`: String?
  /// What it is for.
  public var type: PhoneType
  /// A remark, such as whose it is.
  public var description: String?
  /// Languages spoken, as BCP 47 tags.
  public var languages: [String]
  /// The source says that there is a phone, but gives no number.
  public var isUnknown: Bool
  /// The first day on which it is answered; `nil` when it always has been.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?

  /// A phone from what is known of it.
  public init(
    number: String? = nil,
    extension: String? = nil,
    type: PhoneType = .voice,
    description: String? = nil,
    languages: [String] = [],
    isUnknown: Bool = false,
    validFrom: LocalDate? = nil,
    validTo: LocalDate? = nil
  ) {
    self.number = number
    self.extension = `extension`
    self.type = type
    self.description = description
    self.languages = languages
    self.isUnknown = isUnknown
    self.validFrom = validFrom
    self.validTo = validTo
  }
}

/// What a telephone number is for (HSDS `phone.type`).
public enum PhoneType: String, CaseIterable, Hashable, Sendable {
  /// A line to talk on.
  case voice
  /// A mobile telephone.
  case cell
  /// A fax machine.
  case fax
  /// Text messages.
  case text
  /// Video calls.
  case video
  /// A pager.
  case pager
  /// A telephone for deaf people (TTY).
  case textphone
}
