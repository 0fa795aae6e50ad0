import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// What is on the screen before anybody has asked.
@Suite struct HomeTests {
  @Test func `it says what this is, how to ask, what is different today, and the keys`() {
    expectScreen(
      Desk(rows: 20, isAtHome: true), cursor: Position(row: 1, column: 9),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Jednostki ───────────────────┐┌ Próbkowo – Urząd Wzorcowy ───────────────────┐
      │>▾ Urząd Wzorcowy             ││ Gdzie, kiedy i z czym załatwić sprawę:       │
      │   ▸ Wydział Lamp i Latarni   ││ punkty, pokoje, formularze, telefony.        │
      │     Punkt Próbny – Północ    ││                                              │
      │     Punkt Próbny – Południe ⚠││ Pisz, jak mówi interesant                    │
      │ ▸ Dzielnice                  ││   zgłoszenie zgasłej lampy  sprawa           │
      │ ▸ Portale                    ││   L-1                       formularz        │
      │ ▸ Formularze                 ││   ul. Zmyślona 1            punkt            │
      │ ▸ Komunikaty                 ││                                              │
      │                              ││ Wyjątki dziś                                 │
      │                              ││ ⚠ Remont punktu Południe                     │
      │                              ││                                              │
      │                              ││ Klawisze                                     │
      │                              ││ F1 Pomoc  F2 Dzielnica  F3 Punkty            │
      │                              ││ F4 Komunikaty  F8 English  F10 Koniec        │
      │                              ││ F12 Następny interesant                      │
      └──────────────────────────────┘└──────────────────────────────────────────────┘
       F1 Pomoc  F2 Dzielnica  F3 Punkty  F4 Komunikaty  Tab Panel  F10 Koniec
      """)
  }

  @Test func `it goes with the first key that asks or walks, and comes back for the next resident`()
  {
    let home = Desk(isAtHome: true)
    for keys in [[Key.down], [.enter], [.tab], [.character("l")], [.end]] {
      var desk = Desk(isAtHome: true)
      for key in keys { desk.press(key) }
      #expect(!desk.text.contains("Pisz, jak mówi interesant"), "\(keys)\n\(desk.text)")
      desk.press(.function(12))
      #expect(desk.screen == home.screen, "\(keys)")
    }
  }

  @Test func `there is nothing on it to copy or to print`() {
    var desk = Desk(isAtHome: true)
    desk.press(.function(5))
    #expect(desk.state.windows.isEmpty)
    desk.press(.function(6))
    #expect(desk.state.windows.isEmpty)
    #expect(desk.text.contains("Pisz, jak mówi interesant"))
  }

  @Test(arguments: Language.allCases)
  func `where there is room for one pane it comes first, and typing leads to what is found`(
    language: Language
  ) {
    var desk = Desk(language: language, columns: 50, rows: 15, isAtHome: true)
    #expect(desk.rows[2].hasPrefix("┌ Próbkowo – Urząd Wzorcowy ─"))
    #expect(desk.text.contains("L-1"))
    desk.type("lampa")
    #expect(desk.rows[2].hasPrefix("┌ \(desk.state.words.treeTitle) ─"))
  }

  @Test func `another day is named with its exceptions`() throws {
    var desk = Desk(try LoadedFolder.lodz.get(), isAtHome: true)
    desk.press(.function(7))
    desk.type("20.03.2020")
    desk.press(.enter)
    #expect(desk.text.contains("Wyjątki 20 marca 2020"))
    #expect(desk.text.contains("⚠ Punkt Polesie zamknięty od 16 marca 2020"))
    desk.press(.function(7))
    desk.type("10.03.2020")
    desk.press(.enter)
    #expect(desk.text.contains("Żaden komunikat niczego nie zamyka."))
  }

  @Test(arguments: [2020, 2026])
  func `each example leads to what it is an example of`(year: Int) throws {
    let directories = [
      Sampletown.directory, try LoadedFolder.lodz.get(), try LoadedFolder.zmyslin.get(),
    ]
    for directory in directories {
      let date = Sampletown.date(year, 11, 20)
      let examples = directory.exampleQueries(on: date)
      #expect(examples.count == 3)
      for example in examples {
        var desk = Desk(directory, today: date)
        desk.type(example.query)
        // A point may come before what is offered at it.
        let point = directory.point(of: .entity(example.answer)).map {
          EntityReference(.location, $0)
        }
        let shown = desk.state.shown
        #expect(shown == example.answer || shown != nil && shown == point, "\(example.query)")
      }
    }
  }
}
