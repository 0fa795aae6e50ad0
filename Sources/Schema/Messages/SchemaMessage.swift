import Diagnostics
import Text

/// What the reading of a table finds, whatever the table is about.
public enum SchemaMessage: Hashable, Sendable {
  /// A key that the table does not have, and the one that may be meant.
  case unknownKey(String, suggestion: String?)
  /// A required field is not there.
  case missingField(String)
  /// A value is of another type than the field's.
  ///
  /// `meant` is the value as it should be written, where what was written tells it.
  case wrongType(expected: ValueType, found: ValueType, meant: String? = nil)
  /// A text says nothing.
  case emptyText
  /// A text has a character that a terminal could obey.
  case controlCharacter(Unicode.Scalar)
  /// Not an e-mail address.
  case malformedEmail(String)
  /// Not an `http` or `https` address.
  case malformedURL(String)
  /// Not a name of the IANA time zone database.
  case malformedTimeZone(String)
  /// The system's time zone database has no such zone; perhaps another is meant.
  case unknownTimeZone(String, suggestion: String?)
  /// The system has no time zone database to look a zone up in.
  case unverifiableTimeZone(String)
  /// Not a BCP 47 language tag.
  case malformedLanguage(String)
  /// Not one of the words that the field allows.
  case unknownValue(String, allowed: [String])
  /// A number below or above what the field allows, both bounds allowed.
  case numberOutOfRange(lowest: Int, highest: Int)
  /// The folder holds no data file.
  case noFiles
  /// A file or folder cannot be read.
  case unreadableFile(FileProblem)
}

extension SchemaMessage: DiagnosticMessage {
  /// The finding in words, and how to mend it.
  public var wording: Wording {
    switch self {
    case .unknownKey(let key, let suggestion):
      Wording(
        "unknown-key", pl: "nieznany klucz `\(key)`", en: "unknown key `\(key)`",
        uk: "невідомий ключ `\(key)`", hint: suggestion.map(Suggestion.question))
    case .missingField(let key):
      Wording(
        "missing-field", pl: "brak wymaganego pola `\(key)`",
        en: "the required field `\(key)` is missing", uk: "немає обов’язкового поля `\(key)`")
    case .wrongType(let expected, let found, let meant):
      Wording(
        "wrong-type",
        pl:
          "zły typ wartości: oczekiwano: \(expected.phrase[.polish]), jest: \(found.phrase[.polish])",
        en: "wrong type: expected \(expected.phrase[.english]), found \(found.phrase[.english])",
        uk: "хибний тип: очікувалося \(expected.phrase[.ukrainian]), є \(found.phrase[.ukrainian])",
        hint: (meant ?? expected.example).map {
          Phrase(pl: "zapis: \($0)", en: "write \($0)", uk: "запис: \($0)")
        })
    case .emptyText:
      Wording(
        "empty-text", pl: "pusty tekst", en: "empty text", uk: "порожній текст",
        hint: Phrase(
          pl: "usuń klucz, jeśli wartość nie jest znana",
          en: "leave the key out where the value is not known",
          uk: "вилучіть ключ, якщо значення невідоме"))
    case .controlCharacter(let scalar):
      Wording(
        "control-character", pl: "tekst zawiera znak sterujący \(scalar.name)",
        en: "the text has the control character \(scalar.name)",
        uk: "текст містить керівний символ \(scalar.name)",
        hint: Phrase(
          pl: "usuń ten znak; na ekranie jest pomijany", en: "remove it; screens leave it out",
          uk: "вилучіть цей символ; на екрані його пропускають"))
    case .malformedEmail(let text):
      Wording(
        "malformed-email", pl: "niepoprawny adres e-mail `\(text)`",
        en: "malformed e-mail address `\(text)`", uk: "хибна адреса електронної пошти `\(text)`",
        hint: Phrase(
          pl: "zapis: nazwa@domena.pl", en: "write name@domain.pl", uk: "запис: `name@domain.pl`"))
    case .malformedURL(let text):
      Wording(
        "malformed-url", pl: "niepoprawny adres strony `\(text)`",
        en: "malformed web address `\(text)`", uk: "хибна адреса сайту `\(text)`",
        hint: Phrase(
          pl: "zapis: https://domena.pl/strona", en: "write https://domain.pl/page",
          uk: "запис: `https://domain.pl/page`"))
    case .malformedTimeZone(let text):
      Wording(
        "malformed-timezone", pl: "niepoprawna strefa czasowa `\(text)`",
        en: "malformed time zone `\(text)`", uk: "хибний часовий пояс `\(text)`",
        hint: Phrase(
          pl: "zapis jak w bazie IANA: Europe/Warsaw",
          en: "write it as the IANA database does: Europe/Warsaw",
          uk: "запис як у базі IANA: `Europe/Warsaw`"))
    case .unknownTimeZone(let name, let suggestion):
      Wording(
        "unknown-timezone", pl: "nie ma strefy czasowej `\(name)`",
        en: "there is no time zone `\(name)`", uk: "немає часового поясу `\(name)`",
        hint: suggestion.map(Suggestion.question)
          ?? Phrase(
            pl: "weź nazwę z bazy IANA: Europe/Warsaw",
            en: "take a name of the IANA database: Europe/Warsaw",
            uk: "візьміть назву з бази IANA: `Europe/Warsaw`"))
    case .unverifiableTimeZone(let name):
      Wording(
        "unverifiable-timezone",
        pl: "nie można sprawdzić strefy czasowej `\(name)`: system nie ma bazy stref czasowych",
        en: "the time zone `\(name)` cannot be looked up: this system has no time zone database",
        uk: "неможливо перевірити часовий пояс `\(name)`: система не має бази часових поясів",
        hint: Phrase(
          pl: "zainstaluj pakiet tzdata; do tego czasu zegar pokazuje czas systemu",
          en: "install the package tzdata; until then the clock shows the system's own time",
          uk: "установіть пакет `tzdata`; доти годинник показує час системи"))
    case .malformedLanguage(let text):
      Wording(
        "malformed-language", pl: "niepoprawny znacznik języka `\(text)`",
        en: "malformed language tag `\(text)`", uk: "хибна позначка мови `\(text)`",
        hint: Phrase(
          pl: "zapis jak w BCP 47: pl, en, uk", en: "write it as BCP 47 does: pl, en, uk",
          uk: "запис як у BCP 47: pl, en, uk"))
    case .unknownValue(let word, let allowed):
      Wording(
        "unknown-value", pl: "nieznana wartość `\(word)`", en: "unknown value `\(word)`",
        uk: "невідоме значення `\(word)`", hint: Self.choice(of: allowed, near: word))
    case .numberOutOfRange(let lowest, let highest):
      Wording(
        "number-out-of-range", pl: "liczba poza zakresem od \(lowest) do \(highest)",
        en: "the number is not between \(lowest) and \(highest)",
        uk: "число поза межами від \(lowest) до \(highest)")
    case .noFiles:
      Wording(
        "no-files", pl: "w folderze nie ma żadnego pliku *.toml",
        en: "there is no *.toml file in the folder", uk: "у теці немає жодного файлу `*.toml`")
    case .unreadableFile(let problem):
      Wording(
        "unreadable-file", pl: "nie można odczytać: \(problem.phrase[.polish])",
        en: "cannot be read: \(problem.phrase[.english])",
        uk: "неможливо прочитати: \(problem.phrase[.ukrainian])")
    }
  }

  /// The words that a field allows, after the one that may be meant.
  private static func choice(of allowed: [String], near word: String) -> Phrase {
    let words = allowed.joined(separator: ", ")
    let choice = Phrase(
      pl: "dozwolone: \(words)", en: "allowed: \(words)", uk: "дозволено: \(words)")
    guard let nearest = Suggestion.nearest(to: word, among: allowed) else { return choice }
    let question = Suggestion.question(nearest)
    return Phrase { "\(question[$0]) \(choice[$0])" }
  }
}

extension Suggestion {
  /// Whether a word was meant.
  package static func question(_ word: String) -> Phrase {
    Phrase(
      pl: "czy chodziło o `\(word)`?", en: "did you mean `\(word)`?", uk: "чи йшлося про `\(word)`?"
    )
  }
}

extension Unicode.Scalar {
  /// The scalar's number as Unicode writes it: `U+001B`.
  var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
