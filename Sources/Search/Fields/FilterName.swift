import Directory
import Text

/// The filters of the query language: `dzielnica:bałuty`, `floor:0`.
public enum FilterName: String, CaseIterable, Hashable, Sendable {
  case district
  case floor
  case separated
  case channel
  case kind
  case state
  case phone
  case room
  case street
  case code
  case mail

  /// The names by which the filter is typed, the first of each language being the one that is offered.
  private var names: (polish: [String], english: [String], ukrainian: [String]) {
    switch self {
    case .district: (["dzielnica", "rejon"], ["district", "area"], ["район"])
    case .floor: (["piętro"], ["floor"], ["поверх"])
    case .separated: (["oddzielona", "oddzielony"], ["separated"], ["окремо"])
    case .channel: (["kanał", "portal"], ["channel"], ["спосіб", "канал"])
    case .kind: (["typ", "rodzaj"], ["type", "kind"], ["вид", "тип"])
    case .state: (["stan", "status"], ["state"], ["стан"])
    case .phone: (["tel", "telefon"], ["phone"], ["тел", "телефон"])
    case .room: (["pok", "pokój"], ["room"], ["каб", "кабінет"])
    case .street: (["ul", "ulica", "adres"], ["street", "address"], ["вул", "вулиця", "адреса"])
    case .code: (["kod", "druk"], ["code", "postcode"], ["код", "бланк"])
    case .mail: (["mail", "e-mail"], ["email"], ["пошта"])
    }
  }

  /// The name that is offered in a language.
  public func name(in language: Language) -> String {
    language.say(pl: names.polish[0], en: names.english[0], uk: names.ukrainian[0])
  }

  /// The filter of a name in any language, whatever its case and diacritics.
  public init?(named name: String) {
    let folded = name.folded
    guard let known = Self.folded.first(where: { $0.names.contains(folded) }) else { return nil }
    self = known.filter
  }

  /// Whether some folded letters begin a filter's name.
  static func isBegun(by letters: [UInt8]) -> Bool {
    folded.contains { $0.names.contains { $0.utf8.starts(with: letters) } }
  }

  /// The names of every filter, folded once.
  private static let folded = allCases.map { filter in
    let names = filter.names
    return (filter: filter, names: (names.polish + names.english + names.ukrainian).map(\.folded))
  }

  /// The fields that a filter on words narrows to, as their table says; `nil` when it knows values instead.
  var fields: FieldSet? {
    values.isEmpty ? FieldSet(SearchField.allCases.filter { $0.filter == self }) : nil
  }

  /// The values of a filter that knows only some, in the order in which they are named to somebody who typed another.
  var values: [FilterValue] {
    switch self {
    case .floor:
      [
        FilterValue(.floor(0), pl: ["parter"], en: ["ground"], uk: ["партер"]),
        FilterValue(.floor(-1), pl: ["piwnica"], en: ["basement"], uk: ["підвал"]),
        FilterValue(.floor(1), pl: ["pierwsze"], en: ["first"], uk: ["перший"]),
        FilterValue(.floor(2), pl: ["drugie"], en: ["second"], uk: ["другий"]),
        FilterValue(.floor(3), pl: ["trzecie"], en: ["third"], uk: ["третій"]),
        FilterValue(.floor(4), pl: ["czwarte"], en: ["fourth"], uk: ["четвертий"]),
      ]
    case .separated:
      [
        FilterValue(.separated(true), pl: ["tak"], en: ["yes", "true"], uk: ["так"]),
        FilterValue(.separated(false), pl: ["nie"], en: ["no", "false"], uk: ["ні"]),
      ]
    case .kind:
      [
        FilterValue(
          .kind([.organization]), pl: ["jednostka", "urząd", "wydział", "organizacja"],
          en: ["office", "organization"], uk: ["установа", "відділ"]),
        FilterValue(
          .kind([.program]), pl: ["program", "projekt"], en: ["programme"], uk: ["програма"]),
        FilterValue(
          .kind([.service]), pl: ["usługa", "świadczenie", "sprawa"], en: ["service", "matter"],
          uk: ["послуга", "допомога", "справа"]),
        FilterValue(
          .kind([.location]), pl: ["punkt", "miejsce", "lokalizacja"], en: ["point", "location"],
          uk: ["пункт", "місце"]),
        FilterValue(
          .kind([.portal]), pl: ["portal", "platforma"], en: ["portal"], uk: ["портал"]),
        FilterValue(
          .kind([.form]), pl: ["formularz", "druk", "wniosek"], en: ["form"],
          uk: ["бланк", "заява"]),
        FilterValue(
          .kind([.notice]), pl: ["komunikat", "ogłoszenie"], en: ["notice"], uk: ["оголошення"]),
        FilterValue(
          .kind([.referral]), pl: ["odesłanie"], en: ["referral"], uk: ["скерування"]),
      ]
    case .state:
      [
        FilterValue(
          .state(.place(.open)), pl: ["otwarty", "czynny"], en: ["open"], uk: ["відкрито"]),
        FilterValue(
          .state(.place(.shut)), pl: ["nieczynny"], en: ["shut"], uk: ["зачинено", "не працює"]),
        FilterValue(.state(.place(.closed)), pl: ["zamknięty"], en: ["closed"], uk: ["закрито"]),
        FilterValue(
          .state(.place(.restricted)), pl: ["ograniczony"], en: ["restricted"], uk: ["обмежено"]),
        FilterValue(.state(.place(.unknown)), pl: ["nieznany"], en: ["unknown"], uk: ["невідомо"]),
        FilterValue(
          .state(.proposed), pl: ["proponowany", "propozycja"], en: ["proposed"],
          uk: ["запропоновано"]),
        FilterValue(.state(.inForce), pl: ["obowiązuje"], en: ["in_force"], uk: ["діє"]),
        FilterValue(.state(.ended), pl: ["zakończony"], en: ["ended"], uk: ["завершено"]),
      ]
    default: []
    }
  }

  /// The conditions that a value may mean, by its beginning or an inflected form; none for an unknown value.
  func conditions(of value: String) -> [Condition] {
    if self == .floor, let floor = Int(value) ?? Self.floorNumber(value) { return [.floor(floor)] }
    let letters = Array(value.folded.utf8)
    if let exact = values.first(where: { $0.names.contains { Array($0.folded.utf8) == letters } }) {
      return [exact.condition]
    }
    let pattern = Pattern(letters: letters)
    let found = values.map { value in
      (
        value.condition,
        value.names.compactMap {
          pattern.way(of: Array($0.folded.utf8)[...], mayBeMistyped: true)?.way
        }.min()
      )
    }
    guard !letters.isEmpty, let best = found.compactMap(\.1).min() else { return [] }
    return found.filter { $0.1 == best }.map(\.0)
  }

  private static func floorNumber(_ value: String) -> Int? {
    RomanNumeral.value(Array(value.folded.utf8))
  }
}

/// A value that a filter knows: what it asks for, and its names in each language, the first of them being the one that is offered.
struct FilterValue: Sendable {
  let condition: Condition
  private let polish: [String]
  private let english: [String]
  private let ukrainian: [String]

  init(_ condition: Condition, pl polish: [String], en english: [String], uk ukrainian: [String]) {
    self.condition = condition
    self.polish = polish
    self.english = english
    self.ukrainian = ukrainian
  }

  /// All names, whichever language the interface speaks.
  var names: [String] { polish + english + ukrainian }

  /// The name that is offered in a language.
  func name(in language: Language) -> String {
    language.say(pl: polish[0], en: english[0], uk: ukrainian[0])
  }
}
