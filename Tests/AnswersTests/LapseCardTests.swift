import Answers
import Calendar
import Diagnostics
import Directory
import TestSupport
import Testing
import Text

/// The cards of what is over, still to come, or handled elsewhere.
@Suite struct LapseCardTests {
  let directory: ServiceDirectory

  init() throws {
    let text = """
      [directory]
      name = "Zmyślin"

      [[organization]]
      id = "old"
      name = "Dawny Wydział"
      phones = [{ number = "42 000 00 01" }]
      valid_to = 2021-06-29
      moved_to = ["new", "far"]
      source = "zmyślone"
      undated = true

      [[organization]]
      id = "new"
      name = "Nowy Wydział"
      valid_from = 2021-06-30
      phones = [
        { number = "42 000 00 02", valid_to = 2022-12-31 },
        { number = "42 000 00 03", valid_from = 2023-01-01 },
      ]

      [[service]]
      id = "matter"
      name = "Sprawa"
      organization_id = "old"
      channels = [{ type = "phone", phones = [{ number = "42 000 00 01" }] }]

      [[service]]
      id = "own"
      name = "Zasiłek"
      organization_id = "new"
      not_here = [
        { what = "dodatek", refer_to = "far" },
        { what = "kredyt", place = "bank" },
      ]
      [[service_at_location]]
      id = "own-there"
      service_id = "own"
      location_id = "men"

      [[service_at_location]]
      id = "own-there-too"
      service_id = "own"
      location_id = "women"

      [[location]]
      id = "men"
      name = "Dom dla mężczyzn"
      organization_id = "new"
      address = { address_1 = "ul. Zmyślona 1" }

      [[location]]
      id = "women"
      name = "Dom – Zmyślona 2"
      organization_id = "new"
      address = { address_1 = "ul. Zmyślona 2" }

      [[referral]]
      id = "far"
      name = "Dodatek"
      words = ["dodatek dla starszych"]
      office = "Obcy Urząd"
      address = { address_1 = "ul. Daleka 1", city = "Zmyślin" }
      rooms = ["7"]
      floor = 1
      phones = [{ number = "42 000 00 04" }]
      emails = ["obcy@przyklad.pl"]
      url = "https://przyklad.pl"
      schedules = [{ byday = "TU", opens_at = 09:00:00, closes_at = 17:00:00 }]
      valid_from = 2021-06-30
      source = "zmyślone"
      undated = true
      """
    let loaded = ServiceDirectory.load([SourceFile(name: "test.toml", text: text)])
    directory = try #require(loaded.directory)
  }

  private func card(_ id: String, _ date: LocalDate, _ language: Language = .polish) throws
    -> [String]
  {
    let entity = try #require(directory.entities(withID: id).first)
    return AnswerCard(of: entity, in: directory, at: Moment(date: date), language: language)
      .plainText().split(separator: "\n").map(String.init)
  }

  @Test func `what is over opens with who handles it now, and offers nothing`() throws {
    let rows = try card("matter", Sampletown.date(2021, 6, 30))
    #expect(
      rows.prefix(4) == [
        "Sprawa", "⚠ Tylko do 29 czerwca 2021. Teraz: Nowy Wydział", "→ Dodatek – Obcy Urząd",
        "Więcej",
      ])
    #expect(!rows.contains("Kanały dostępne"))
    #expect(!rows.contains("Do kogo dzwonić"))
    #expect(
      try card("matter", Sampletown.date(2021, 6, 29)).contains("Telefon    42 000 00 01"))
    let office = try card("old", Sampletown.date(2021, 6, 30), .english)
    #expect(office[1] == "⚠ Only until 29 June 2021. Now: Nowy Wydział")
    #expect(office[3] == "As it was until 29 June 2021")
    #expect(office.contains("Verified   the source is undated"))
  }

  @Test func `what is still to come says from when`() throws {
    let rows = try card("new", Sampletown.date(2021, 6, 29), .ukrainian)
    #expect(rows[1] == "⚠ Лише з 30 червня 2021. Тепер: Dawny Wydział")
    #expect(rows[2] == "Як буде з 30 червня 2021")
  }

  @Test func `a number is said on its own days`() throws {
    let earlier = try card("new", Sampletown.date(2022, 12, 31)).joined(separator: "\n")
    #expect(earlier.contains("42 000 00 02"))
    #expect(!earlier.contains("42 000 00 03"))
    let later = try card("new", Sampletown.date(2023, 1, 1)).joined(separator: "\n")
    #expect(later.contains("42 000 00 03"))
    #expect(!later.contains("42 000 00 02"))
  }

  @Test func `a matter says what it is not`() throws {
    let rows = try card("own", Sampletown.date(2022, 1, 1))
    #expect(
      rows.prefix(7).dropFirst(4) == [
        "Telefon    42 000 00 02", "To nie tu  dodatek: Dodatek – Obcy Urząd",
        "           kredyt: bank",
      ])
    // On a day without the referral nobody is sent to it.
    let before = try card("own", Sampletown.date(2021, 6, 1)).joined(separator: "\n")
    #expect(!before.contains("Obcy Urząd"))
  }

  @Test func `a referral says where to go`() throws {
    #expect(
      try card("far", Sampletown.date(2022, 1, 1)) == [
        "Dodatek", "Dokąd      Obcy Urząd", "Adres      ul. Daleka 1, pok. 7",
        "Piętro     1 piętro", "Telefon    42 000 00 04", "E-mail     obcy@przyklad.pl",
        "Strona     https://przyklad.pl", "Godziny    wt 9:00–17:00", "A u nas", "→ Zasiłek",
        "Więcej", "Inaczej    dodatek dla starszych", "Miasto     Zmyślin",
        "Kiedy      od 30 czerwca 2021", "Źródło i data", "Źródło     zmyślone",
        "Sprawdzono źródło bez daty",
      ])
  }

  @Test func `the slip of what is over says where to go, and nothing of what was`() throws {
    let matter = try #require(directory.entities(withID: "matter").first)
    let slip = Slip.text(
      of: matter, in: directory, on: Sampletown.date(2021, 6, 30), language: .polish)
    #expect(slip.contains("Teraz: Nowy Wydział"))
    #expect(!slip.contains("42 000 00 01"))
    #expect(!slip.contains("Dawny Wydział"))
  }

  @Test func `what is over is no point among others`() throws {
    let text = """
      [directory]
      name = "Zmyślin"

      [[organization]]
      id = "o"
      name = "Urząd"

      [[location]]
      id = "gone"
      name = "Dawny punkt"
      organization_id = "o"
      valid_to = 2023-09-12
      """
    let loaded = ServiceDirectory.load([SourceFile(name: "test.toml", text: text)])
    let gone = try #require(loaded.directory)
    func rows(_ date: LocalDate) -> Int {
      PointTable(in: gone, at: Moment(date: date), language: .polish).rows.count
    }
    #expect(rows(Sampletown.date(2023, 9, 12)) == 1)
    #expect(rows(Sampletown.date(2023, 9, 13)) == 0)
  }
}
