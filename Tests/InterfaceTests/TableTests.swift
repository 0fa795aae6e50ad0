import Answers
import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct TableTests {
  @Test func `the points stand side by side`() {
    var desk = Desk(columns: 120, rows: 10)
    desk.press(.function(3))
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy                                                       ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Zestawienie punktów · 2 punkty ──────────────────────────────────────────────────────────────────────────────────────┐
      │ [Dzielnica]  Adres                 Pokój    Piętro    Stan                          Oddzielona                       │
      │>Północ       ul. Zmyślona 1        1, 2     parter    otwarty 9:00–17:00            tak                              │
      │ Południe     ul. Nieistniejąca 22  025      1 piętro  ⚠ zamknięty → ul. Zmyślona 1  nie                              │
      └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
      │ ▸ Dzielnice                                  ││ Komórki i jednostki                                                  │
      └──────────────────────────────────────────────┘└─────────────────────────────────────────────────────────────────────▼┘
       Prawo Kolumna  Tab Sortuj  Enter Otwórz  F4 Komunikaty  Esc Wróć  F10 Koniec
      """)
  }

  @Test func `a narrow table is reached column by column`() {
    var desk = Desk(language: .english, columns: 50, rows: 10)
    desk.press(.control("t"))
    for _ in 0..<7 { desk.press(.right) }
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Próbkowo – Urząd…  ⚠ 1 · Tue 6 May 2031
       Search:
      ┌ Points side by side · 2 points ────────────────┐
      │◂District    [Separated]                        │
      │>Północ      yes                                │
      │ Południe    no                                 │
      └────────────────────────────────────────────────┘
      │ ▸ Districts                                    │
      └────────────────────────────────────────────────┘
       Tab Sort Enter Open F4 Notices Esc Close F10 Quit
      """)
  }

  @Test(arguments: Language.allCases)
  func `a state is read whole wherever its column is seen`(language: Language) throws {
    for (columns, rows) in [(80, 24), (50, 15), (120, 30)] {
      for (day, hour) in [(7, 10), (10, 12), (7, 20)] {
        var desk = Desk(
          try LoadedFolder.lodz.get(), today: Sampletown.date(2020, 10, day),
          time: Sampletown.time(hour, 0), language: language, columns: columns, rows: rows)
        desk.press(.function(3))
        for _ in 0..<5 {
          let titles = desk.rows[3]
          let title = PointTable(
            in: desk.state.directory, at: desk.state.moment, language: language
          )
          .titles[PointTable.Column.state.place]
          if let place = titles.firstRange(of: title) {
            let start = titles.distance(from: titles.startIndex, to: place.lowerBound) - 1
            for row in desk.rows[4..<(rows - 2)] {
              let state = row.dropFirst(start).prefix(columns - 2 - start)
              let cell = state.split(separator: "  ").first ?? ""
              #expect(!cell.contains("…"), "\(columns)×\(rows): \(row)")
            }
          }
          desk.press(.right)
        }
      }
    }
  }

  @Test func `the state has room at 80 columns, the address gives way`() throws {
    var desk = Desk(
      try LoadedFolder.lodz.get(), today: Sampletown.date(2020, 10, 10),
      time: Sampletown.time(12, 0))
    desk.press(.function(3))
    #expect(desk.rows[3].contains(" Stan"))
    #expect(desk.rows[4].contains("pn od 8:00"), "\(desk.rows[4])")
    #expect(desk.rows[5].contains("⚠ zamknięty "), "\(desk.rows[5])")
  }

  @Test func `Tab sorts by the column, and again the other way round`() {
    var desk = Desk(columns: 100)
    desk.press(.function(3), .right, .tab)
    #expect(desk.textAtCursor.hasPrefix(">Południe"))
    #expect(desk.rows[3].contains("[Adres ▲]"))
    desk.press(.tab)
    #expect(desk.textAtCursor.hasPrefix(">Północ"))
    #expect(desk.rows[3].contains("[Adres ▼]"))
  }

  @Test func `the query language narrows it, and Enter opens the card`() {
    var desk = Desk()
    desk.press(.function(3))
    desk.type("parter oddzielona")
    #expect(desk.rows[2].hasPrefix("┌ Zestawienie punktów · 1 punkt: parter oddzielona ─"))
    desk.press(.enter)
    #expect(desk.state.windows.isEmpty)
    #expect(desk.state.shown == Sampletown.north)
    #expect(desk.state.focus == .detail)
  }

  @Test func `no point at all is said`() {
    var desk = Desk()
    desk.press(.function(3))
    desk.type("xyzzy")
    #expect(desk.rows[4].hasPrefix("│ Żaden punkt nie pasuje."))
    desk.press(.enter)
    #expect(!desk.state.windows.isEmpty)
  }

  @Test func `a long table scrolls no more than it must, and changes its language on the spot`() {
    let places = (1...40).map { number in
      var location = Location(id: "p\(number)", organization: 0, name: "Punkt \(number)")
      location.floor = number
      return location
    }
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"),
      organizations: [Organization(id: "o", name: "Urząd")], locations: places)
    var desk = Desk(directory, rows: 12)
    desk.press(.function(3), .end)
    #expect(desk.rows[9].contains(">             Punkt 40"))
    desk.press(.up, .up)
    #expect(desk.rowAtCursor.contains("Punkt 38"))
    #expect(desk.screen.cursor == Position(row: 7, column: 1))
    desk.press(.function(8))
    #expect(desk.rows[2].hasPrefix("┌ Points side by side · 40 points ─"))
    #expect(desk.rows[3].hasPrefix("│ [District]  Address"))
  }
}
