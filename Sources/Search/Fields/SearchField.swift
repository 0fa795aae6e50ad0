import Text

/// Where in an entity a word stands: the table of all that can be searched.
///
/// A field is a case and its row in `row`, and nothing else says how it is searched: change a weight here, and the search ranks
/// anew; name a filter, and the filter asks for the field; add a case with its row, and it is a field of the index, the
/// explanations and the screen. Which text is of which field is for `EntityText` to say.
///
/// The order is that of an entity's stream: what others inherit comes first (see `Streams`).
public enum SearchField: UInt8, CaseIterable, Sendable {
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

  // What the entity is, in no words of its own.
  case separation
  case substitute

  /// How the field is searched and what it is called; weights are asked for at every word that is judged.
  private var row: Row { Self.rows[Int(rawValue)] }

  private static let rows = allCases.map(\.written)

  /// The table.
  private var written: Row {
    switch self {
    case .name: Row("name", 100, isInherited: true, pl: "nazwa", en: "name", uk: "назва")
    // A form and a notice are parts of what is asked for.
    case .title: Row("title", 90, isInherited: true, pl: "tytuł", en: "title", uk: "заголовок")
    case .code: Row("code", 125, isInherited: true, filter: .code, pl: "kod", en: "code", uk: "код")
    case .alternateName:
      Row(
        "alternate_names", 92, isInherited: true, pl: "inna nazwa", en: "also called",
        uk: "інша назва")
    case .alternateCode:
      Row("alternate_codes", 92, isInherited: true, filter: .code, pl: "kod", en: "code", uk: "код")
    case .keyword:
      Row("keywords", 74, isInherited: true, pl: "hasło", en: "keyword", uk: "ключове слово")
    case .acronym: Row("name", 46, isInherited: true, pl: "skrót", en: "acronym", uk: "скорочення")
    case .synonymOfName:
      Row("synonym", 75, isInherited: true, pl: "inaczej", en: "also said", uk: "інакше")
    case .synonymInName:
      Row("synonym", 70, isInherited: true, pl: "inaczej", en: "also said", uk: "інакше")
    case .synonymOfKeyword:
      Row("synonym", 62, isInherited: true, pl: "inaczej", en: "also said", uk: "інакше")
    case .synonymInText: Row("synonym", -8, pl: "inaczej", en: "also said", uk: "інакше")
    case .address: Row("address", 95, filter: .street, pl: "adres", en: "address", uk: "адреса")
    case .postalCode:
      Row(
        "postal_code", 54, filter: .code, pl: "kod pocztowy", en: "postal code",
        uk: "поштовий індекс")
    case .formerAddress:
      Row(
        "former_addresses", 70, filter: .street, pl: "dawny adres", en: "former address",
        uk: "колишня адреса")
    case .room: Row("rooms", 76, filter: .room, pl: "pokój", en: "room", uk: "кабінет")
    case .floor: Row("floor", 56, filter: .floor, pl: "piętro", en: "floor", uk: "поверх")
    case .area:
      Row("service_area", 96, filter: .district, pl: "dzielnica", en: "district", uk: "район")
    case .phone: Row("phones", 95, filter: .phone, pl: "telefon", en: "phone", uk: "телефон")
    case .email: Row("email", 80, filter: .mail, pl: "e-mail", en: "e-mail", uk: "ел. пошта")
    case .url: Row("url", 50, pl: "strona", en: "website", uk: "сторінка")
    case .portal: Row("portal_id", 50, filter: .channel, pl: "portal", en: "portal", uk: "портал")
    case .formCode: Row("form_ids", 58, filter: .code, pl: "formularz", en: "form", uk: "бланк")
    case .channel: Row("channels", 24, filter: .channel, pl: "kanał", en: "channel", uk: "спосіб")
    case .channelAddress:
      Row("channels", 46, filter: .street, pl: "kanał", en: "channel", uk: "спосіб")
    case .channelPhone:
      Row("channels", 85, filter: .phone, pl: "kanał", en: "channel", uk: "спосіб")
    case .channelEmail: Row("channels", 78, filter: .mail, pl: "kanał", en: "channel", uk: "спосіб")
    case .contact: Row("contacts", 34, pl: "kontakt", en: "contact", uk: "контакт")
    case .audience: Row("audience", 36, pl: "dla kogo", en: "for whom", uk: "для кого")
    case .step: Row("application_process", 22, pl: "krok", en: "step", uk: "крок")
    case .document: Row("required_documents", 22, pl: "dokument", en: "document", uk: "документ")
    case .eligibility: Row("eligibility_description", 22, pl: "warunki", en: "who may", uk: "умови")
    case .fees: Row("fees_description", 22, pl: "opłaty", en: "fees", uk: "оплата")
    case .legalBasis: Row("legal_basis", 12, pl: "podstawa", en: "legal basis", uk: "підстава")
    case .schedule: Row("schedules", 6, pl: "godziny", en: "hours", uk: "години")
    case .accessibility: Row("accessibility", 12, pl: "dostępność", en: "access", uk: "доступність")
    case .description: Row("description", 16, pl: "opis", en: "description", uk: "опис")
    case .text: Row("text", 6, pl: "treść", en: "text", uk: "текст")
    case .separation:
      Row(
        "separated_from_casework", 56, filter: .separated, pl: "obsługa", en: "service",
        uk: "обслуговування")
    case .substitute:
      Row("substitute_location_id", 0, pl: "zastępuje", en: "stands in for", uk: "замість")
    }
  }

  /// A row of the table, without references.
  private struct Row {
    let key: StaticString
    let weight: Int
    let isInherited: Bool
    let filter: FilterName?
    let polish: StaticString
    let english: StaticString
    let ukrainian: StaticString

    /// - Parameters:
    ///   - key: the field's name in the data files.
    ///   - weight: what it is worth that a word stands here: a part of the score, see `Score`.
    ///   - isInherited: whether entities that belong to this one are found by the field, too.
    ///   - filter: the filter that asks for the field.
    ///   - polish: the label in Polish, in lower case.
    ///   - english: the same in English.
    ///   - ukrainian: the same in Ukrainian.
    @inline(__always)
    init(
      _ key: StaticString, _ weight: Int, isInherited: Bool = false, filter: FilterName? = nil,
      pl polish: StaticString, en english: StaticString, uk ukrainian: StaticString
    ) {
      self.key = key
      self.weight = weight
      self.isInherited = isInherited
      self.filter = filter
      self.polish = polish
      self.english = english
      self.ukrainian = ukrainian
    }
  }
}

extension SearchField {
  /// The field's name in the data files.
  public var key: String { row.key.description }

  /// What the field is called on the screen, in lower case.
  public func label(in language: Language) -> String {
    language.say(pl: row.polish, en: row.english, uk: row.ukrainian).description
  }

  /// What it is worth that a word stands here: a part of the score, see `Score`.
  var weight: Int { row.weight }

  /// Whether entities that belong to this one are found by the field, too.
  var isInherited: Bool { row.isInherited }

  /// The filter that asks for the field.
  var filter: FilterName? { row.filter }

  /// Whether the words are residents' words that the entity itself does not print.
  var isSynonym: Bool {
    switch self {
    case .synonymOfName, .synonymInName, .synonymOfKeyword, .synonymInText: true
    default: false
    }
  }

  /// The fields of running text.
  static let prose = FieldSet(
    .audience, .step, .document, .eligibility, .fees, .legalBasis, .description)

  /// Whether covering the whole of the field says that this very entity is meant.
  var isCovered: Bool { isInherited && self != .acronym || self == .area }
}
