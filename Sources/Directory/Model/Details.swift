/// A telephone (HSDS `phone`).
public struct Phone: Hashable, Sendable {
  /// The number as printed, leading zeros and spaces kept; `nil` when the source gives none.
  public var number: String?
  public var `extension`: String?
  public var type: PhoneType
  public var description: String?
  /// Languages spoken, as BCP 47 tags.
  public var languages: [String]
  /// The source says that there is a phone, but gives no number.
  public var isUnknown: Bool

  public init(
    number: String? = nil,
    extension: String? = nil,
    type: PhoneType = .voice,
    description: String? = nil,
    languages: [String] = [],
    isUnknown: Bool = false
  ) {
    self.number = number
    self.extension = `extension`
    self.type = type
    self.description = description
    self.languages = languages
    self.isUnknown = isUnknown
  }
}

/// What a telephone number is for (HSDS `phone.type`).
public enum PhoneType: String, CaseIterable, Hashable, Sendable {
  case voice, cell, fax, text, video, pager, textphone
}

/// A person or a desk to turn to (HSDS `contact`).
public struct Contact: Hashable, Sendable {
  public var name: String?
  public var title: String?
  public var department: String?
  public var email: String?
  public var phones: [Phone]

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

/// A postal address (HSDS `address`).
public struct Address: Hashable, Sendable {
  /// Street and house number.
  public var address1: String
  public var address2: String?
  public var attention: String?
  public var postalCode: String?
  public var city: String?

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

/// A day of the week (RFC 5545 `BYDAY`), Monday first.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday = "MO"
  case tuesday = "TU"
  case wednesday = "WE"
  case thursday = "TH"
  case friday = "FR"
  case saturday = "SA"
  case sunday = "SU"
}

/// Opening hours on some days of the week (HSDS `schedule`).
public struct Schedule: Hashable, Sendable {
  /// The days in the order of the week; empty when the schedule is a description alone.
  public var byday: [Weekday]
  public var opensAt: LocalTime?
  public var closesAt: LocalTime?
  public var validFrom: LocalDate?
  public var validTo: LocalDate?
  public var description: String?
  public var holidaysClosed: Bool

  public init(
    byday: [Weekday] = [],
    opensAt: LocalTime? = nil,
    closesAt: LocalTime? = nil,
    validFrom: LocalDate? = nil,
    validTo: LocalDate? = nil,
    description: String? = nil,
    holidaysClosed: Bool = false
  ) {
    self.byday = byday
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.validFrom = validFrom
    self.validTo = validTo
    self.description = description
    self.holidaysClosed = holidaysClosed
  }
}

/// How accessible a place is (HSDS `accessibility`).
public struct Accessibility: Hashable, Sendable {
  public var description: String
  public var details: String?
  public var url: String?

  public init(description: String, details: String? = nil, url: String? = nil) {
    self.description = description
    self.details = details
    self.url = url
  }
}
