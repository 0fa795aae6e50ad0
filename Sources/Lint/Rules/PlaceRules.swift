import Text

extension Rule {
  /// What is asked of towns, numbers and hours.
  static let contacts: [Rule] = [
    asked(
      "town-spelling", .warning,
      why: Phrase(
        pl:
          "Jedna miejscowość pod dwiema nazwami: szukający po nazwie znajdzie tylko część punktów.",
        en: "One town under two names: whoever searches by its name finds some of the points only.",
        uk: "Одне місто під двома назвами: шукач за назвою знайде лише частину пунктів."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        address = { address_1 = "ul. Długa 1", city = "Testowo" }

        [[location]]
        id = "drugi"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        address = { address_1 = "ul. Długa 2", city = "Testowo" }

        [[location]]
        id = "trzeci"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        address = { address_1 = "ul. Długa 3", city = "Tęstowo" }

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        address = { address_1 = "ul. Długa 1", city = "Testowo" }

        """),
    asked(
      "postal-code-form", .warning,
      why: Phrase(
        pl:
          "Polski kod pocztowy to dwie cyfry, łącznik i trzy cyfry. Reguła dotyczy katalogów po polsku z czasem Warszawy; kraj zmienia `country` w ustawieniach.",
        en:
          "A Polish postal code is two digits, a hyphen and three digits. The rule is for directories in Polish that keep the time of Warsaw; `country` in the settings decides otherwise.",
        uk:
          "Польський поштовий індекс – дві цифри, дефіс і три цифри. Правило для довідників польською за часом Варшави; країну змінює `country` в налаштуваннях."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        address = { address_1 = "ul. Długa 1", postal_code = "00123" }

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        address = { address_1 = "ul. Długa 1", postal_code = "00-123" }

        """),
    asked(
      "phone-digits", .warning,
      why: Phrase(
        pl:
          "Polski numer telefonu ma dziewięć cyfr; krótkie są tylko alarmowe i miejskie. Inne kraje reguły nie dotyczą.",
        en:
          "A Polish telephone number has nine digits; only those of emergencies and of cities are short. Other countries are not concerned.",
        uk:
          "Польський номер має дев’ять цифр; короткі лише екстрені й міські. Інших країн правило не стосується."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        phones = [{ number = "42 000 00 0" }]

        """,
      corrected: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        phones = [{ number = "42 000 00 00" }]

        """),
    asked(
      "repeated-phone", .note,
      why: Phrase(
        pl:
          "Jeden numer u dwóch jednostek, z których żadna nie podlega drugiej, bywa pomyłką przy kopiowaniu.",
        en:
          "One number of two offices, neither of which is below the other, may be a slip of copying.",
        uk:
          "Один номер у двох установ, жодна з яких не входить до іншої, буває помилкою копіювання."),
      example: """
        [[organization]]
        id = "pierwszy"
        name = "Pierwszy"
        assured_date = 2020-03-16
        phones = [{ number = "42 000 00 00" }]

        [[organization]]
        id = "drugi"
        name = "Drugi"
        assured_date = 2020-03-16
        phones = [{ number = "42 000 00 00" }]

        """,
      corrected: """
        [[organization]]
        id = "pierwszy"
        name = "Pierwszy"
        assured_date = 2020-03-16
        phones = [{ number = "42 000 00 00" }]

        """),
    asked(
      "repeated-email", .note,
      why: Phrase(
        pl:
          "Jeden adres u dwóch jednostek, z których żadna nie podlega drugiej, bywa pomyłką przy kopiowaniu.",
        en:
          "One address of two offices, neither of which is below the other, may be a slip of copying.",
        uk:
          "Одна адреса у двох установ, жодна з яких не входить до іншої, буває помилкою копіювання."
      ),
      example: """
        [[organization]]
        id = "pierwszy"
        name = "Pierwszy"
        assured_date = 2020-03-16
        email = "biuro@przyklad.example"

        [[organization]]
        id = "drugi"
        name = "Drugi"
        assured_date = 2020-03-16
        email = "biuro@przyklad.example"

        """,
      corrected: """
        [[organization]]
        id = "pierwszy"
        name = "Pierwszy"
        assured_date = 2020-03-16
        email = "biuro@przyklad.example"

        """),
    asked(
      "repeated-hours", .warning,
      why: Phrase(
        pl: "Te same godziny dwa razy: przy zmianie łatwo poprawić tylko jedne.",
        en: "The same hours twice: a change easily mends one of them only.",
        uk: "Ті самі години двічі: при зміні легко виправити лише одні."),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 }, { byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 }]

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
      "overnight-hours", .note,
      why: Phrase(
        pl:
          "Godziny, które kończą się przed początkiem, trwają przez noc; w urzędzie to zwykle zamienione pola.",
        en:
          "Hours that end before they begin last over the night; of an office the two are more likely exchanged.",
        uk:
          "Години, що закінчуються до початку, тривають через ніч; в установі це зазвичай переплутані поля."
      ),
      example: """
        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 16:00:00, closes_at = 08:00:00 }]

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
      "hours-outside-point", .note,
      why: Phrase(
        pl: "Sprawa jest przyjmowana, gdy punkt jest nieczynny: jedne z godzin są nieprawdziwe.",
        en: "The service has hours at which its point is shut: one of the two is not true.",
        uk: "Справу приймають, коли пункт не працює: одні з годин неправдиві."),
      example: """
        [[service]]
        id = "zasilek"
        organization_id = "urzad"
        name = "Zasiłek"
        assured_date = 2020-03-16

        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 }]

        [[service_at_location]]
        id = "zasilek-punkt"
        service_id = "zasilek"
        location_id = "punkt"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 09:00:00, closes_at = 18:00:00 }]

        """,
      corrected: """
        [[service]]
        id = "zasilek"
        organization_id = "urzad"
        name = "Zasiłek"
        assured_date = 2020-03-16

        [[location]]
        id = "punkt"
        organization_id = "urzad"
        name = "Punkt Testowy"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 }]

        [[service_at_location]]
        id = "zasilek-punkt"
        service_id = "zasilek"
        location_id = "punkt"
        assured_date = 2020-03-16
        schedules = [{ byday = "MO", opens_at = 09:00:00, closes_at = 12:00:00 }]

        """),
  ]
}
