import Answers
import Directory
import Display
import Testing

@testable import Interface

@Suite struct AccessibleModeTests {
  func desk() -> Desk {
    var options = State.Options()
    options.isAccessible = true
    return Desk(rows: 12, options: options)
  }

  @Test func `one pane at a time, with its title, without frames`() {
    var desk = desk()
    expectScreen(
      desk, cursor: Position(row: 1, column: 9),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      Jednostki
      >- Urząd Wzorcowy
         + Wydział Lamp i Latarni
           Punkt Próbny – Północ
           Punkt Próbny – Południe ⚠
       + Dzielnice
       + Portale
       + Formularze
       + Komunikaty
       F1 Pomoc F2 Dzielnica F3 Punkty F4 Komunikaty F5 Kopiuj F6 Drukuj F10 Koniec
      """)
    desk.press(.down, .down, .enter)
    expectScreen(
      desk, cursor: Position(row: 3, column: 0),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      Punkt Próbny – Północ
      >Adres      ul. Zmyślona 1, pok. 1 i 2
       Piętro     parter
       Dzielnica  Północ
       Stan       otwarty 9:00–17:00
       Godziny    pn, śr–pt 8:00–16:00
                  wt 9:00–17:00
       Obsługa    oddzielona od pracy merytorycznej
       Telefon    numeru nie podano
       F1 Pomoc F2 Dzielnica F3 Punkty F4 Komunikaty F5 Kopiuj F6 Drukuj F10 Koniec
      """)
  }

  @Test func `windows have no frames either`() {
    var desk = desk()
    desk.press(.function(2))
    #expect(desk.rows[2] == "Dzielnica – wpisz nazwę lub ulicę")
    #expect(desk.textAtCursor == ">Północ")
    let frames: Set<Character> = ["┌", "─", "┐", "│", "└", "┘", "▲", "▼"]
    #expect(desk.text.allSatisfy { !frames.contains($0) })
  }
}
