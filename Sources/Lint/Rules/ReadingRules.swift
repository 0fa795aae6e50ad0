import Text

extension Rule {
  /// What the reading of tables asks, whatever a table is about.
  static let reading: [Rule] = [
    shown(
      "unknown-key",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      telefon = "1"

      """),
    shown(
      "missing-field",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      assured_date = 2020-03-16

      """),
    shown(
      "wrong-type",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      [[location]]
      id = "punkt"
      organization_id = "urzad"
      name = "Punkt"
      assured_date = 2020-03-16
      floor = "1"

      """),
    shown(
      "empty-text",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      description = ""

      """, .warning),
    shown(
      "malformed-email",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      email = "biuro przyklad.pl"

      """),
    shown(
      "malformed-url",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      website = "przyklad pl"

      """),
    shown(
      "malformed-timezone",
      """
      [directory]
      name = "Testowo"
      timezone = "Czas warszawski"

      """),
    shown(
      "unknown-timezone",
      """
      [directory]
      name = "Testowo"
      timezone = "Europe/Testowo"

      """),
    shown(
      "malformed-language",
      """
      [directory]
      name = "Testowo"
      language = "polski język"

      """),
    shown(
      "unknown-value",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      [[location]]
      id = "punkt"
      organization_id = "urzad"
      name = "Punkt"
      assured_date = 2020-03-16
      location_type = "okienko"

      """),
    shown(
      "number-out-of-range",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      [[location]]
      id = "punkt"
      organization_id = "urzad"
      name = "Punkt"
      assured_date = 2020-03-16
      floor = 1000

      """),
    told(
      "unverifiable-timezone", .warning,
      why: Phrase(
        pl: "na tym komputerze nie ma bazy stref czasowych, więc strefy nie da się sprawdzić",
        en: "this computer has no database of time zones, so that the zone cannot be checked",
        uk: "на цьому комп’ютері немає бази часових поясів, тож пояс не перевірити")),
    told(
      "no-files",
      why: Phrase(
        pl: "w folderze nie ma ani jednego pliku danych, więc nie ma czego otworzyć",
        en: "the folder holds no data file, so there is nothing to open",
        uk: "у теці немає жодного файлу даних, тож нема чого відкрити")),
    told(
      "unreadable-file",
      why: Phrase(
        pl: "pliku albo folderu nie da się przeczytać; bez niego informator byłby niepełny",
        en: "a file or folder cannot be read; without it the directory would have gaps",
        uk: "файл або теку не прочитати; без них довідник був би неповний")),
  ]
}
