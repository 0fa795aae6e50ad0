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
      │ ▸ Komunikaty                 ││ Punkty                                       │
      │                              ││ → Punkt Próbny – Północ, ul. Zmyślona 1,     │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Otwórz  Esc Wróć  F10 Koniec
      """)
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.south)
    desk.press(.altLeft, .function(4), .enter)
    #expect(desk.state.shown == Sampletown.closure)
  }

  @Test(arguments: ["2031-05-01", "1.05.2031", "1 maja", "(południe)", "remont punktow"])
  func `a notice is found by its days, its points and its words`(typed: String) {
    var desk = Desk()
    desk.press(.function(4))
    desk.type(typed)
    #expect(desk.rows[4].contains("Remont punktu Południe"), "\(desk.text)")
  }

  @Test func `days that the title names are not said twice`() {
    var notice = Notice(
      id: "n", state: .inForce, effect: .closed, title: "Zamknięte od 2031-05-01 do odwołania")
    notice.validFrom = Sampletown.date(2031, 5, 1)
    var desk = Desk(
      ServiceDirectory(info: DirectoryInfo(name: "Próbkowo"), notices: [notice]))
    desk.press(.function(4))
    #expect(desk.rows[4].hasPrefix("│>⚠ Zamknięte od 2031-05-01 do odwołania  "))
  }

  @Test func `the last day is said where the title names the first alone`() {
    var notice = Notice(
      id: "n", state: .inForce, effect: .closed, title: "Zamknięte od 2031-05-01 do odwołania")
    notice.validFrom = Sampletown.date(2031, 5, 1)
    notice.validTo = Sampletown.date(2031, 8, 2)
    var desk = Desk(
      ServiceDirectory(info: DirectoryInfo(name: "Próbkowo"), notices: [notice]))
    desk.press(.function(4))
    #expect(desk.rows[4].contains("do odwołania (do 2 sierpnia 2031) "))
  }

  @Test func `as of another day the same notice is upcoming`() {
    var desk = Desk(today: Sampletown.date(2031, 4, 1), language: .english)
    desk.press(.function(4))
    #expect(desk.rows[3].hasPrefix("│ Upcoming (1) "))
  }
}
