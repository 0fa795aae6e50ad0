import Diagnostics
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
  private var names: (polish: [String], english: [String]) {
    switch self {
    case .district: (["dzielnica", "rejon"], ["district", "area"])
    case .floor: (["piętro"], ["floor"])
    case .separated: (["oddzielona", "oddzielony"], ["separated"])
    case .channel: (["kanał", "portal"], ["channel"])
    case .kind: (["typ", "rodzaj"], ["type", "kind"])
    case .state: (["stan", "status"], ["state"])
    case .phone: (["tel", "telefon"], ["phone"])
    case .room: (["pok", "pokój"], ["room"])
    case .street: (["ul", "ulica", "adres"], ["street", "address"])
    case .code: (["kod", "druk"], ["code", "postcode"])
    case .mail: (["mail", "e-mail"], ["email"])
    }
  }

  /// The name that is offered in a language.
  public func name(in language: Language) -> String {
    switch language {
    case .polish, .ukrainian: names.polish[0]
    case .english: names.english[0]
    }
  }

  /// The filter of a name in either language, whatever its case and diacritics.
  public init?(named name: String) {
    let folded = name.folded
    guard
      let filter = Self.allCases.first(where: { filter in
        (filter.names.polish + filter.names.english).contains { $0.folded == folded }
      })
    else { return nil }
    self = filter
  }

  /// Whether some folded letters begin a filter's name.
  static func isBegun(by letters: [UInt8]) -> Bool {
    allCases.contains { filter in
      (filter.names.polish + filter.names.english).contains { $0.folded.utf8.starts(with: letters) }
    }
  }

  /// The fields that a filter on words narrows to, as their table says; `nil` when it knows values instead.
  var fields: FieldSet? {
    values.isEmpty ? FieldSet(SearchField.allCases.filter { $0.filter == self }) : nil
  }

  /// The values of a filter that knows only some, with what each means; a value has names in both languages.
  var values: [(names: [String], condition: Condition)] {
    switch self {
    case .floor:
      [
        (["parter", "ground"], .floor(0)), (["piwnica", "basement"], .floor(-1)),
        (["pierwsze", "first"], .floor(1)), (["drugie", "second"], .floor(2)),
        (["trzecie", "third"], .floor(3)), (["czwarte", "fourth"], .floor(4)),
      ]
    case .separated:
      [(["tak", "yes", "true"], .separated(true)), (["nie", "no", "false"], .separated(false))]
    case .kind:
      [
        (
          ["jednostka", "urząd", "wydział", "organizacja", "organization", "office"],
          .kind([.organization])
        ),
        (["program", "projekt", "programme"], .kind([.program])),
        (["usługa", "świadczenie", "sprawa", "service"], .kind([.service])),
        (["punkt", "miejsce", "lokalizacja", "location", "point"], .kind([.location])),
        (["portal", "platforma"], .kind([.portal])),
        (["formularz", "druk", "wniosek", "form"], .kind([.form])),
        (["komunikat", "ogłoszenie", "notice"], .kind([.notice])),
      ]
    case .state:
      [
        (["otwarty", "czynny", "open"], .state(.place(.open))),
        (["nieczynny", "shut"], .state(.place(.shut))),
        (["zamknięty", "closed"], .state(.place(.closed))),
        (["ograniczony", "restricted"], .state(.place(.restricted))),
        (["nieznany", "unknown"], .state(.place(.unknown))),
        (["proponowany", "propozycja", "proposed"], .state(.proposed)),
        (["obowiązuje", "in_force"], .state(.inForce)),
        (["zakończony", "ended"], .state(.ended)),
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
