import Calendar
import Diagnostics
import Directory
import Testing
import Text

/// What there is on a day, where offices, matters and places have dates, and what leads on from what is over.
@Suite struct LifetimeTests {
  let directory: ServiceDirectory

  init() throws {
    let text = """
      [directory]
      name = "Przykładowo"

      [[organization]]
      id = "old-office"
      name = "Dawny urząd"
      valid_from = 2010-01-01
      valid_to = 2021-06-29
      moved_to = ["new-office", "elsewhere"]

      [[organization]]
      id = "old-unit"
      name = "Dawna komórka"
      parent_organization_id = "old-office"

      [[organization]]
      id = "new-office"
      name = "Nowy urząd"
      valid_from = 2021-06-30
      valid_to = 2024-12-31
      moved_to = ["newest-office"]

      [[organization]]
      id = "newest-office"
      name = "Najnowszy urząd"

      [[service]]
      id = "matter"
      name = "Sprawa"
      organization_id = "old-unit"
      channels = [{ type = "phone", phones = [{ number = "42 000 00 01" }] }]

      [[service]]
      id = "other-matter"
      name = "Inna sprawa"
      organization_id = "newest-office"
      valid_to = 2023-12-31

      [[location]]
      id = "old-place"
      name = "Dawne miejsce"
      organization_id = "newest-office"
      schedules = [{ byday = "MO,TU,WE,TH,FR", opens_at = 08:00:00, closes_at = 16:00:00 }]
      valid_to = 2023-09-12
      moved_to = ["new-place"]

      [[location]]
      id = "new-place"
      name = "Nowe miejsce"
      organization_id = "newest-office"

      [[service_at_location]]
      id = "matter-there"
      service_id = "matter"
      location_id = "new-place"

      [[service_at_location]]
      id = "other-there"
      service_id = "other-matter"
      location_id = "old-place"

      [[notice]]
      id = "closure"
      state = "in_force"
      effect = "closed"
      scope = ["new-place"]
      valid_from = 2025-01-01
      substitute_location_id = "old-place"
      title = "Zamknięte"

      [[referral]]
      id = "elsewhere"
      name = "Sprawa gdzie indziej"
      office = "Obcy urząd"
      phones = [{ number = "42 000 00 00" }]
      valid_from = 2022-01-01
      source = "zmyślone"
      """
    let loaded = ServiceDirectory.load([SourceFile(name: "test.toml", text: text)])
    directory = try #require(loaded.directory, "\(report(loaded.diagnostics))")
  }

  private func entity(_ id: String) throws -> EntityReference {
    try #require(directory.entities(withID: id).first)
  }

  private func leads(from id: String, on date: String) throws -> [String] {
    directory.on(try day(date)).leads(from: try entity(id)).map(directory.id(of:))
  }

  @Test(arguments: [
    // Its own days, the first and the last included.
    ("old-office", "2009-12-31", "not before 2010-01-01 of old-office"),
    ("old-office", "2010-01-01", "current"),
    ("old-office", "2021-06-29", "current"),
    ("old-office", "2021-06-30", "past since 2021-06-29 of old-office"),
    // What belongs to it lasts as long, however deep it stands.
    ("old-unit", "2021-06-30", "past since 2021-06-29 of old-office"),
    ("matter", "2021-06-29", "current"),
    ("matter", "2021-06-30", "past since 2021-06-29 of old-office"),
    ("matter-there", "2021-06-30", "past since 2021-06-29 of old-office"),
    // A matter at a place needs both.
    ("other-there", "2023-09-12", "current"),
    ("other-there", "2023-09-13", "past since 2023-09-12 of old-place"),
    ("new-place", "1999-01-01", "current"),
    ("elsewhere", "2021-12-31", "not before 2022-01-01 of elsewhere"),
  ])
  func `an entity is there between its days and those of what it belongs to`(
    id: String, date: String, says: String
  ) throws {
    let found =
      switch directory.on(try day(date)).lifetime(of: try entity(id)) {
      case .current: "current"
      case .past(let last, let owner): "past since \(last) of \(directory.id(of: owner))"
      case .future(let first, let owner): "not before \(first) of \(directory.id(of: owner))"
      }
    #expect(found == says)
  }

  @Test func `what is over leads on, and on from there`() throws {
    #expect(try leads(from: "old-office", on: "2021-06-30") == ["new-office", "elsewhere"])
    #expect(try leads(from: "old-office", on: "2025-01-01") == ["newest-office", "elsewhere"])
    #expect(try leads(from: "old-place", on: "2023-09-13") == ["new-place"])
    #expect(try leads(from: "matter", on: "2025-01-01") == [])
  }

  @Test func `nothing is offered before or after its days`() throws {
    let matter = try entity("matter").index
    #expect(directory.offers(ofService: matter, on: try day("2021-06-29")).count == 1)
    #expect(directory.channels(ofService: matter, on: try day("2021-06-29")).count == 1)
    #expect(directory.offers(ofService: matter, on: try day("2021-06-30")).isEmpty)
    #expect(directory.channels(ofService: matter, on: try day("2021-06-30")).isEmpty)
    #expect(
      directory.offers(atLocation: try entity("new-place").index, on: try day("2021-06-30")).isEmpty
    )
  }

  @Test func `a place that is over is closed, whatever its hours, and stands in for none`() throws {
    let old = try entity("old-place")
    #expect(directory.on(try day("2023-09-12")).state(of: old, at: nil)?.summary == .open)
    #expect(directory.on(try day("2023-09-13")).isClosed(old))
    #expect(directory.on(try day("2023-09-13")).state(of: old, at: nil)?.summary == .closed)
    #expect(
      directory.on(try day("2023-09-13")).substitute(forLocation: old.index)
        == (try entity("new-place").index))
    // The closure of the new place names the old one, which leads back to it: nobody is open.
    guard
      case .closed(_, .closed) = directory.on(try day("2025-01-01"))
        .availability(of: try entity("new-place"))
    else {
      Issue.record("the substitute is over")
      return
    }
  }

  @Test func `rings of what moved end`() throws {
    let text = """
      [directory]
      name = "Przykładowo"

      [[organization]]
      id = "a"
      name = "A"
      valid_to = 2020-01-01
      moved_to = ["b"]

      [[organization]]
      id = "b"
      name = "B"
      valid_to = 2020-01-01
      moved_to = ["a", "b"]
      """
    let ring = try #require(
      ServiceDirectory.load([SourceFile(name: "test.toml", text: text)]).directory)
    #expect(ring.on(try day("2021-01-01")).leads(from: EntityReference(.organization, 0)) == [])
  }
}

@Suite struct LeadDiagnosticsTests {
  @Test(arguments: [
    (
      "[[organization]]\nid = \"a\"\nname = \"A\"\nmoved_to = [\"a\"]\nundated = true",
      "error: `moved_to` without `valid_to`"
    ),
    (
      "[[organization]]\nid = \"a\"\nname = \"A\"\nassured_date = 2020-01-01\nundated = true",
      "error: the entry has both `undated` and `assured_date`"
    ),
    (
      "[[service]]\nid = \"a\"\nname = \"A\"\norganization_id = \"o\"\nundated = true\nvalid_from = 2020-01-02\nvalid_to = 2020-01-01",
      "error: `valid_to` lies before `valid_from`"
    ),
    (
      "[[service]]\nid = \"a\"\nname = \"A\"\norganization_id = \"o\"\nundated = true\nphones = [{ number = \"112\", valid_from = 2020-01-02, valid_to = 2020-01-01 }]",
      "error: `valid_to` lies before `valid_from`"
    ),
    (
      "[[referral]]\nid = \"a\"\nname = \"A\"\noffice = \"B\"\nurl = \"https://przyklad.pl\"\nundated = true",
      "error: a referral without `source`"
    ),
    (
      "[[referral]]\nid = \"a\"\nname = \"A\"\noffice = \"B\"\nsource = \"zmyślone\"\nundated = true",
      "error: the referral does not say how to reach the office"
    ),
    (
      "[[referral]]\nid = \"a\"\nname = \"A\"\noffice = \"B\"\nsource = \"zmyślone\"\nundated = true\nphones = [{ unknown = true }]",
      "error: the referral does not say how to reach the office"
    ),
    (
      "[[service]]\nid = \"a\"\nname = \"A\"\norganization_id = \"o\"\nundated = true\nnot_here = [{ what = \"X\" }]",
      "error: `not_here` does not say where to send residents"
    ),
    (
      "[[service]]\nid = \"a\"\nname = \"A\"\norganization_id = \"o\"\nundated = true\nnot_here = [{ what = \"X\", refer_to = \"b\" }]",
      "error: there is no `b` (referral, service, organization or portal)"
    ),
  ])
  func `a lead that leads nowhere is an error`(entry: String, finding: String) {
    let text =
      "[directory]\nname = \"P\"\n[[organization]]\nid = \"o\"\nname = \"O\"\nundated = true\n"
      + entry
    let loaded = ServiceDirectory.load([SourceFile(name: "test.toml", text: text)])
    #expect(
      loaded.diagnostics.map { "\($0.severity): \($0.message.text(in: .english))" } == [finding])
  }

  @Test func `what is called undated is not warned of`() {
    let text =
      "[directory]\nname = \"P\"\n[[organization]]\nid = \"o\"\nname = \"O\"\nundated = true"
    #expect(
      ServiceDirectory.load([SourceFile(name: "test.toml", text: text)]).diagnostics.isEmpty)
  }
}
