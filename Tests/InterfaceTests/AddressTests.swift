import Answers
import Calendar
import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// What a resident says of where they live, typed into the search bar and the window of districts.
@Suite struct AddressTests {
  private func desk(
    columns: Int = 80, rows: Int = 24, language: Language = .polish
  ) throws -> Desk {
    Desk(
      try LoadedFolder.lodz.get(), today: Sampletown.date(2020, 3, 20), language: language,
      columns: columns, rows: rows)
  }

  /// The id of what is on the card.
  private func shown(_ desk: Desk) -> String? { desk.state.shown.map(desk.state.directory.id(of:)) }

  private func district(_ desk: Desk) -> String? {
    desk.state.area.map { desk.state.directory.serviceAreas[$0].name }
  }

  @Test func `an address is answered above what was found`() throws {
    var desk = try desk(rows: 14)
    desk.type("Piotrkowska 290")
    #expect(desk.rows[3].hasPrefix("│>  ul. Piotrkowska 290 → Górna"), "\(desk.rows[3])")
    #expect(desk.rows[2].contains("┌ ul. Piotrkowska 290 ─"), "\(desk.rows[2])")
    #expect(desk.text.contains("numery parzyste od 280, wg spisu"), "\(desk.text)")
    // The point itself can be printed and copied.
    #expect(shown(desk) == "css-gorna")
    desk.press(.enter)
    #expect(desk.state.focus == .detail)
  }

  @Test(arguments: [
    ("na Retkińskiej", "ul. Retkińska → Polesie"), ("91-203", "91-203 → Bałuty"),
    ("Teofilów", "Teofilów → Bałuty"), ("al. Politechniki 17", "al. Politechniki 17 → Górna"),
    ("Politechniki 4", "al. Politechniki 4 → ? Polesie albo Górna"),
    ("piotrkovska 290", "ul. Piotrkowska 290 → ? Górna"),
    ("ul. Piotrkowska", "ul. Piotrkowska → numer? Śródmieście"),
    ("al. Włókniarzy 100", "al. Włókniarzy 100 → numeru nie ma w spisie"),
  ])
  func `stands on the first row, and its card is the answer`(typed: String, row: String) throws {
    var desk = try desk(columns: 120)
    desk.type(typed)
    #expect(desk.rows[3].hasPrefix("│>  \(row)"), "\(desk.rows[3])")
    #expect(desk.state.card?.kind == "Adres")
  }

  private func card(_ typed: String, on date: LocalDate) throws -> [String] {
    var desk = Desk(
      try LoadedFolder.lodz.get(), today: date, time: Sampletown.time(10, 0))
    desk.type(typed)
    return Array(desk.firstCardRows.dropFirst())
  }

  @Test func `what is closed is the first row of an address, too`() throws {
    let rows = try card("Krzemieniecka 2b", on: Sampletown.date(2020, 10, 7))
    #expect(
      rows.prefix(3) == [
        "⚠ ul. Krzemieniecka 2b: zamknięty od 16 marca", "  2020 do odwołania → ul. Urzędnicza 45",
        "Dzielnica  Polesie",
      ])
  }

  @Test func `what stands at the address comes before the district and its point`() throws {
    let rows = try card("drewnowska 5", on: Sampletown.date(2020, 10, 7))
    #expect(
      rows.prefix(5) == [
        "⚠ ul. Drewnowska 5: zamknięty od 16 marca do", "  18 października 2020",
        "Tu jest    Siedziba – Wydział Świadczeń", "           Alimentacyjnych",
        "Dzielnica  Bałuty",
      ])
    let today = try card("piotrkowska 149", on: Sampletown.date(2026, 11, 27))
    #expect(today.first == "Tu jest    Oddział – Centrum Administracyjne")
    // By a former name of the street, and by one of the two numbers of a house on a corner.
    #expect(
      try card("Tybury 16", on: Sampletown.date(2020, 10, 7)).first
        == "Tu jest    Siedziba – I Wydział Pracy")
    #expect(
      try card("Kilińskiego 102", on: Sampletown.date(2020, 10, 7)).first
        == "Tu jest    Siedziba główna MOPS, pok. 305")
    // The district's own point is not told twice.
    #expect(
      try card("Urzędnicza 45", on: Sampletown.date(2020, 10, 7)).first == "Dzielnica  Bałuty")
    #expect(
      try card("drewnowska 7", on: Sampletown.date(2020, 10, 7)).first == "Dzielnica  Bałuty")
  }

  @Test func `a form of a name says which name was understood`() throws {
    let rows = try card("na Retkińskiej 5", on: Sampletown.date(2020, 10, 7))
    #expect(rows[0] == "≈ „retkińskiej” odczytano jako: ul. Retkińska")
    let exact = try card("ul. Retkińska 5", on: Sampletown.date(2020, 10, 7))
    #expect(!exact.contains { $0.hasPrefix("≈") })
  }

  @Test(arguments: ["retkinia", "Karolew"])
  func `an estate comes before places that only mention it`(typed: String) throws {
    var desk = Desk(try LoadedFolder.lodz.get(), today: Sampletown.date(2026, 11, 27))
    desk.type(typed)
    #expect(desk.state.card?.kind == "Adres")
    #expect(desk.state.findings?.hits.isEmpty == false)
  }

  @Test(arguments: ["piotrkowska", "krzemieniecka", "urzednicza 45"])
  func `a street that a point stands in still finds the point`(typed: String) throws {
    var desk = try desk()
    desk.type(typed)
    #expect(desk.state.findings?.hits.first?.entity.kind == .location)
    #expect(desk.rows[3].contains("→"), "\(desk.rows[3])")
  }

  @Test(arguments: [
    "zasilek", "pokój 16", "ps1", "karta dużej rodziny", "piętro 2", "dom starców", "widzew",
    "górna", "6640412", "zasilek widzew",
  ])
  func `what is no address is not taken for one`(typed: String) throws {
    var desk = try desk()
    desk.type(typed)
    #expect(desk.state.findings?.nodes.contains { $0.isAddress } == false)
  }

  @Test func `a name of several streets gives a row to each`() throws {
    var desk = try desk(columns: 100)
    desk.type("ulica Zmyślona 5")
    #expect(desk.state.findings?.addresses == nil)
    desk.press(.control("u"))
    #expect(desk.state.selected?.isAddress == false)
    desk.type("Dmowskiego 5")
    #expect(desk.rows[3].hasPrefix("│>  pl. Romana Dmowskiego 5 → B"), "\(desk.rows[3])")
    #expect(desk.rows[4].hasPrefix("│   ul. Romana Dmowskiego 5 → W"), "\(desk.rows[4])")
    #expect(desk.text.contains("Tak nazywa się więcej miejsc (2)"), "\(desk.text)")
    desk.press(.down)
    #expect(shown(desk) == "css-widzew")
  }

  @Test(arguments: [(50, 15), (40, 10)])
  func `a boundary street is read on one pane, too, where no point is meant`(
    columns: Int, rows: Int
  ) throws {
    var desk = try desk(columns: columns, rows: rows)
    desk.type("ul. Piotrkowska")
    desk.press(.enter)
    #expect(desk.state.focus == .detail)
    #expect(desk.text.contains("Podaj numer domu"), "\(desk.text)")
    desk.press(.escape, .control("u"))
    #expect(desk.state.findings == nil)
  }

  @Test(arguments: Language.allCases)
  func `every language says what is in doubt`(language: Language) throws {
    var desk = try desk(columns: 120, language: language)
    desk.type("ul. Piotrkowska")
    let words = ["Podaj numer domu", "Ask for the house number", "Запитайте номер будинку"]
    #expect(words.filter { desk.text.contains($0) }.count == 1)
  }

  @Test(arguments: [
    ("Politechniki 17", "Górna"), ("tuwima 88", "Widzew"), ("91-203", "Bałuty"),
    ("retkinia", "Polesie"), ("retkińs", "Polesie"), ("na Retkińskiej 5", "Polesie"),
    ("widzew", "Widzew"),
  ])
  func `the window of districts takes an address`(typed: String, area: String) throws {
    var desk = try desk()
    desk.press(.function(2))
    desk.type(typed)
    desk.press(.enter)
    #expect(district(desk) == area)
  }

  @Test func `the window of districts hides no doubt`() throws {
    var desk = try desk(columns: 110)
    desk.press(.function(2))
    desk.type("Piotrkowska")
    #expect(desk.text.contains("Śródmieście – ul. Piotrkowska (numery nieparzyste 1–283"))
    #expect(desk.text.contains("Górna – ul. Piotrkowska (numery nieparzyste od 285"))
    desk.press(.control("u"))
    desk.type("Dmowskiego")
    #expect(desk.text.contains("Widzew – ul. Romana Dmowskiego"))
    #expect(desk.text.contains("Bałuty – pl. Romana Dmowskiego"))
    desk.press(.control("u"))
    desk.type("Mania")
    #expect(desk.text.contains("Polesie – "))
  }
}
