extension DirectoryMessage {
  /// The finding in Polish, and how to mend it.
  var polish: (text: String, hint: String?) {
    switch self {
    case .unknownKey(let key, let suggestion):
      ("nieznany klucz `\(key)`", suggestion.map { "czy chodziło o `\($0)`?" })
    case .missingField(let key):
      ("brak wymaganego pola `\(key)`", nil)
    case .wrongType(let expected, let found):
      (
        "zły typ wartości: oczekiwano: \(expected.polish), jest: \(found.polish)",
        expected.example.map { "zapis: \($0)" }
      )
    case .entitiesInDoubleBrackets(let table):
      ("`\(table)` może wystąpić wiele razy, więc jest listą tabel", "nagłówek: [[\(table)]]")
    case .directoryInSingleBrackets:
      ("`directory` występuje tylko raz, więc jest jedną tabelą", "nagłówek: [directory]")
    case .emptyText:
      ("pusty tekst", "usuń klucz, jeśli wartość nie jest znana")
    case .controlCharacter(let scalar):
      ("tekst zawiera znak sterujący \(scalar.name)", "usuń ten znak; na ekranie jest pomijany")
    case .malformedEmail(let text):
      ("niepoprawny adres e-mail `\(text)`", "zapis: nazwa@domena.pl")
    case .malformedURL(let text):
      ("niepoprawny adres strony `\(text)`", "zapis: https://domena.pl/strona")
    case .malformedPhone(let text):
      (
        "niepoprawny numer telefonu `\(text)`",
        "cyfry, odstępy, +, -, nawiasy; numer wewnętrzny w polu `extension`"
      )
    case .phoneWithoutAreaCode(let number):
      ("numer telefonu `\(number)` nie ma numeru kierunkowego", nil)
    case .missingPhoneNumber:
      ("telefon bez numeru", "jeśli źródło nie podaje numeru, napisz: unknown = true")
    case .malformedTimeZone(let text):
      ("niepoprawna strefa czasowa `\(text)`", "zapis jak w bazie IANA: Europe/Warsaw")
    case .malformedLanguage(let text):
      ("niepoprawny znacznik języka `\(text)`", "zapis jak w BCP 47: pl, en, uk")
    case .unknownValue(let word, let allowed):
      (
        "nieznana wartość `\(word)`",
        Self.suggested(word, allowed) { "czy chodziło o `\($0)`? " }
          + "dozwolone: \(allowed.joined(separator: ", "))"
      )
    case .numberOutOfRange(let lowest, let highest):
      ("liczba poza zakresem od \(lowest) do \(highest)", nil)
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
    case .noFiles:
      ("w folderze nie ma żadnego pliku *.toml", nil)
    case .unreadableFile(let problem):
      ("nie można odczytać: \(problem.polish)", nil)
    case .firstDay: ("pierwszy dzień", nil)
    case .firstDefinition: ("pierwszy raz tutaj", nil)
    case .parentLink(let child, let parent): ("`\(child)` podlega `\(parent)`", nil)
    case .formInSeries(let code): ("sąsiad w serii: \(code)", nil)
    }
  }
}

extension FileProblem {
  fileprivate var polish: String {
    switch self {
    case .notFound: "nie ma takiego pliku ani folderu"
    case .notPermitted: "brak uprawnień"
    case .notAFolder: "to nie jest folder"
    case .notAFile: "to nie jest zwykły plik"
    case .tooLarge(let limit): "plik większy niż \(limit) bajtów"
    case .tooMany(let limit): "za dużo plików lub zagnieżdżonych folderów (najwyżej \(limit))"
    case .failed(let number): "błąd systemu numer \(number)"
    }
  }
}
