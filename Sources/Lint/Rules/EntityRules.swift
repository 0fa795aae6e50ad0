import Text

extension Rule {
  /// What the loader asks of offices, services and points, each by itself.
  static let entities: [Rule] = [
    shown(
      "entities-in-double-brackets",
      """
      [directory]
      name = "Testowo"
      [organization]
      id = "urzad"

      """),
    shown(
      "directory-in-single-brackets",
      """
      [[directory]]
      name = "Testowo"

      """),
    shown(
      "malformed-phone",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      phones = [{ number = "wewn. 12" }]

      """),
    shown(
      "phone-without-area-code",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      phones = [{ number = "638 44 44" }]

      """, .warning),
    shown(
      "missing-phone-number",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      phones = [{ description = "sekretariat" }]

      """),
    shown(
      "malformed-house-numbers",
      """
      [directory]
      name = "Testowo"
      [[service_area]]
      id = "polnoc"
      name = "Północ"
      assured_date = 2020-03-16
      streets = [{ name = "Testowa", numbers = ["od 1 do 5"] }]

      """),
    shown(
      "malformed-postal-code",
      """
      [directory]
      name = "Testowo"
      [[service_area]]
      id = "polnoc"
      name = "Północ"
      assured_date = 2020-03-16
      streets = [{ name = "Testowa", postal_codes = ["00000"] }]

      """),
    shown(
      "numbers-known-and-unknown",
      """
      [directory]
      name = "Testowo"
      [[service_area]]
      id = "polnoc"
      name = "Północ"
      assured_date = 2020-03-16
      streets = [{ name = "Testowa", numbers = ["1-5"], numbers_unknown = true }]

      """),
    shown(
      "street-twice-in-area",
      """
      [directory]
      name = "Testowo"
      [[service_area]]
      id = "polnoc"
      name = "Północ"
      assured_date = 2020-03-16
      streets = ["Testowa", "Testowa"]

      """, .warning),
    shown(
      "street-in-two-areas",
      """
      [directory]
      name = "Testowo"
      [[service_area]]
      id = "polnoc"
      name = "Północ"
      assured_date = 2020-03-16
      streets = ["Testowa"]
      [[service_area]]
      id = "poludnie"
      name = "Południe"
      assured_date = 2020-03-16
      streets = ["Testowa"]

      """, .warning),
    shown(
      "overlapping-house-numbers",
      """
      [directory]
      name = "Testowo"
      [[service_area]]
      id = "polnoc"
      name = "Północ"
      assured_date = 2020-03-16
      streets = [{ name = "Testowa", numbers = ["1-9"] }]
      [[service_area]]
      id = "poludnie"
      name = "Południe"
      assured_date = 2020-03-16
      streets = [{ name = "Testowa", numbers = ["5-20"] }]

      """, .warning),
    shown(
      "reversed-dates",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      valid_from = 2021-01-01
      valid_to = 2020-01-01

      """),
    shown(
      "unknown-day",
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
      schedules = [{ byday = "PN", opens_at = 08:00:00, closes_at = 16:00:00 }]

      """),
    shown(
      "unknown-month-day",
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
      schedules = [{ bymonthday = "32", opens_at = 08:00:00, closes_at = 16:00:00 }]

      """),
    shown(
      "empty-hours",
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
      schedules = [{ byday = "MO", opens_at = 08:00:00, closes_at = 08:00:00 }]

      """),
    shown(
      "hours-without-days",
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
      schedules = [{ opens_at = 08:00:00, closes_at = 16:00:00 }]

      """, .warning),
    shown(
      "interval-without-start",
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
      schedules = [{ byday = "MO", interval = 2, opens_at = 08:00:00, closes_at = 16:00:00 }]

      """),
    shown(
      "days-of-month-in-week",
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
      schedules = [{ freq = "WEEKLY", byday = "1MO", opens_at = 08:00:00, closes_at = 16:00:00 }]

      """),
    shown(
      "contradictory-hours",
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
      schedules = [
        { byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00 },
        { byday = "MO", opens_at = 10:00:00, closes_at = 18:00:00 },
      ]

      """, .warning),
    shown(
      "incomplete-hours",
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
      schedules = [{ byday = "MO", opens_at = 08:00:00 }]

      """),
  ]
}
