import Testing

/// What numbers, places, notices and relations are asked.
@Suite struct DirectoryRuleTests {
  private func phone(_ number: String, language: String = "pl", settings: String? = nil) -> [String]
  {
    lint(
      point("phones = [{ number = \"\(number)\" }]"), settings: settings, language: language)
  }

  @Test(arguments: ["42 638 44 4", "42 638 44 444", "+48 42 638 44 4", "042 638 44 44", "1234"])
  func `a Polish number has nine digits`(_ number: String) {
    let found = phone(number)
    #expect(found.count == 1 && found[0].hasPrefix("warning[phone-digits]"), "\(found)")
  }

  @Test(arguments: [
    "42 638 44 44", "+48 42 638 44 44", "0048426384444", "112", "19 115", "116 123",
    "+1 202 555 0100", "+380 44 000 00 00",
  ])
  func `numbers that are right`(_ number: String) { #expect(phone(number) == []) }

  @Test func `seven digits are said once`() {
    #expect(
      phone("638 44 44") == [
        "warning[phone-without-area-code]: the phone number `638 44 44` lacks its area code"
      ])
  }

  @Test(arguments: ["en", "en-US", "uk", "de"])
  func `other countries are not Poland`(_ language: String) {
    for number in ["202 555 0100", "555 0100", "12345678"] {
      #expect(phone(number, language: language) == [], "\(number)")
    }
    #expect(
      lint(
        point("address = { address_1 = \"Main St 1\", postal_code = \"20500\" }"),
        language: language)
        == [])
    #expect(
      lint(
        "[[service_area]]\nid = \"a\"\nname = \"A\"\nassured_date = 2020-03-16\n"
          + "streets = [{ name = \"Main\", postal_codes = [\"20500\"] }]\n", language: language
      ).allSatisfy { $0.hasPrefix("note") })
  }

  @Test func `the settings name the country`() {
    #expect(phone("555 0100", language: "en", settings: "country = \"PL\"").count == 1)
    #expect(phone("42 638 44 4", settings: "country = \"US\"") == [])
    let zone = lint(point("phones = [{ number = \"42 638 44 4\" }]"), timezone: "America/Chicago")
    #expect(zone == [])
  }

  @Test(arguments: ["90440", "90-44", "9O-440", "90 440", "90-4400"])
  func `postal codes of another form`(_ code: String) {
    let found = lint(point("address = { address_1 = \"ul. Długa 1\", postal_code = \"\(code)\" }"))
    #expect(
      found == ["warning[postal-code-form]: `\(code)` does not look like a Polish postal code"])
  }

  private func town(_ name: String, _ id: String) -> String {
    point("address = { address_1 = \"ul. Długa 1\", city = \"\(name)\" }", id: id)
  }

  @Test(arguments: ["Lódź", "łódź", "ŁÓDŹ", "Łódz", "Łódźź", "Lodz"])
  func `a town spelled differently`(_ rare: String) {
    let found = lint(town("Łódź", "a") + town("Łódź", "b") + town(rare, "c"))
    #expect(found == ["warning[town-spelling]: the town `\(rare)` is `Łódź` elsewhere"])
  }

  @Test func `other towns are other towns`() {
    #expect(lint(town("Łódź", "a") + town("Łódź", "b") + town("Zgierz", "c")) == [])
    #expect(lint(town("Łódź", "a") + town("Zgierz", "c")) == [])
  }

  private func notice(
    _ id: String, scope: String?, to: String?, from: String? = nil, last: String? = nil,
    state: String = "in_force"
  ) -> String {
    var text =
      "[[notice]]\nid = \"\(id)\"\nstate = \"\(state)\"\neffect = \"closed\"\ntitle = \"T\"\n"
      + "assured_date = 2020-03-16\n"
    if let scope { text += "scope = [\"\(scope)\"]\n" }
    if let to { text += "substitute_location_id = \"\(to)\"\n" }
    if let from { text += "valid_from = \(from)\n" }
    if let last { text += "valid_to = \(last)\n" }
    return text
  }

  private var points: String { point("", id: "a") + point("", id: "b") + point("", id: "c") }

  @Test func `closed points that send residents to each other`() {
    let ring =
      notice("1", scope: "a", to: "b") + notice("2", scope: "b", to: "c")
      + notice("3", scope: "c", to: "a")
    #expect(
      lint(points + ring) == [
        "warning[substitute-cycle]: closed points send residents round in a circle: `a → b → c → a`"
      ])
  }

  @Test func `a ring is one on a day`() {
    let spring = notice("1", scope: "a", to: "b", from: "2027-03-01", last: "2027-03-31")
    let autumn = notice("2", scope: "b", to: "a", from: "2027-10-01", last: "2027-10-31")
    #expect(lint(points + spring + autumn) == [])
  }

  @Test func `a closed point that stands in for itself`() {
    #expect(
      lint(points + notice("1", scope: "a", to: "a")) == [
        "warning[substitute-closed]: the closed point `a` is its own substitute"
      ])
  }

  @Test func `the state of a notice against its dates`() {
    #expect(
      lint(points + notice("1", scope: nil, to: nil)).first?.hasPrefix(
        "warning[notice-without-scope]") ?? false)
    #expect(
      lint(points + notice("1", scope: "a", to: nil, last: "2027-01-01", state: "ended")) == [
        "warning[ended-notice-in-force]: the notice has ended, and its last day is 2027-01-01"
      ])
    #expect(
      lint(points + notice("1", scope: "a", to: nil, last: "2021-01-01")) == [
        "note[notice-over]: the notice was over on 2021-01-01"
      ])
    #expect(
      lint(points + notice("1", scope: nil, to: nil, state: "proposed")) == [])
  }

  @Test func `dates that cannot be right`() {
    #expect(
      lint(point("").replacing("2020-03-16", with: "2036-03-16")) == [
        "warning[date-in-future]: verified on 2036-03-16, which is still to come"
      ])
    #expect(
      lint(point("valid_from = 0220-01-01")) == [
        "warning[improbable-date]: an improbable date, 0220-01-01"
      ]
    )
  }

  @Test func `forms unlike their series`() {
    func forms(_ codes: String...) -> String {
      codes.enumerated().map {
        "[[form]]\nid = \"f\($0.offset)\"\ncode = \"\($0.element)\"\ntitle = \"T\"\n"
          + "assured_date = 2020-03-16\n"
      }.joined() + "[[service]]\nid = \"s\"\norganization_id = \"urzad\"\nname = \"S\"\n"
        + "assured_date = 2020-03-16\nchannels = [{ type = \"phone\" }]\nform_ids = ["
        + codes.indices.map { "\"f\($0)\"" }.joined(separator: ", ") + "]\n"
    }
    for code in ["PS4", "ps-4", "PS–4", "PS 4", "PS_4"] {
      let found = lint(forms("PS-1", "PS-2", code))
      #expect(
        found == [
          "warning[form-code-spelling]: the code `\(code)` is written unlike the rest of its series"
        ])
    }
    #expect(lint(forms("PS-1", "PS-2", "ZUS DRA", "A1")) == [])
  }

  @Test func `synonyms that lead nowhere`() {
    #expect(
      lint("[[synonym]]\nwords = \"laptop\"\nmeans = \"komputer przenośny\"\n") == [
        "warning[dead-synonym]: no entry knows the term `komputer przenośny`"
      ])
    #expect(
      lint("[[synonym]]\nwords = \"laptop\"\nmeans = [\"komputer\", \"testowego\"]\n") == [])
  }

  @Test func `hours that cannot be meant`() {
    let day = "{ byday = \"MO\", opens_at = 08:00:00, closes_at = 16:00:00 }"
    #expect(
      lint(point("schedules = [\(day), \(day)]")) == [
        "warning[repeated-hours]: the same hours stand twice"
      ])
    #expect(
      lint(point("schedules = [{ byday = \"MO\", opens_at = 16:00:00, closes_at = 08:00:00 }]"))
        == [
          "note[overnight-hours]: hours from 16:00 to 08:00 last over the night"
        ])
  }

  @Test func `what nobody can use`() {
    #expect(
      lint(point("").replacing("postal", with: "physical")) == [
        "note[point-without-hours]: nobody said when the point `punkt` is open"
      ])
    #expect(
      lint("[[portal]]\nid = \"p\"\nname = \"P\"\nassured_date = 2020-03-16\n" + point("")) == [
        "note[unreachable-entity]: nothing leads to `p` (portal)"
      ])
  }
}
