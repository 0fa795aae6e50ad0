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
    guard let filter = Self.allCases.first(where: { $0.foldedNames.contains(folded) }) else {
      return nil
    }
    self = filter
  }

  /// Whether some folded letters begin a filter's name.
  static func isBegun(by letters: [UInt8]) -> Bool {
    allCases.contains { $0.foldedNames.contains { $0.utf8.starts(with: letters) } }
  }

  private var foldedNames: [String] {
    (names.polish + names.english + names.ukrainian).map(\.folded)
  }

  /// The fields that a filter on words narrows to, as their table says; `nil` when it knows values instead.
  var fields: FieldSet? {
    values.isEmpty ? FieldSet(SearchField.allCases.filter { $0.filter == self }) : nil
  }

  /// The values of a filter that knows only some, with what each means; a value has names in every language.
  var values: [(names: [String], condition: Condition)] {
    switch self {
    case .floor:
      [
        (["parter", "ground", "партер"], .floor(0)),
        (["piwnica", "basement", "підвал"], .floor(-1)),
        (["pierwsze", "first"], .floor(1)), (["drugie", "second"], .floor(2)),
        (["trzecie", "third"], .floor(3)), (["czwarte", "fourth"], .floor(4)),
      ]
    case .separated:
      [
        (["tak", "yes", "true", "так"], .separated(true)),
        (["nie", "no", "false", "ні"], .separated(false)),
      ]
    case .kind:
      [
        (
          [
            "jednostka", "urząd", "wydział", "organizacja", "organization", "office",
            "установа", "відділ",
          ],
          .kind([.organization])
        ),
        (["program", "projekt", "programme", "програма"], .kind([.program])),
        (["usługa", "świadczenie", "sprawa", "service", "послуга", "допомога"], .kind([.service])),
        (
          ["punkt", "miejsce", "lokalizacja", "location", "point", "пункт", "місце"],
          .kind([.location])
        ),
        (["portal", "platforma", "портал"], .kind([.portal])),
        (["formularz", "druk", "wniosek", "form", "бланк", "заява"], .kind([.form])),
        (["komunikat", "ogłoszenie", "notice", "оголошення"], .kind([.notice])),
      ]
    case .state:
      [
        (["otwarty", "czynny", "open", "відкрито"], .state(.place(.open))),
        (["nieczynny", "shut", "не працює"], .state(.place(.shut))),
        (["zamknięty", "closed", "закрито"], .state(.place(.closed))),
        (["ograniczony", "restricted", "обмежено"], .state(.place(.restricted))),
        (["nieznany", "unknown", "невідомо"], .state(.place(.unknown))),
        (["proponowany", "propozycja", "proposed", "запропоновано"], .state(.proposed)),
        (["obowiązuje", "in_force", "діє"], .state(.inForce)),
        (["zakończony", "ended", "завершено"], .state(.ended)),
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
