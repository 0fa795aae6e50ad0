import Directory
import Testing

/// What is said of single keys and values, as a person reads it.
@Suite struct FieldDiagnosticsTests {
  @Test func `a mistyped key gets the one that was meant`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "urzad-test"
        assured_date = 2026-01-01
        name = "Urząd Testowy"
        alternate_name = ["UT"]
        """) == """
          test.toml:6:1: error: unknown key `alternate_name` [unknown-key]
            > alternate_name
            path: organization[0].alternate_name
            hint: did you mean `alternate_names`?
          """)
  }

  @Test func `a key like no other gets no suggestion`() {
    #expect(
      findings("ulubiony_kolor = 1") == """
        test.toml:2:1: error: unknown key `ulubiony_kolor` [unknown-key]
          > ulubiony_kolor
          path: ulubiony_kolor
        """)
  }

  @Test func `a mistyped required key is one mistake`() {
    #expect(
      findings("portal = [{ id = \"okno\", nmae = \"Okno\", assured_date = 2026-01-01 }]") == """
        test.toml:2:26: error: unknown key `nmae` [unknown-key]
          > nmae
          path: portal[0].nmae
          hint: did you mean `name`?
        """)
  }

  @Test func `every missing field is named`() {
    #expect(
      findings("form = [{ code = \"PT-1\", assured_date = 2026-01-01 }]") == """
        test.toml:2:9: error: the required field `id` is missing [missing-field]
          > { code = "PT-1", assured_date = 2026-01-01 }
          path: form[0]
        test.toml:2:9: error: the required field `title` is missing [missing-field]
          > { code = "PT-1", assured_date = 2026-01-01 }
          path: form[0]
        """)
  }

  @Test func `wrong types are named with the right ones`() {
    #expect(
      findings(
        """
        [[location]]
        id = "polnoc"
        assured_date = "2026-01-01"
        organization_id = 42
        name = 7
        rooms = "025"
        floor = "parter"
        separated_from_casework = "tak"
        schedules = [{ byday = "MO", opens_at = "8:00", closes_at = 16:00:00 }]
        """) == """
          test.toml:4:16: error: wrong type: expected a date, found a text [wrong-type]
            > "2026-01-01"
            path: location[0].assured_date
            hint: write 2026-01-01
          test.toml:5:19: error: wrong type: expected a text, found a whole number [wrong-type]
            > 42
            path: location[0].organization_id
            hint: write "42"
          test.toml:6:8: error: wrong type: expected a text, found a whole number [wrong-type]
            > 7
            path: location[0].name
            hint: write "7"
          test.toml:7:9: error: wrong type: expected an array, found a text [wrong-type]
            > "025"
            path: location[0].rooms
            hint: write ["025"]
          test.toml:8:9: error: wrong type: expected a whole number, found a text [wrong-type]
            > "parter"
            path: location[0].floor
            hint: write 0
          test.toml:9:27: error: wrong type: expected true or false, found a text [wrong-type]
            > "tak"
            path: location[0].separated_from_casework
            hint: write true
          test.toml:10:41: error: wrong type: expected a time, found a text [wrong-type]
            > "8:00"
            path: location[0].schedules[0].opens_at
            hint: write 08:00:00
          """)
  }

  @Test func `suggestions ignore diacritics and the kind of dash`() {
    #expect(
      findings(
        """
        [[organization]]
        id = "urzad-testowy"
        name = "Urząd Testowy"
        parent_organization_id = "urząd_testowy"
        assured_date = 2026-01-01
        """
      ).hasSuffix("hint: did you mean `urzad-testowy`?"))
  }

  @Test func `synonyms and the directory may have an id`() {
    #expect(
      findings(
        """
        directory = { id = "miasto", name = "Miasto Testowe" }  # [directory]
        synonym = [{ id = "okno", words = ["okno"], means = "okienko" }]
        """) == "")
  }
}
