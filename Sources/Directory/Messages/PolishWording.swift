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
    case .unknownMonthDay(let day):
      ("nieznany dzień miesiąca `\(day)`", "od 1 do 31, od końca miesiąca od -1 do -31")
    case .emptyHours:
      ("`closes_at` to ta sama godzina co `opens_at`", "cała doba: od 00:00:00 do 00:00:00")
    case .hoursWithoutDays:
      ("godziny bez dni", "podaj dni w polu `byday`; bez nich godziny są nieznane")
    case .intervalWithoutStart:
      ("`interval` bez `valid_from`", "podaj dzień, od którego liczyć tygodnie albo miesiące")
    case .daysOfMonthInWeek:
      ("dni miesiąca w godzinach co tydzień", "freq = \"MONTHLY\" albo bez `freq`")
    case .contradictoryHours:
      (
        "godziny zachodzą na inne tego samego dnia",
        "liczą się razem; popraw jedne z nich albo ogranicz je datami"
      )
    case .foreignTimeZone(let zone, let own):
      (
        "godziny w strefie czasowej `\(zone)`, a katalog jest w `\(own)`",
        "podaj godziny, jakie pokazuje zegar w `\(own)`"
      )
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
    case .otherHours: ("te godziny", nil)
    case .firstDay: ("pierwszy dzień", nil)
    case .firstDefinition: ("pierwszy raz tutaj", nil)
    case .parentLink(let child, let parent): ("`\(child)` podlega `\(parent)`", nil)
    case .formInSeries(let code): ("sąsiad w serii: \(code)", nil)
    }
  }
}
