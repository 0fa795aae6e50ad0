import Text

extension Rule {
  /// What is asked of dates, relations and files.
  static let whole: [Rule] = [
    asked(
      "date-in-future", .warning,
      why: Phrase(
        pl:
          "`assured_date` to dzień, w którym ktoś sprawdził dane; dnia, który nie nadszedł, nikt nie sprawdził.",
        en:
          "`assured_date` is the day on which somebody verified the facts; nobody did so on a day to come.",
        uk:
          "`assured_date` – день, коли хтось перевірив дані; у день, який ще не настав, ніхто цього не зробив."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2099-03-16

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        """),
    asked(
      "improbable-date", .warning,
      why: Phrase(
        pl: "Rok sprzed stu lat albo daleko w przyszłości to zwykle literówka.",
        en: "A year a century back, or far ahead, is a slip as a rule.",
        uk: "Рік сто років тому або далеко попереду – зазвичай описка."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        valid_to = 2202-03-16

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        valid_to = 2022-03-16

        """),
    asked(
      "stale-office", .note,
      why: Phrase(
        pl:
          "Ile pozycji jednostki jest niesprawdzonych od dawna. Liczbę dni podaje `stale_after_days` katalogu albo ustawień, a dla jednej jednostki i jej części `stale_offices`.",
        en:
          "How many entries of an office nobody has verified for long. The days are those of `stale_after_days` of the directory or the settings, and for one office and its units those of `stale_offices`.",
        uk:
          "Скільки записів установи давно не перевіряли. Кількість днів подає `stale_after_days` довідника або налаштувань, а для однієї установи та її частин `stale_offices`."
      )),
    asked(
      "point-without-hours", .note,
      why: Phrase(
        pl: "Mieszkaniec pyta, kiedy przyjść, a nikt tego nie zapisał.",
        en: "A resident asks when to come, and nobody has noted it.",
        uk: "Відвідувач питає, коли прийти, а цього ніхто не записав."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 }]

        """),
    asked(
      "service-without-way", .note,
      why: Phrase(
        pl: "Sprawa bez kanału i bez punktu: nie wiadomo, dokąd skierować mieszkańca.",
        en:
          "A service without a channel and without a point: nobody knows where to send a resident.",
        uk: "Справа без каналу й без пункту: невідомо, куди скерувати відвідувача."),
      example: """
        [[service]]
        id = "zasilek"
        organization_id = "urzad"
        name = "Zasiłek"
        assured_date = 2020-03-16

        """,
      corrected: """
        [[service]]
        id = "zasilek"
        organization_id = "urzad"
        name = "Zasiłek"
        assured_date = 2020-03-16
        channels = [{ type = "phone" }]

        """),
    asked(
      "unreachable-entity", .note,
      why: Phrase(
        pl:
          "Pozycja, do której nic nie prowadzi: formularz bez sprawy, portal bez kanału, dzielnica bez punktu, jednostka bez czegokolwiek.",
        en:
          "An entry that nothing leads to: a form of no service, a portal of no channel, a district without a point, an office with nothing.",
        uk:
          "Запис, до якого ніщо не веде: бланк без справи, портал без каналу, район без пункту, установа без нічого."
      ),
      example: """
        [[form]]
        id = "wniosek-1"
        code = "PS-1"
        title = "Wniosek"
        assured_date = 2020-03-16

        """,
      corrected: """
        [[form]]
        id = "wniosek-1"
        code = "PS-1"
        title = "Wniosek"
        assured_date = 2020-03-16

        [[service]]
        id = "zasilek"
        organization_id = "urzad"
        name = "Zasiłek"
        assured_date = 2020-03-16
        form_ids = ["wniosek-1"]

        """),
    asked(
      "form-code-spelling", .warning,
      why: Phrase(
        pl: "Symbol zapisany inaczej niż reszta serii: kto szuka PS-2, nie znajdzie PS2.",
        en: "A code written unlike its series: whoever looks for PS-2 does not find PS2.",
        uk: "Код, записаний інакше, ніж серія: хто шукає код із дефісом, не знайде його без дефіса."
      ),
      example: """
        [[form]]
        id = "wniosek-1"
        code = "PS-1"
        title = "Wniosek"
        assured_date = 2020-03-16

        [[form]]
        id = "wniosek-2"
        code = "ps 2"
        title = "Wniosek"
        assured_date = 2020-03-16

        [[form]]
        id = "wniosek-3"
        code = "PS-3"
        title = "Wniosek"
        assured_date = 2020-03-16

        """,
      corrected: """
        [[form]]
        id = "wniosek-1"
        code = "PS-1"
        title = "Wniosek"
        assured_date = 2020-03-16

        [[form]]
        id = "wniosek-2"
        code = "PS-2"
        title = "Wniosek"
        assured_date = 2020-03-16

        [[form]]
        id = "wniosek-3"
        code = "PS-3"
        title = "Wniosek"
        assured_date = 2020-03-16

        """),
    asked(
      "dead-synonym", .warning,
      why: Phrase(
        pl:
          "Synonim prowadzi do słów, których nie ma w żadnej pozycji: kto tak zapyta, nie znajdzie niczego.",
        en: "The synonym leads to words that no entry has: whoever asks by it finds nothing.",
        uk: "Синонім веде до слів, яких немає в жодному записі: хто так спитає, не знайде нічого."),
      example: """
        [[synonym]]
        words = "becikowe"
        means = "zapomoga urodzeniowa"

        """,
      corrected: """
        [[service]]
        id = "zasilek"
        organization_id = "urzad"
        name = "Zapomoga urodzeniowa"
        assured_date = 2020-03-16

        [[synonym]]
        words = "becikowe"
        means = "zapomoga urodzeniowa"

        """),
    asked(
      "unread-file", .warning,
      why: Phrase(
        pl: "Plik z końcówką za `.toml` albo z inną końcówką nie jest czytany, a wygląda jak dane.",
        en:
          "A file with something behind `.toml`, or another ending, is not read, and looks like data.",
        uk: "Файл із чимось після `.toml` або з іншим закінченням не читається, а схожий на дані.")),
    asked(
      "copied-file", .warning,
      why: Phrase(
        pl: "Kopia leżąca obok danych jest czytana jak dane i powtarza wszystkie identyfikatory.",
        en: "A copy beside the data is read as data, and repeats every id.",
        uk: "Копія поруч із даними читається як дані й повторює всі ідентифікатори.")),
    asked(
      "misplaced-settings", .warning,
      why: Phrase(
        pl:
          "Ustawienia sprawdzania leżą w samym folderze katalogu; w podfolderze nikt ich nie czyta.",
        en:
          "The settings of the check stand in the directory's folder itself; in a folder below nobody reads them.",
        uk:
          "Налаштування перевірки лежать у самій теці довідника; у вкладеній теці їх ніхто не читає."
      )),
    asked(
      "malformed-country", .error,
      why: Phrase(
        pl: "Kraj w ustawieniach to dwie wielkie litery, jak w normie ISO 3166-1.",
        en: "The country of the settings is two capital letters, as in ISO 3166-1.",
        uk: "Країна в налаштуваннях – дві великі літери, як у нормі `ISO 3166-1`.")),
    asked(
      "fixed-level", .warning,
      why: Phrase(
        pl: "Błędów, z którymi informator się nie otworzy, nie da się wyłączyć ani złagodzić.",
        en: "Errors with which a directory does not open can be neither switched off nor softened.",
        uk: "Помилки, з якими довідник не відкриється, не можна ні вимкнути, ні пом’якшити.")),
  ]
}
