import Calendar
import Diagnostics
import Directory
import Testing
import Text

@testable import Search

/// Answers over the shipped directory.
@Suite struct AnswerTests {
  let desk: Desk

  init() throws { desk = try Desk.lodz.get() }

  @Test(arguments: [
    ("widzew", "css-widzew"), ("ps1", "form-ps-1"), ("6640412", "mops-piecza"),
    ("zasilek widzew", "css-widzew"), ("1wps@mops.lodz.pl", "pomoc-spoleczna"),
    ("dług w mopsie", "form-z2"),
    ("mail do mopsu", "mops"), ("moduł 2", "aktywny-samorzad-modul-2"),
  ])
  func `the first answer is the one that a resident needs`(query: String, id: String) throws {
    #expect(try desk.first(query) == id)
  }

  @Test(arguments: [
    "paszport", "Kowalski", "xyzzy", "pok. 999", "664 04 19", "PS-9", "4 piętro", "zasiłek xyzzy",
  ])
  func `nothing is found where there is nothing`(query: String) throws {
    #expect(try desk.answers(query).isEmpty)
  }

  @Test
  func `a search for the district of a closed point leads to its substitute first`() throws {
    let closure = try #require(LocalDate(year: 2020, month: 3, day: 20))
    let before = try #require(LocalDate(year: 2020, month: 3, day: 10))
    #expect(try desk.first("widzew", on: closure) == "css-baluty")
    #expect(try desk.first("widzew", on: before) == "css-widzew")
    let reasons = try desk.ask("widzew", on: closure).hits[0].matches(in: .polish).map(\.reason)
    #expect(reasons.contains(.substitute))
  }

  @Test
  func `a notice that is over stands behind what holds`() throws {
    let closure = try #require(LocalDate(year: 2020, month: 3, day: 20))
    #expect(try desk.first("zamknięte punkty", on: closure) == "zamkniecie-punktow-2020-03-16")
    #expect(try desk.first("zamknięte punkty") == "zamkniecie-polesie-2020-03-16")
    #expect(try desk.first("urna", on: closure) == "urna-urzednicza-2020-03-16")
    #expect(try desk.first("urna") == "swiadczenia-rodzinne")
  }

  @Test
  func `who names the address of a closed point gets that point`() throws {
    #expect(try desk.first("krzemieniecka 2b") == "css-polesie")
  }

  @Test
  func `the points of the chosen district come first`() throws {
    #expect(try desk.answers("punkt obsługi", area: "gorna").first == "css-gorna")
    #expect(try desk.answers("punkt obsługi", area: "widzew").first == "css-widzew")
    #expect(try desk.answers("punkt obsługi", area: "polesie").first == "css-baluty")
  }

  @Test
  func `a word that says when an office is open narrows nothing after a word of time`() throws {
    #expect(try desk.first("godziny pracy") == "css")
    #expect(try desk.first("godziny pracy css") == "css")
    #expect(try desk.first("utrata pracy") == "form-ps-2")
  }

  @Test
  func `a postcode is no part of the number before it`() throws {
    // Whoever is at this address today.
    let first = try #require(try desk.first("łódź piotrkowska 149 90-440"))
    #expect(["mops-wpiis-piotrkowska", "capz-piotrkowska"].contains(first), "\(first)")
    #expect(try desk.answers("664 04 19").isEmpty)
  }

  @Test func `a word like one of the directory may be mistyped where all together are nowhere`()
    throws
  {
    let office = Organization(id: "office", name: "Urząd Prób")
    let card = Service(id: "card", organization: 0, name: "Karta zmyślonej rodziny")
    let tax = Service(id: "tax", organization: 0, name: "Podatek katastralny")
    let desk = Desk(
      ServiceDirectory(
        info: DirectoryInfo(name: "Próba"), organizations: [office], services: [card, tax]))
    #expect(try desk.first("kata") == "tax")
    #expect(try desk.first("kata rodziny") == "card")
    #expect(try desk.answers("kata urząd") == ["tax"])
    #expect(try desk.answers("kata xyzzy").isEmpty)
  }

  @Test func `a filter knows its values in every language`() throws {
    for filter in FilterName.allCases {
      for value in filter.values {
        let conditions = Set(value.names.map { filter.conditions(of: $0) })
        #expect(conditions == [[value.condition]], "\(filter) \(value.names)")
        for language in Language.allCases {
          #expect(value.names.contains(value.name(in: language)))
        }
      }
    }
  }

  @Test(arguments: [
    ("стан:закрито вид:пункт", "stan:zamknięty typ:punkt"),
    ("поверх:партер окремо:так", "piętro:parter oddzielona:tak"),
    ("вид:бланк", "typ:formularz"), ("поверх:2", "piętro:2"), ("вид:спр", "typ:sprawa"),
    ("стан:запропоновано", "stan:proponowany"), ("район:bałuty", "dzielnica:bałuty"),
    ("каб:4", "pok:4"), ("поверх:перший вид:пункт", "piętro:pierwsze typ:punkt"),
  ])
  func `a filter asked in Ukrainian finds what it finds in Polish`(
    ukrainian: String, polish: String
  )
    throws
  {
    let date = try #require(LocalDate(year: 2020, month: 3, day: 20))
    let found = try desk.answers(polish, on: date, limit: 50)
    #expect(!found.isEmpty)
    #expect(try desk.answers(ukrainian, on: date, limit: 50) == found)
  }

  @Test func `an unknown value says in the language which there are`() throws {
    let problems = try desk.ask("stan:mokry").problems
    #expect(
      problems.map { $0.text(in: .polish) } == [
        "Filtr „stan” nie zna wartości „mokry”. Zna: otwarty, nieczynny, zamknięty, ograniczony, nieznany, "
          + "proponowany, obowiązuje, zakończony."
      ])
    #expect(
      problems.map { $0.text(in: .english) } == [
        "The filter “state” does not know “mokry”. It knows: open, shut, closed, restricted, unknown, "
          + "proposed, in_force, ended."
      ])
    #expect(
      problems.map { $0.text(in: .ukrainian) } == [
        "Фільтр «стан» не знає значення «mokry». Знає: відкрито, зачинено, закрито, обмежено, "
          + "невідомо, запропоновано, діє, завершено."
      ])
  }

  @Test func `a state asked for alone leads to points, then to matters and offices`() throws {
    let kinds = try desk.ask(
      "stan:zamknięty", on: LocalDate(year: 2020, month: 3, day: 20), limit: 50
    )
    .hits.map(\.entity.kind)
    #expect(kinds.first == .location)
    #expect(kinds.contains(.organization))
    #expect(try desk.ask("stan:otwarty", limit: 50).hits.contains { $0.entity.kind == .service })
  }

  @Test
  func `an unknown filter says which there are`() throws {
    let problems = try desk.ask("foo:bar").problems
    #expect(
      problems.map { $0.text(in: .polish) } == [
        "Nie ma filtru „foo”. Są: dzielnica, piętro, oddzielona, kanał, typ, stan, tel, pok, ul, kod, mail."
      ])
    #expect(
      problems.map { $0.text(in: .english) } == [
        "There is no filter “foo”. There are: district, floor, separated, channel, type, state, phone, room, "
          + "street, code, email."
      ])
  }
}
