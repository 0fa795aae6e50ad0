import Text

extension Rule {
  /// What the loader asks of what only several entities, or the whole, can tell.
  static let relations: [Rule] = [
    shown(
      "duplicate-id",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16

      """),
    shown(
      "dangling-reference",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      parent_organization_id = "urzat"

      """),
    shown(
      "organization-cycle",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      parent_organization_id = "urzad"

      """),
    shown(
      "irregular-form-code",
      """
      [directory]
      name = "Testowo"
      [[form]]
      id = "zs-1"
      code = "ZS-1"
      title = "Wniosek"
      assured_date = 2020-03-16
      [[form]]
      id = "z2"
      code = "Z2"
      title = "Wniosek"
      assured_date = 2020-03-16
      [[form]]
      id = "zs-3"
      code = "ZS-3"
      title = "Wniosek"
      assured_date = 2020-03-16

      """, .warning),
    shown(
      "duplicate-form-code",
      """
      [directory]
      name = "Testowo"
      [[form]]
      id = "pierwszy"
      code = "ZS-1"
      title = "Wniosek"
      assured_date = 2020-03-16
      [[form]]
      id = "drugi"
      code = "ZS-1"
      title = "Wniosek"
      assured_date = 2020-03-16

      """, .warning),
    shown(
      "missing-directory",
      """
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16

      """),
    shown(
      "missing-assured-date",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"

      """, .warning),
    shown(
      "move-without-end",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      moved_to = "urzad"

      """),
    shown(
      "undated-with-date",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      undated = true

      """),
    shown(
      "referral-without-source",
      """
      [directory]
      name = "Testowo"
      [[referral]]
      id = "zus"
      name = "Emerytura"
      office = "Urząd Obok"
      url = "https://przyklad.example"
      assured_date = 2020-03-16

      """),
    shown(
      "referral-without-way",
      """
      [directory]
      name = "Testowo"
      [[referral]]
      id = "zus"
      name = "Emerytura"
      office = "Urząd Obok"
      source = "ulotka"
      assured_date = 2020-03-16

      """),
    shown(
      "lead-without-place",
      """
      [directory]
      name = "Testowo"
      [[organization]]
      id = "urzad"
      name = "Urząd Testowy"
      assured_date = 2020-03-16
      [[service]]
      id = "zasilek"
      organization_id = "urzad"
      name = "Zasiłek"
      assured_date = 2020-03-16
      not_here = [{ what = "emerytura" }]

      """),
    told(
      "second-directory",
      why: Phrase(
        pl: "informator ma jeden opis: drugi w innym pliku nie wiadomo komu wierzyć",
        en:
          "a directory has one description: with a second in another file nobody knows which holds",
        uk: "довідник має один опис: з другим в іншому файлі невідомо, який чинний")),
  ]
}
