import Diagnostics
import Directory
import Display
import Testing
import Text

@testable import Interface

@Suite struct SearchingTests {
  @Test func `typing filters the tree in place, keeps what stands above, and selects the best`() {
    var desk = Desk(rows: 14)
    desk.type("zgasła polnoc")
    expectScreen(
      desk, cursor: Position(row: 1, column: 22),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj: zgasła polnoc                                                  2 wyniki
      ┌ Jednostki ───────────────────┐┌ Zgłoszenie zgasłej lampy – Północ ───────────┐
      │ ▾ Urząd Wzorcowy             ││ Adres      ul. Zmyślona 1, pok. 2            │
      │   ▾ Wydział Lamp i Latarni   ││ Piętro     parter                            │
      │     ▾ Zgłoszenie zgasłej lam…││ Dzielnica  Północ                            │
      │>        Północ               ││ Stan       otwarty 9:00–17:00                │
      │     Punkt Próbny – Północ    ││ Osobiście  pn, śr–pt 8–16; wt 9–17           │
      │                              ││ Online     Lampnet, lampnet.example.org      │
      │                              ││ Formularz  L-1 – Zgłoszenie lampy            │
      │                              ││ Dokumenty  zdjęcie lampy                     │
      │                              ││ Telefon    00 111 22 33                      │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       F1 Pomoc F2 Dzielnica F3 Punkty F4 Komunikaty F5 Kopiuj F6 Drukuj F10 Koniec
      """)
    #expect(desk.highlighted == ["zgasłej", "Północ", "Północ", "Północ"])
  }

  @Test func `nothing found says what to try`() {
    var desk = Desk(language: .english, columns: 60, rows: 14)
    desk.type("xyzzy")
    expectScreen(
      desk, cursor: Position(row: 1, column: 14),
      """
       okienko · Próbkowo – Urząd Wzorcowy    ⚠ 1 · Tue 6 May 2031
       Search: xyzzy                                     0 results
      ┌ Offices ─────────────┐┌──────────────────────────────────┐
      │ Nothing in the       ││                                  │
      │ directory knows the  ││                                  │
      │ word “xyzzy”.        ││                                  │
      │                      ││                                  │
      │ Try:                 ││                                  │
      │ • fewer words, or    ││                                  │
      │ only their beginnings││                                  │
      │ • another name of the││                                  │
      │ matter               ││                                  │
      └──────────────────────┘└──────────────────────────────────┘
       F1 Help F2 District F3 Points F4 Notices Tab Pane F10 Quit
      """)
  }

  @Test func `an unknown filter says which there are`() {
    var desk = Desk()
    desk.type("abc:d")
    #expect(desk.rows[3].hasPrefix("│ Nie ma filtru „abc”. Są:     │"))
    #expect(desk.rows[4].hasPrefix("│ dzielnica, piętro,           │"))
  }

  @Test func `the name of a filter is completed by the right arrow`() {
    var desk = Desk()
    desk.type("dzi")
    #expect(desk.rows[1].hasPrefix(" Szukaj: dzielnica:"))
    #expect(desk.textAtCursor.hasPrefix("elnica:"))
    #expect(desk.state.query == "dzi")
    desk.press(.right)
    #expect(desk.state.query == "dzielnica:")
  }

  @Test(arguments: [
    ("lampa piet", "lampa piętro:"), ("-oddz", "-oddzielona:"), ("floo", "floor:"),
    ("dz", "dz"), ("tel", "tel"), ("oddzielona", "oddzielona"), ("\"dzi", "\"dzi"),
  ])
  func `completion mends the letters typed, and offers nothing too early`(
    typed: String,
    query: String
  ) {
    var desk = Desk()
    desk.type(typed)
    desk.press(.right)
    #expect(desk.state.query == query)
  }

  @Test func `clearing the query keeps the place in the tree`() {
    var desk = Desk()
    desk.type("latarnia")
    #expect(desk.state.selected == .entity(EntityReference(.service, 1)))
    desk.press(.escape)
    #expect(desk.state.query == "")
    #expect(desk.state.selected == .entity(EntityReference(.service, 1)))
    #expect(desk.rows[5].hasPrefix("│     ▸ Zgłoszenie zgasłej lam…│"))
    #expect(desk.rows[6].hasPrefix("│>      Latarnia na próbę      │"))
  }

  @Test func `letters go to the search bar from every pane, and Backspace takes them back`() {
    var desk = Desk()
    desk.press(.tab, .tab)
    desk.type("lamq")
    desk.press(.backspace)
    #expect(desk.rows[1].hasPrefix(" Szukaj: lam"))
    #expect(desk.screen.cursor == Position(row: 1, column: 12))
    desk.press(.control("w"))
    #expect(desk.state.query == "")
  }

  @Test func `a paste becomes one line without control characters`() {
    var desk = Desk()
    desk.paste(" lampa\r\n\u{1B}[31mpółnoc\u{07} ")
    #expect(desk.state.query == "lampa \u{FFFD}[31mpółnoc\u{FFFD}")
  }

  @Test func `a query has a limit`() {
    var desk = Desk()
    desk.paste(String(repeating: "a", count: 5000))
    #expect(desk.state.query.count == 200)
    #expect(desk.rows[1].hasSuffix("0 wyników"))
    #expect(desk.screen.cursor.column < 80)
  }

  @Test func `the search can stay within an office`() {
    var desk = Desk()
    desk.press(.down, .function(9))
    desk.type("wzorcowy")
    #expect(desk.rows[1].hasPrefix(" Szukaj w: Wydział Lamp i Latarni: wzorcowy"))
    #expect(!desk.text.contains("Punkt Próbny"))
    #expect(desk.text.contains("Latarnia na próbę"))
    desk.press(.function(9))
    #expect(desk.text.contains("Punkt Próbny"))
  }

  @Test func `the other hits are reached in the order of rank`() {
    var desk = Desk()
    desk.type("lampy")
    let best = desk.state.selected
    desk.press(.control("n"))
    #expect(desk.state.selected != best)
    desk.press(.control("p"))
    #expect(desk.state.selected == best)
  }
}
