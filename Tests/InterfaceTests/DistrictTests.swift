import Answers
import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct DistrictTests {
  @Test func `the district is chosen from a list, and its points come first from then on`() {
    var desk = Desk(rows: 14)
    desk.press(.function(2))
    expectScreen(
      desk, cursor: Position(row: 3, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Dzielnica – wpisz nazwę lub ulicę ───────────────────────────────────────────┐
      │>Północ                                                                       │
      │ Południe                                                                     │
      └──────────────────────────────────────────────────────────────────────────────┘
      │     Punkt Próbny – Południe ⚠││                                              │
      │ ▸ Dzielnice                  ││ Komórki i jednostki                          │
      │ ▸ Portale                    ││ → Wydział Lamp i Latarni                     │
      │ ▸ Formularze                 ││                                              │
      │ ▸ Komunikaty                 ││ Punkty                                       │
      │                              ││ → Punkt Próbny – Północ, ul. Zmyślona 1,     │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Wybierz  F4 Komunikaty  Esc Wróć  F10 Koniec
      """)
    desk.press(.down, .enter)
    expectScreen(
      desk, cursor: Position(row: 6, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy    Południe · ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Jednostki ───────────────────┐┌ Punkt Próbny – Południe ─────────────────────┐
      │ ▾ Urząd Wzorcowy             ││ ⚠ Zamknięty od 1 maja 2031 do odwołania      │
      │   ▸ Wydział Lamp i Latarni   ││   → ul. Zmyślona 1                           │
      │     Punkt Próbny – Północ    ││ Adres      ul. Nieistniejąca 22, pok. 025    │
      │>    Punkt Próbny – Południe ⚠││ Piętro     1 piętro                          │
      │ ▸ Dzielnice                  ││ Dzielnica  Południe                          │
      │ ▸ Portale                    ││ Obsługa    nie oddzielona od pracy           │
      │ ▸ Formularze                 ││            merytorycznej                     │
      │ ▸ Komunikaty                 ││ Telefon    numeru nie podano                 │
      │                              ││                                              │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Dzielnica: Południe. Jej punkty są pierwsze, inne oznacza ≠.
      """)
    desk.press(.control("_"))
    #expect(desk.state.area == nil)
    #expect(desk.rows[13] == " Bez wybranej dzielnicy.")
  }

  @Test(arguments: ["zmyslona", "ul. Zmyślo", "polnoc"])
  func `a street or a name leads to its district`(typed: String) {
    var desk = Desk()
    desk.press(.function(2))
    desk.type(typed)
    desk.press(.enter)
    #expect(desk.state.area == 0)
  }

  @Test func `a street that lies in no district chooses nothing`() {
    var desk = Desk(language: .english)
    desk.press(.function(2))
    desk.type("broad")
    #expect(desk.rows[2].hasPrefix("┌ District – type a name or a street: broad ─"))
    #expect(desk.rows[3].hasPrefix("│ Nothing matches. Esc clears."))
    desk.press(.enter)
    #expect(desk.state.area == nil)
    desk.press(.escape)
    #expect(desk.state.window?.line?.text == "")
    desk.press(.escape)
    #expect(desk.state.windows.isEmpty)
  }

  @Test(arguments: ["na Zmyślonej", "ul.Zmyślona 17", "(zmyślona)", "ZMYSLONA 1a/3"])
  func `a street is found as the search bar finds it, with a house's number or without`(
    typed: String
  ) {
    var desk = Desk()
    desk.press(.function(2))
    desk.type(typed)
    #expect(desk.rows[3].hasPrefix("│>Północ – ul. Zmyślona "), "\(desk.rows[3])")
    desk.press(.enter)
    #expect(desk.state.area == 0)
  }

  @Test func `a directory without streets says so`() {
    let town = Sampletown.directory
    let directory = ServiceDirectory(
      info: town.info, serviceAreas: [ServiceArea(id: "a", name: "Północ")])
    var desk = Desk(directory)
    desk.press(.function(2))
    desk.type("zmyslona")
    #expect(desk.rows[3].hasPrefix("│ Ten katalog nie zna ulic: wpisz nazwę dzielnicy. "))
    #expect(desk.rows[4].hasPrefix("│ Nic nie pasuje. Esc czyści. "))
  }

  @Test(arguments: [(0, Sampletown.north), (1, Sampletown.south)])
  func `the district's point is the first answer`(area: Int, point: EntityReference) {
    var desk = Desk(today: Sampletown.date(2031, 4, 1))
    desk.press(.function(2))
    for _ in 0..<area { desk.press(.down) }
    desk.press(.enter)
    desk.type("punkt probny")
    #expect(desk.state.shown == point)
    #expect(desk.rows[0].contains(area == 0 ? "Północ · " : "Południe · "))
  }

  @Test func `the point that stands in for a closed one is the district's, too`() {
    let date = Sampletown.today
    #expect(Sampletown.directory.on(date).points(forArea: 1) == [0, 1])
    #expect(Sampletown.directory.on(Sampletown.date(2031, 4, 1)).points(forArea: 1) == [1])
    #expect(Sampletown.directory.on(date).points(forArea: 0) == [0])
  }

  @Test func `a point for other residents says so before its address`() {
    var desk = Desk()
    desk.press(.function(2), .enter)
    desk.press(.down)
    #expect(desk.rows[3].contains("││ ≠ Punkt nie obsługuje dzielnicy: Północ"))
  }
}
