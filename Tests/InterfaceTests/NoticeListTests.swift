import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct NoticeListTests {
  @Test func `all notices are listed by what they are, each with what it touches`() {
    var desk = Desk(rows: 14)
    desk.press(.function(4))
    expectScreen(
      desk, cursor: Position(row: 4, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Komunikaty ──────────────────────────────────────────────────────────────────┐
      │ Obowiązuje (1)                                                               │
      │>⚠ Remont punktu Południe (od 1 maja 2031 do odwołania)                       │
      │     → Punkt Próbny – Południe                                                │
      │ Propozycja (nie obowiązuje) (1)                                              │
      │ ? Jeden punkt zamiast dwóch                                                  │
      │     → Punkt Próbny – Północ                                                  │
      └──────────────────────────────────────────────────────────────────────────────┘
      │ ▸ Komunikaty                 ││ → Punkt Próbny – Północ, ul. Zmyślona 1,     │
      │                              ││   pok. 1 i 2                                 │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Otwórz  Esc Wróć  F10 Koniec
      """)
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.south)
    desk.press(.altLeft, .function(4), .enter)
    #expect(desk.state.shown == Sampletown.closure)
  }

  @Test func `as of another day the same notice is upcoming`() {
    var desk = Desk(today: Sampletown.date(2031, 4, 1), language: .english)
    desk.press(.function(4))
    #expect(desk.rows[3].hasPrefix("│ Upcoming (1) "))
  }
}
