import Diagnostics
import Display
import Testing
import Text

@testable import Interface

@Suite struct ScreenTests {
  @Test func `the first screen shows the offices, the card of the first, and waits for a query`() {
    expectScreen(
      Desk(rows: 17), cursor: Position(row: 1, column: 9),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Jednostki ───────────────────┐┌ Urząd Wzorcowy ──────────────────────────────┐
      │>▾ Urząd Wzorcowy             ││ Północ   ul. Zmyślona 1, pok. 1 i 2  9–17    │
      │   ▸ Wydział Lamp i Latarni   ││ Południe zamknięty → ul. Zmyślona 1          │
      │     Punkt Próbny – Północ    ││ E-mail     wzor@example.org                  │
      │     Punkt Próbny – Południe ⚠││                                              │
      │ ▸ Dzielnice                  ││ Komórki i jednostki                          │
      │ ▸ Portale                    ││ → Wydział Lamp i Latarni                     │
      │ ▸ Formularze                 ││                                              │
      │ ▸ Komunikaty                 ││ Punkty                                       │
      │                              ││ → Punkt Próbny – Północ, ul. Zmyślona 1,     │
      │                              ││   pok. 1 i 2                                 │
      │                              ││ ⚠ Punkt Próbny – Południe, ul. Nieistniejąca │
      │                              ││   22, pok. 025 – zamknięty → ul. Zmyślona 1  │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       F1 Pomoc F2 Dzielnica F3 Punkty F4 Komunikaty F5 Kopiuj F6 Drukuj F10 Koniec
      """)
  }

  @Test func `a closed point says so first and leads to its substitute`() {
    var desk = Desk(rows: 14)
    desk.press(.down, .down, .down)
    desk.press(.enter)
    expectScreen(
      desk, cursor: Position(row: 3, column: 33),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Jednostki ───────────────────┐┌ Punkt Próbny – Południe ─────────────────────┐
      │ ▾ Urząd Wzorcowy             ││>⚠ Zamknięty od 1 maja 2031 do odwołania      │
      │   ▸ Wydział Lamp i Latarni   ││   → ul. Zmyślona 1                           │
      │     Punkt Próbny – Północ    ││ Adres      ul. Nieistniejąca 22, pok. 025    │
      │>    Punkt Próbny – Południe ⚠││ Piętro     1 piętro                          │
      │ ▸ Dzielnice                  ││ Dzielnica  Południe                          │
      │ ▸ Portale                    ││ Obsługa    nie oddzielona od pracy           │
      │ ▸ Formularze                 ││            merytorycznej                     │
      │ ▸ Komunikaty                 ││ Telefon    numeru nie podano                 │
      │                              ││                                              │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       F1 Pomoc F2 Dzielnica F3 Punkty F4 Komunikaty F5 Kopiuj F6 Drukuj F10 Koniec
      """)
    desk.press(.enter)
    #expect(desk.rows[2].contains("Punkt Próbny – Północ"))
    desk.press(.altLeft)
    #expect(desk.rows[2].contains("Punkt Próbny – Południe"))
    #expect(desk.rowAtCursor.contains(">⚠ Zamknięty"))
  }

  @Test func `below 60 columns one pane is shown at a time`() {
    var desk = Desk(columns: 50, rows: 15)
    expectScreen(
      desk, cursor: Position(row: 1, column: 9),
      """
       okienko · Próbkowo – Urząd …  ⚠ 1 · wt 06.05.2031
       Szukaj:
      ┌ Jednostki ─────────────────────────────────────┐
      │>▾ Urząd Wzorcowy                               │
      │   ▸ Wydział Lamp i Latarni                     │
      │     Punkt Próbny – Północ                      │
      │     Punkt Próbny – Południe ⚠                  │
      │ ▸ Dzielnice                                    │
      │ ▸ Portale                                      │
      │ ▸ Formularze                                   │
      │ ▸ Komunikaty                                   │
      │                                                │
      │                                                │
      └────────────────────────────────────────────────┘
       F1 Pomoc  F4 Komunikaty  Tab Karta  F10 Koniec
      """)
    desk.press(.tab)
    #expect(desk.rows[2].contains("Urząd Wzorcowy"))
    #expect(desk.rowAtCursor.hasPrefix("│>Północ   ul. Zmyślona 1, pok. 1 i 2  9–17 "))
  }

  @Test func `the smallest screen is complete`() {
    expectScreen(
      Desk(language: .english, columns: 40, rows: 10), cursor: Position(row: 1, column: 9),
      """
       okienko · Próbko…  ⚠ 1 · Tue 6 May 2031
       Search:
      ┌ Offices ─────────────────────────────┐
      │>▾ Urząd Wzorcowy                     │
      │   ▸ Wydział Lamp i Latarni           │
      │     Punkt Próbny – Północ            │
      │     Punkt Próbny – Południe ⚠        │
      │ ▸ Districts                          │
      └──────────────────────────────────────┘
       F1 Help  F4 Notices  Tab Card  F10 Quit
      """)
  }

  @Test(arguments: [
    (39, 10, "Potrzeba okna 40×10"), (40, 9, "Potrzeba okna 40×10"),
    (300, 5, "Potrzeba okna 40×10"),
    (19, 2, "Potrzeba okna 40×10"), (18, 2, "40×10"), (5, 1, "40×10"), (1, 1, "4"),
  ])
  func `a screen too small says what it needs, ignores keys, and recovers`(
    columns: Int,
    rows: Int,
    line: String
  ) {
    var desk = Desk()
    desk.resize(columns: columns, rows: rows)
    #expect(desk.rows[0] == line)
    #expect(desk.rows.dropFirst().joined() == "")
    desk.type("x")
    desk.resize(columns: 80, rows: 24)
    #expect(desk.text == Desk().text)
  }

  @Test func `a wide screen shows the whole tree beside the whole card`() {
    var desk = Desk(language: .english, columns: 120, rows: 40)
    desk.press(.alt("+"), .down, .down, .down, .down, .down)
    desk.press(.tab)
    expectScreen(
      desk, cursor: Position(row: 3, column: 49),
      """
       okienko · Próbkowo – Urząd Wzorcowy                                                         ⚠ 1 notice · Tue 6 May 2031
       Search:
      ┌ Offices ─────────────────────────────────────┐┌ Latarnia na próbę ───────────────────────────────────────────────────┐
      │ ▾ Urząd Wzorcowy                             ││>Phone      00 111 22 33                                              │
      │   ▾ Wydział Lamp i Latarni                   ││ How to apply is not given                                            │
      │     ▾ Zgłoszenie zgasłej lampy               ││                                                                      │
      │         Północ                               ││ More                                                                 │
      │         Południe ⚠                           ││ Office     Wydział Lamp i Latarni                                    │
      │>      Latarnia na próbę                      ││                                                                      │
      │     Punkt Próbny – Północ                    ││ Source and date                                                      │
      │     Punkt Próbny – Południe ⚠                ││ Verified   date not given                                            │
      │ ▾ Districts                                  ││                                                                      │
      │     Północ                                   ││                                                                      │
      │     Południe                                 ││                                                                      │
      │ ▾ Portals                                    ││                                                                      │
      │     Lampnet                                  ││                                                                      │
      │ ▾ Forms                                      ││                                                                      │
      │     L-1 – Zgłoszenie lampy                   ││                                                                      │
      │ ▾ Notices                                    ││                                                                      │
      │     Remont punktu Południe                   ││                                                                      │
      │     Jeden punkt zamiast dwóch                ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      │                                              ││                                                                      │
      └──────────────────────────────────────────────┘└──────────────────────────────────────────────────────────────────────┘
       F1 Help  F2 District  F3 Points  F4 Notices  F5 Copy  F6 Print  F7 As of  F12 Next resident  Tab Pane  F10 Quit
      """)
  }

  @Test func `a wide screen keeps the tree narrow`() {
    let desk = Desk(columns: 300, rows: 100)
    #expect(desk.rows.count == 100)
    #expect(desk.rows[2].hasPrefix("┌ Jednostki " + String(repeating: "─", count: 47) + "┐┌"))
    #expect(desk.rows[98].hasSuffix("┘"))
  }
}
