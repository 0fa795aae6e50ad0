import Diagnostics
import Schema
import Text

/// The findings in words, a row each, and how to mend what was found.
extension DirectoryMessage: DiagnosticMessage {
  /// The message's row of words.
  public var wording: Wording {
    switch self {
    case .entitiesInDoubleBrackets(let table):
      Wording(
        "entities-in-double-brackets",
        pl: "`\(table)` może wystąpić wiele razy, więc jest listą tabel",
        en: "there may be many of `\(table)`, so it is an array of tables",
        uk: "`\(table)` може бути багато, тому це список таблиць",
        hint: Phrase(
          pl: "nagłówek: [[\(table)]]", en: "write [[\(table)]]", uk: "заголовок: [[\(table)]]"))
    case .directoryInSingleBrackets:
      Wording(
        "directory-in-single-brackets",
        pl: "`directory` występuje tylko raz, więc jest jedną tabelą",
        en: "there is one `directory`, so it is a single table",
        uk: "`directory` буває лише раз, тому це одна таблиця",
        hint: Phrase(
          pl: "nagłówek: [directory]", en: "write [directory]", uk: "заголовок: [directory]"))
    case .malformedPhone(let text):
      Wording(
        "malformed-phone", pl: "niepoprawny numer telefonu `\(text)`",
        en: "malformed phone number `\(text)`", uk: "хибний номер телефону `\(text)`",
        hint: Phrase(
          pl: "cyfry, odstępy, +, -, nawiasy; numer wewnętrzny w polu `extension`",
          en: "digits, spaces, +, -, brackets; an internal number goes to `extension`",
          uk: "цифри, пробіли, +, -, дужки; внутрішній номер у полі `extension`"))
    case .phoneWithoutAreaCode(let number):
      Wording(
        "phone-without-area-code", pl: "numer telefonu `\(number)` nie ma numeru kierunkowego",
        en: "the phone number `\(number)` lacks its area code",
        uk: "номер телефону `\(number)` не має коду міста")
    case .missingPhoneNumber:
      Wording(
        "missing-phone-number", pl: "telefon bez numeru", en: "a phone without a number",
        uk: "телефон без номера",
        hint: Phrase(
          pl: "jeśli źródło nie podaje numeru, napisz: unknown = true",
          en: "where the source gives no number, write unknown = true",
          uk: "якщо джерело не подає номера, напишіть: `unknown = true`"))
    case .malformedHouseNumbers(let text):
      Wording(
        "malformed-house-numbers", pl: "niepoprawne numery domów `\(text)`",
        en: "malformed house numbers `\(text)`", uk: "хибні номери будинків `\(text)`",
        hint: Phrase(
          pl:
            "zapis: 1-23 odd (nieparzyste), 2-12 even (parzyste), 1-68, 14- (do końca), 52a, 38/52",
          en: "write 1-23 odd, 2-12 even, 1-68, 14- (to the end), 52a, 38/52",
          uk:
            "запис: `1-23 odd` (непарні), `2-12 even` (парні), `1-68`, `14-` (до кінця), `52a`, `38/52`"
        ))
    case .malformedPostalCode(let text):
      Wording(
        "malformed-postal-code", pl: "niepoprawny kod pocztowy `\(text)`",
        en: "malformed postal code `\(text)`", uk: "хибний поштовий індекс `\(text)`",
        hint: Phrase(pl: "zapis: 91-203", en: "write 91-203", uk: "запис: `91-203`"))
    case .numbersKnownAndUnknown:
      Wording(
        "numbers-known-and-unknown", pl: "numery podane i zarazem nieznane",
        en: "the numbers are given and said to be unknown",
        uk: "номери подано і водночас позначено як невідомі",
        hint: Phrase(
          pl: "usuń `numbers` albo `numbers_unknown`", en: "remove `numbers` or `numbers_unknown`",
          uk: "вилучіть `numbers` або `numbers_unknown`"))
    case .streetTwiceInArea(let name):
      Wording(
        "street-twice-in-area", pl: "ulica `\(name)` jest w tym obszarze dwa razy",
        en: "the street `\(name)` stands in this area twice",
        uk: "вулиця `\(name)` є в цьому районі двічі",
        hint: Phrase(
          pl: "połącz numery w jednym wierszu", en: "put the numbers into one line",
          uk: "об’єднайте номери в одному рядку"))
    case .streetInTwoAreas(let name):
      Wording(
        "street-in-two-areas", pl: "ulica `\(name)` jest w dwóch obszarach bez numerów",
        en: "the street `\(name)` stands in two areas without numbers",
        uk: "вулиця `\(name)` є у двох районах без номерів",
        hint: Phrase(
          pl: "podaj `numbers` w obu; jeśli nie są znane: numbers_unknown = true w obu",
          en:
            "give `numbers` in both; where they are unknown, write numbers_unknown = true in both",
          uk: "подайте `numbers` в обох; якщо вони невідомі: `numbers_unknown = true` в обох"))
    case .overlappingHouseNumbers(let name, let number):
      Wording(
        "overlapping-house-numbers", pl: "numer \(number) ulicy `\(name)` jest w dwóch obszarach",
        en: "number \(number) of `\(name)` stands in two areas",
        uk: "номер \(number) вулиці `\(name)` є у двох районах",
        hint: Phrase(
          pl: "popraw numery; jeśli tak podaje źródło: as_printed = true w obu",
          en: "correct the numbers; where the source has them so, write as_printed = true in both",
          uk: "виправте номери; якщо так у джерелі: `as_printed = true` в обох"))
    case .otherStreet:
      Wording(
        "other-street", pl: "ta sama ulica", en: "the same street", uk: "та сама вулиця")
    case .reversedDates:
      Wording(
        "reversed-dates", pl: "`valid_to` jest wcześniejsze niż `valid_from`",
        en: "`valid_to` lies before `valid_from`", uk: "`valid_to` раніше, ніж `valid_from`")
    case .unknownDay(let day):
      Wording(
        "unknown-day", pl: "nieznany dzień tygodnia `\(day)`",
        en: "unknown day of the week `\(day)`", uk: "невідомий день тижня `\(day)`",
        hint: WrittenDay.meant(day).map {
          Phrase(pl: "zapis: \($0)", en: "write \($0)", uk: "запис: `\($0)`")
        }
          ?? Phrase(
            pl: "dozwolone: MO, TU, WE, TH, FR, SA, SU", en: "allowed: MO, TU, WE, TH, FR, SA, SU",
            uk: "дозволено: MO, TU, WE, TH, FR, SA, SU"))
    case .unknownMonthDay(let day):
      Wording(
        "unknown-month-day", pl: "nieznany dzień miesiąca `\(day)`",
        en: "unknown day of the month `\(day)`", uk: "невідомий день місяця `\(day)`",
        hint: Phrase(
          pl: "od 1 do 31, od końca miesiąca od -1 do -31",
          en: "1 to 31, or -1 to -31 from the month's end",
          uk: "від 1 до 31, від кінця місяця від -1 до -31"))
    case .emptyHours:
      Wording(
        "empty-hours", pl: "`closes_at` to ta sama godzina co `opens_at`",
        en: "`closes_at` is the same time as `opens_at`",
        uk: "`closes_at` – той самий час, що й `opens_at`",
        hint: Phrase(
          pl: "cała doba: od 00:00:00 do 00:00:00", en: "round the clock: 00:00:00 to 00:00:00",
          uk: "цілодобово: від 00:00:00 до 00:00:00"))
    case .hoursWithoutDays:
      Wording(
        "hours-without-days", pl: "godziny bez dni", en: "hours without days",
        uk: "години без днів",
        hint: Phrase(
          pl: "podaj dni w polu `byday`; bez nich godziny są nieznane",
          en: "give the days as `byday`; without them the hours are unknown",
          uk: "подайте дні в полі `byday`; без них години невідомі"))
    case .intervalWithoutStart:
      Wording(
        "interval-without-start", pl: "`interval` bez `valid_from`",
        en: "`interval` without `valid_from`", uk: "`interval` без `valid_from`",
        hint: Phrase(
          pl: "podaj dzień, od którego liczyć tygodnie albo miesiące",
          en: "give the day from which weeks or months are counted",
          uk: "подайте день, від якого рахувати тижні або місяці"))
    case .daysOfMonthInWeek:
      Wording(
        "days-of-month-in-week", pl: "dni miesiąca w godzinach co tydzień",
        en: "days of the month in weekly hours", uk: "дні місяця в щотижневих годинах",
        hint: Phrase(
          pl: "freq = \"MONTHLY\" albo bez `freq`", en: "freq = \"MONTHLY\", or no `freq`",
          uk: "`freq = \"MONTHLY\"` або без `freq`"))
    case .contradictoryHours:
      Wording(
        "contradictory-hours", pl: "godziny zachodzą na inne tego samego dnia",
        en: "the hours overlap others of the same day",
        uk: "години перетинаються з іншими того самого дня",
        hint: Phrase(
          pl: "liczą się razem; popraw jedne z nich albo ogranicz je datami",
          en: "they count together; correct one of them, or bound it by dates",
          uk: "вони рахуються разом; виправте одні з них або обмежте їх датами"))
    case .incompleteHours(let missing):
      Wording(
        "incomplete-hours", pl: "godziny bez `\(missing)`", en: "hours without `\(missing)`",
        uk: "години без `\(missing)`")
    case .duplicateID(let id, let kind):
      Wording(
        "duplicate-id", pl: "powtórzony identyfikator `\(id)` (\(kind.rawValue))",
        en: "duplicate id `\(id)` (\(kind.rawValue))",
        uk: "повторений ідентифікатор `\(id)` (\(kind.rawValue))")
    case .danglingReference(let id, let kinds, let suggestion, let other):
      Wording(
        "dangling-reference",
        pl: "brak pozycji `\(id)` (\(Self.joined(kinds, "lub")))",
        en: "there is no `\(id)` (\(Self.joined(kinds, "or")))",
        uk: "немає запису `\(id)` (\(Self.joined(kinds, "або")))",
        hint: suggestion.map(Suggestion.question) ?? other.map { Self.otherKind($0, of: id) })
    case .organizationCycle(let ids):
      Wording(
        "organization-cycle",
        pl: "jednostki podlegają sobie w kółko: \(ids.joined(separator: " → "))",
        en: "organizations are each other's parents: \(ids.joined(separator: " → "))",
        uk: "установи входять одна в одну по колу: \(ids.joined(separator: " → "))",
        hint: Phrase(
          pl: "usuń jedno z pól `parent_organization_id`",
          en: "remove one `parent_organization_id`",
          uk: "вилучіть одне з полів `parent_organization_id`"))
    case .irregularFormCode(let code, let regular):
      Wording(
        "irregular-form-code", pl: "symbol formularza `\(code)` odbiega od serii",
        en: "the form code `\(code)` departs from its series",
        uk: "код бланка `\(code)` випадає із серії",
        hint: Phrase(
          pl: "może `\(regular)`? zostaw symbol ze źródła, a drugi wpisz w `alternate_codes`",
          en:
            "perhaps `\(regular)`? keep the printed code, and put the other into `alternate_codes`",
          uk: "може, `\(regular)`? залиште код із джерела, а другий впишіть у `alternate_codes`"))
    case .duplicateFormCode(let code):
      Wording(
        "duplicate-form-code", pl: "symbol `\(code)` ma już inny formularz",
        en: "another form has the code `\(code)`", uk: "код `\(code)` вже має інший бланк")
    case .secondDirectory:
      Wording(
        "second-directory", pl: "druga tabela [directory]", en: "a second [directory] table",
        uk: "друга таблиця [directory]",
        hint: Phrase(
          pl: "informator ma jeden opis", en: "a directory has one description",
          uk: "довідник має один опис"))
    case .missingDirectory:
      Wording(
        "missing-directory", pl: "brak tabeli [directory]", en: "the [directory] table is missing",
        uk: "немає таблиці [directory]",
        hint: Phrase(
          pl: "dopisz: [directory] i pole `name`", en: "add [directory] with its `name`",
          uk: "допишіть: [directory] і поле `name`"))
    case .missingAssuredDate(let count):
      Wording(
        "missing-assured-date", pl: "pozycje bez `assured_date` w tym pliku: \(count)",
        en: "entries without `assured_date` in this file: \(count)",
        uk: "записи без `assured_date` у цьому файлі: \(count)",
        hint: Phrase(
          pl: "podaj dzień, w którym sprawdzono dane",
          en: "give the day on which the facts were verified",
          uk: "подайте день, коли дані перевірено"))
    case .moveWithoutEnd:
      Wording(
        "move-without-end", pl: "`moved_to` bez `valid_to`", en: "`moved_to` without `valid_to`",
        uk: "`moved_to` без `valid_to`",
        hint: Phrase(
          pl: "podaj ostatni dzień: `valid_to`", en: "give the last day: `valid_to`",
          uk: "подайте останній день: `valid_to`"))
    case .undatedWithDate:
      Wording(
        "undated-with-date", pl: "pozycja ma `undated` i `assured_date`",
        en: "the entry has both `undated` and `assured_date`",
        uk: "запис має і `undated`, і `assured_date`",
        hint: Phrase(
          pl: "zostaw jedno z nich", en: "keep one of them", uk: "залиште щось одне"))
    case .referralWithoutSource:
      Wording(
        "referral-without-source", pl: "odesłanie bez `source`", en: "a referral without `source`",
        uk: "скерування без `source`",
        hint: Phrase(
          pl: "napisz, które źródło podaje, że sprawę prowadzi ten urząd",
          en: "name the source that says that this office handles it",
          uk: "назвіть джерело, яке каже, що цим займається ця установа"))
    case .referralWithoutWay:
      Wording(
        "referral-without-way", pl: "odesłanie nie mówi, jak dotrzeć do urzędu",
        en: "the referral does not say how to reach the office",
        uk: "скерування не каже, як звернутися до установи",
        hint: Phrase(
          pl: "podaj jedno z: address, phones, emails, url, portal_id",
          en: "give one of: address, phones, emails, url, portal_id",
          uk: "подайте щось одне: `address`, `phones`, `emails`, `url`, `portal_id`"))
    case .leadWithoutPlace:
      Wording(
        "lead-without-place", pl: "`not_here` nie mówi, dokąd odesłać",
        en: "`not_here` does not say where to send residents",
        uk: "`not_here` не каже, куди скерувати",
        hint: Phrase(
          pl: "podaj `place` albo `refer_to`", en: "give `place` or `refer_to`",
          uk: "подайте `place` або `refer_to`"))
    case .otherHours:
      Wording("other-hours", pl: "te godziny", en: "these hours", uk: "ці години")
    case .firstDay:
      Wording("first-day", pl: "pierwszy dzień", en: "the first day", uk: "перший день")
    case .firstDefinition:
      Wording(
        "first-definition", pl: "pierwszy raz tutaj", en: "first defined here", uk: "тут уперше")
    case .parentLink(let child, let parent):
      Wording(
        "parent-link", pl: "`\(child)` podlega `\(parent)`", en: "`\(child)` is below `\(parent)`",
        uk: "`\(child)` входить до `\(parent)`")
    case .formInSeries(let code):
      Wording(
        "form-in-series", pl: "sąsiad w serii: \(code)", en: "its neighbour in the series: \(code)",
        uk: "сусід у серії: \(code)")
    }
  }

  private static func otherKind(_ kind: EntityKind, of id: String) -> Phrase {
    Phrase(
      pl: "`\(id)` to pozycja innego rodzaju: \(kind.rawValue)",
      en: "`\(id)` is of another kind: \(kind.rawValue)",
      uk: "`\(id)` – це запис іншого виду: \(kind.rawValue)")
  }

  /// Kinds by their tables' names: `organization, service or location`.
  private static func joined(_ kinds: [EntityKind], _ conjunction: String) -> String {
    let names = kinds.map(\.rawValue)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
