import Text

extension SchemaMessage {
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
    case .emptyText:
      ("pusty tekst", "usuń klucz, jeśli wartość nie jest znana")
    case .controlCharacter(let scalar):
      ("tekst zawiera znak sterujący \(scalar.name)", "usuń ten znak; na ekranie jest pomijany")
    case .malformedEmail(let text):
      ("niepoprawny adres e-mail `\(text)`", "zapis: nazwa@domena.pl")
    case .malformedURL(let text):
      ("niepoprawny adres strony `\(text)`", "zapis: https://domena.pl/strona")
    case .malformedTimeZone(let text):
      ("niepoprawna strefa czasowa `\(text)`", "zapis jak w bazie IANA: Europe/Warsaw")
    case .unknownTimeZone(let name, let suggestion):
      (
        "nie ma strefy czasowej `\(name)`",
        suggestion.map { "czy chodziło o `\($0)`?" } ?? "weź nazwę z bazy IANA: Europe/Warsaw"
      )
    case .unverifiableTimeZone(let name):
      (
        "nie można sprawdzić strefy czasowej `\(name)`: system nie ma bazy stref czasowych",
        "zainstaluj pakiet tzdata; do tego czasu zegar pokazuje czas systemu"
      )
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
    case .noFiles:
      ("w folderze nie ma żadnego pliku *.toml", nil)
    case .unreadableFile(let problem):
      ("nie można odczytać: \(problem.polish)", nil)
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
