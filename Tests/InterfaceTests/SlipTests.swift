import Calendar
import Diagnostics
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct SlipTests {
  @Test func `the slip is previewed, and goes to the terminal's printer`() {
    var desk = Desk(rows: 14)
    desk.press(.down, .down, .function(6))
    expectScreen(
      desk, cursor: Position(row: 11, column: 2),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Kartka dla mieszkańca ───────────────────────────────────────────────────────┐
      │ Próbkowo – Urząd Wzorcowy                                                    │
      │ ────────────────────────────────────────────────────────────────────────     │
      │ Punkt Próbny – Północ                                                        │
      │ Adres      ul. Zmyślona 1, pok. 1 i 2                                        │
      │ Piętro     parter                                                            │
      │ Dzielnica  Północ                                                            │
      │ Kiedy      wt 06.05.2031, 9:00–17:00                                         │
      │ Godziny    pn, śr–pt 8:00–16:00                                              │
      │ >Drukarka<  Plik   Polski   [ ] ASCII                                        │
      └─────────────────────────────────────────────────────────────────────────────▼┘
       Tab Dokąd  Enter Drukuj  F4 Komunikaty  Esc Wróć  F10 Koniec
      """)
    desk.press(.enter)
    guard case .print(let slip, .terminal) = desk.effects.last else {
      Issue.record("nothing was printed")
      return
    }
    #expect(slip.hasPrefix("Próbkowo – Urząd Wzorcowy\n" + String(repeating: "─", count: 72)))
    #expect(slip.hasSuffix("\nStan na 6 maja 2031.\n"))
    #expect(slip.split(separator: "\n").allSatisfy { $0.displayWidth <= 72 })
  }

  @Test func `paper says the hours of the day, whatever the time is now`() {
    var desk = Desk(time: Sampletown.time(20, 0))
    desk.press(.down, .down)
    #expect(desk.text.contains("Stan       nieczynny, otwiera jutro o 8:00"))
    desk.press(.function(6))
    #expect(desk.text.contains("Kiedy      wt 06.05.2031, 9:00–17:00"))
    // The hours of the day are said once.
    #expect(!desk.text.contains("│ Stan  "))
  }

  @Test func `it can be written in ASCII, to a file named after the entity`() {
    var desk = Desk(language: .english)
    desk.press(.down, .down, .function(6), Key(.tab, .shift), .enter, .left, .left, .enter)
    guard case .print(let slip, .file(name: "polnoc")) = desk.effects.last else {
      Issue.record("no file was written: \(desk.effects)")
      return
    }
    #expect(slip.utf8.allSatisfy { $0 < 0x80 })
    #expect(slip.contains("Punkt Probny - Polnoc\nAddress    ul. Zmyslona 1, rooms 1 and 2\n"))
  }

  @Test func `it says in the resident's language what the resident needs and nothing else`() {
    var desk = Desk(rows: 40)
    desk.press(.down, .down, .function(6), .tab, .tab, .character(" "), .tab)
    #expect(desk.text.contains("│ Address    ul. Zmyślona 1"))
    desk.press(Key(.tab, .shift), .enter, Key(.tab, .shift), Key(.tab, .shift), .enter)
    guard case .print(let slip, .terminal) = desk.effects.last else {
      Issue.record("nothing was printed: \(desk.effects)")
      return
    }
    #expect(slip.contains("\nАдреса "))
    for word in ["brak numeru", "Pomysł", "Jeden punkt zamiast", "⚠", "→", "≠", "zmyślone"] {
      #expect(!slip.contains(word), "\(word)\n\(slip)")
    }
  }

  @Test func `where a point is closed the slip names the one that stands in`() {
    var desk = Desk(rows: 40)
    desk.press(.down, .down, .down, .function(6))
    let text = desk.text
    #expect(text.contains("│ Zamknięty od 1 maja 2031 do odwołania "), "\(text)")
    #expect(text.contains("│ Zastępczo  ul. Zmyślona 1, pok. 1 i 2 "))
    #expect(text.contains("│ Kiedy      wt 06.05.2031, 9:00–17:00 "))
  }

  @Test func `on a day on which that one rests, the slip names the next on which it opens`() {
    // A Saturday.
    var desk = Desk(today: Sampletown.date(2031, 5, 10), rows: 40)
    desk.press(.down, .down, .down)
    #expect(desk.text.contains("punkt zastępczy tego dnia"))
    #expect(!desk.text.contains("→ ul. Zmyślona 1"))
    desk.press(.function(6))
    #expect(desk.text.contains("│ Zastępczo  ul. Zmyślona 1, pok. 1 i 2 "), "\(desk.text)")
    #expect(desk.text.contains("│ Kiedy      pn 12.05.2031, 8:00–16:00 "))
  }

  @Test func `on a narrow screen a rule stays one line`() {
    var desk = Desk(columns: 40, rows: 12)
    desk.press(.down, .down, .function(6))
    #expect(desk.rows[4].hasPrefix("│ ─"))
    #expect(desk.rows[5].hasPrefix("│ Punkt Próbny"))
  }

  @Test func `a closed day names the next on which the point is open`() {
    // A Saturday.
    var desk = Desk(today: Sampletown.date(2031, 5, 10), rows: 40)
    desk.press(.down, .down, .function(6))
    #expect(desk.text.contains("│ Kiedy      pn 12.05.2031, 8:00–16:00 "))
  }

  @Test func `the target that worked last stands first, a terminal without printer last`() {
    var desk = Desk()
    desk.happens(.printer(isThere: false))
    #expect(desk.state.slipButtons == [.file, .terminal, .language, .ascii])
    desk.happens(.printer(isThere: true))
    #expect(desk.state.slipButtons == [.terminal, .file, .language, .ascii])
    desk.happens(.printed(.file(name: "x")))
    #expect(desk.state.slipButtons == [.file, .terminal, .language, .ascii])
    desk.press(.function(6))
    #expect(desk.rows[21].contains(">Plik<"))
  }

  @Test func `the spooler is offered where it is allowed, and no file in restricted mode`() {
    var options = State.Options()
    options.abilities.insert(.spool)
    #expect(
      Desk(options: options).state.slipButtons == [.terminal, .spooler, .file, .language, .ascii])
    options.abilities = []
    #expect(Desk(options: options).state.slipButtons == [.terminal, .language, .ascii])
  }
}
