import Directory
import Display
import Testing

@testable import Interface

@Suite struct CopyTests {
  @Test func `a piece of the card is copied to the terminal`() {
    var desk = Desk(rows: 12)
    desk.press(.down, .down, .function(5))
    expectScreen(
      desk, cursor: Position(row: 3, column: 1),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Kopiuj do terminala ─────────────────────────────────────────────────────────┐
      │>Adres      ul. Zmyślona 1, pok. 1 i 2, 00-001 Próbkowo                       │
      │ Cała karta                                                                   │
      └──────────────────────────────────────────────────────────────────────────────┘
      │     Punkt Próbny – Południe ⚠││ Stan       otwarty 9:00–17:00                │
      │ ▸ Dzielnice                  ││ Godziny    pn, śr–pt 8:00–16:00              │
      │ ▸ Portale                    ││            wt 9:00–17:00                     │
      │ ▸ Formularze                 ││ Obsługa    oddzielona od pracy merytorycznej │
      └──────────────────────────────┘└─────────────────────────────────────────────▼┘
       Enter Kopiuj  F4 Komunikaty  Esc Wróć  F10 Koniec
      """)
    desk.press(.enter)
    #expect(desk.effects == [.copy("ul. Zmyślona 1, pok. 1 i 2, 00-001 Próbkowo")])
    #expect(desk.rows[11] == " Wysłano do terminala.")
  }

  @Test(arguments: ["00-001", "00 001", "(zmyślonej)", "adres"])
  func `a piece is found by its words and numbers`(typed: String) {
    var desk = Desk()
    desk.press(.down, .down, .function(5))
    desk.type(typed)
    #expect(desk.rows[3].hasPrefix("│>Adres      ul. Zmyślona 1"), "\(desk.rows[3])")
  }

  @Test func `the whole card is copied as plain text`() {
    var desk = Desk()
    desk.press(.function(5), .end, .enter)
    guard case .copy(let text) = desk.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Urząd Wzorcowy\nPółnoc "))
    #expect(text.contains("\nTelefon    numeru nie podano\n"))
  }
}
