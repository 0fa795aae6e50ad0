extension DirectoryMessage {
  /// The finding in Polish, and how to mend it.
  var polish: (text: String, hint: String?) {
    switch self {
    case .entitiesInDoubleBrackets(let table):
      ("`\(table)` może wystąpić wiele razy, więc jest listą tabel", "nagłówek: [[\(table)]]")
    case .directoryInSingleBrackets:
      ("`directory` występuje tylko raz, więc jest jedną tabelą", "nagłówek: [directory]")
    case .malformedPhone(let text):
      (
        "niepoprawny numer telefonu `\(text)`",
        "cyfry, odstępy, +, -, nawiasy; numer wewnętrzny w polu `extension`"
      )
    case .phoneWithoutAreaCode(let number):
      ("numer telefonu `\(number)` nie ma numeru kierunkowego", nil)
    case .missingPhoneNumber:
      ("telefon bez numeru", "jeśli źródło nie podaje numeru, napisz: unknown = true")
    case .reversedDates:
      ("`valid_to` jest wcześniejsze niż `valid_from`", nil)
    case .unknownDay(let day):
      ("nieznany dzień tygodnia `\(day)`", "dozwolone: MO, TU, WE, TH, FR, SA, SU")
    case .reversedHours:
      ("`closes_at` nie jest późniejsze niż `opens_at`", nil)
    case .incompleteHours(let missing):
      ("godziny bez `\(missing)`", nil)
    case .duplicateID(let id, let kind):
      ("powtórzony identyfikator `\(id)` (\(kind.rawValue))", nil)
    case .danglingReference(let id, let kinds, let suggestion, let other):
      (
        "brak pozycji `\(id)` (\(Self.joined(kinds, "lub")))",
        suggestion.map { "czy chodziło o `\($0)`?" }
          ?? other.map { "`\(id)` to pozycja innego rodzaju: \($0.rawValue)" }
      )
    case .organizationCycle(let ids):
      (
        "jednostki podlegają sobie w kółko: \(ids.joined(separator: " → "))",
        "usuń jedno z pól `parent_organization_id`"
      )
    case .irregularFormCode(let code, let regular):
      (
        "symbol formularza `\(code)` odbiega od serii",
        "może `\(regular)`? zostaw symbol ze źródła, a drugi wpisz w `alternate_codes`"
      )
    case .duplicateFormCode(let code):
      ("symbol `\(code)` ma już inny formularz", nil)
    case .secondDirectory:
      ("druga tabela [directory]", "informator ma jeden opis")
    case .missingDirectory:
      ("brak tabeli [directory]", "dopisz: [directory] i pole `name`")
    case .missingAssuredDate(let count):
      ("pozycje bez `assured_date` w tym pliku: \(count)", "podaj dzień, w którym sprawdzono dane")
    case .firstDay: ("pierwszy dzień", nil)
    case .firstDefinition: ("pierwszy raz tutaj", nil)
    case .parentLink(let child, let parent): ("`\(child)` podlega `\(parent)`", nil)
    case .formInSeries(let code): ("sąsiad w serii: \(code)", nil)
    }
  }
}
