/// Where in an entity a word stands.
///
/// The order is that of an entity's stream: what others inherit comes first (see `Streams`).
enum Field: UInt8, CaseIterable, Sendable {
  // What the entity is called; entities that belong to it are found by these, too.
  case name
  case title
  case code
  case alternateName
  case alternateCode
  case keyword
  /// Initials of a name: never printed, but said.
  case acronym
  /// A resident's word for what the whole name says.
  case synonymOfName
  /// A resident's word for a part of the name.
  case synonymInName
  /// A resident's word for something in the keywords.
  case synonymOfKeyword
  /// A resident's word for something that a longer text mentions.
  case synonymInText

  // What the entity says of itself.
  case address
  case postalCode
  case formerAddress
  case room
  case floor
  case area
  case phone
  case email
  case url
  case portal
  case formCode
  case channel
  /// An address, a number, a mail box that is only one of the ways to a service.
  case channelAddress
  case channelPhone
  case channelEmail
  case contact
  case audience
  case step
  case document
  case eligibility
  case fees
  case legalBasis
  case schedule
  case accessibility
  case description
  case text

  /// The field's name in the data files.
  var dataName: String {
    switch self {
    case .name, .acronym: "name"
    case .title: "title"
    case .code: "code"
    case .alternateName: "alternate_names"
    case .alternateCode: "alternate_codes"
    case .keyword: "keywords"
    case .synonymOfName, .synonymInName, .synonymOfKeyword, .synonymInText: "synonym"
    case .address: "address"
    case .postalCode: "postal_code"
    case .formerAddress: "former_addresses"
    case .room: "rooms"
    case .floor: "floor"
    case .area: "service_area"
    case .phone: "phones"
    case .email: "email"
    case .url: "url"
    case .portal: "portal_id"
    case .formCode: "form_ids"
    case .channel, .channelAddress, .channelPhone, .channelEmail: "channels"
    case .contact: "contacts"
    case .audience: "audience"
    case .step: "application_process"
    case .document: "required_documents"
    case .eligibility: "eligibility_description"
    case .fees: "fees_description"
    case .legalBasis: "legal_basis"
    case .schedule: "schedules"
    case .accessibility: "accessibility"
    case .description: "description"
    case .text: "text"
    }
  }

  /// Whether entities that belong to this one are found by the field, too.
  var isInherited: Bool { rawValue <= Field.synonymOfKeyword.rawValue }

  /// Whether the words are residents' words that the entity itself does not print.
  var isSynonym: Bool {
    rawValue >= Field.synonymOfName.rawValue && rawValue <= Field.synonymInText.rawValue
  }

  /// Whether covering the whole of the field says that this very entity is meant.
  var isCovered: Bool { isInherited && self != .acronym }
}

/// A set of fields, to which a filter narrows a word.
struct FieldSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ fields: Field...) {
    rawValue = fields.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  static let all = FieldSet(rawValue: .max)

  func contains(_ field: Field) -> Bool { rawValue & 1 << UInt64(field.rawValue) != 0 }
}
