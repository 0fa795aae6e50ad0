import Display
import Emulator
import Testing

/// What a person at the counter does all day, on the real directory.
@Suite struct BrowseTests {
  private static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 15, columns: 60), Size(rows: 40, columns: 132),
    Size(rows: 100, columns: 300),
  ]

  @Test(arguments: sizes)
  func `the first screen names the directory and shows the tree`(size: Size) throws {
    let terminal = try Desk.open(size: size)
    // That the data are old matters more than whose they are, where both have no room.
    #expect(
      terminal.rows[0].hasPrefix(size.columns < 80 ? " okienko wg stanu z" : " okienko · Łódź"))
    #expect(terminal.rows[1].hasPrefix(" Szukaj:"))
    #expect(terminal.text.contains("Departament Polityki"))
    #expect(terminal.screen.isAlternate)
  }

  @Test(arguments: sizes)
  func `a search without Polish letters leads to the point in Widzew`(size: Size) throws {
    let terminal = try Desk.open(size: size)
    terminal.type("zasilek widzew")
    try terminal.wait(for: "al. Piłsudskiego 100,")
    #expect(terminal.text.contains("pok. 23 i 24"))
    #expect(terminal.rows[1].hasPrefix(" Szukaj: zasilek widzew"))
    #expect(terminal.text.contains("1 piętro"))
    // The cursor, which screen readers follow, stands behind what was typed.
    #expect(terminal.cursor == Position(row: 1, column: " Szukaj: zasilek widzew".count))
  }

  @Test func `the selected row is marked by a character and by its look`() throws {
    let terminal = try Desk.open()
    terminal.type("zasilek widzew")
    try terminal.wait(for: "Piłsudskiego 100")
    let row = try #require(terminal.rows.firstIndex { $0.contains(">") && $0.contains("Widzew") })
    let column = try #require(
      (0..<30).first { terminal.screen.cell(row, $0).text == "P" })
    #expect(terminal.screen.cell(row, column).attributes.isReversed)
  }

  @Test func `what matched is highlighted`() throws {
    let terminal = try Desk.open()
    terminal.type("widzew")
    try terminal.wait(for: "Piłsudskiego 100")
    let plain = EmulatedScreen.Attributes()
    let marked = terminal.screen.cells[3...].joined().filter {
      $0.text == "W" && $0.attributes != plain
    }
    #expect(!marked.isEmpty)
  }

  @Test func `arrows walk the tree, and the card follows`() throws {
    let terminal = try Desk.open()
    terminal.press(.down)
    try terminal.wait(for: "card of the office below") {
      terminal.rows[2].contains("Centrum Świadczeń Socjalnych")
    }
    terminal.press(.right)
    try terminal.wait(for: "▾ Centrum")
    terminal.press(.left)
    try terminal.wait(for: "▸ Centrum")
    terminal.press(.up)
    try terminal.wait(for: "card of the department") {
      terminal.rows[2].contains("Departament Polityki Społecznej")
    }
  }

  @Test func `a link is followed with Enter, and Alt-Left returns`() throws {
    let terminal = try Desk.open()
    terminal.type("widzew zasilek")
    try terminal.wait(for: "Punkt Obsługi Świadczeniobiorców – Widzew")
    terminal.press(.tab)
    terminal.press(.tab)
    for _ in 0..<30 where !terminal.rows[terminal.cursor.row].contains("→ Świadczenia rodzinne") {
      let before = terminal.cursor
      terminal.press(.down)
      try terminal.wait(for: "next line of the card") { terminal.cursor != before }
    }
    let card = terminal.rows[2]
    terminal.press(.enter)
    try terminal.wait(for: "card of the service") {
      terminal.rows[2] != card && terminal.rows[2].contains(" Świadczenia")
    }
    terminal.press(.altLeft)
    try terminal.wait(for: "card of the point") { terminal.rows[2] == card }
  }

  @Test func `F1 lays the help over the screen, and Escape takes it away`() throws {
    let terminal = try Desk.open()
    let before = terminal.rows
    terminal.press(.f1)
    try terminal.wait(for: "┌ Pomoc ")
    terminal.press(.escape)
    try terminal.wait(for: "screen as before") { terminal.rows == before }
  }

  @Test(arguments: [Sequences.f2, .f3, .f4, .f5, .f6])
  func `in every window the cursor stands on the marked choice`(key: Sequences) throws {
    let terminal = try Desk.open()
    terminal.type("widzew")
    try terminal.wait(for: "Piłsudskiego 100")
    terminal.press(key)
    try terminal.wait(for: "cursor on a mark") {
      terminal.screen.cell(terminal.cursor.row, terminal.cursor.column).text == ">"
    }
    #expect(terminal.cursor.row > 2)
    #expect(terminal.screen.isCursorVisible)
    terminal.press(.escape)
    try terminal.wait(for: "cursor behind the query") {
      terminal.cursor == Position(row: 1, column: " Szukaj: widzew".count)
    }
  }

  @Test func `with Tab the cursor goes to the selected row and to the card`() throws {
    let terminal = try Desk.open()
    terminal.press(.tab)
    try terminal.wait(for: "cursor in the tree") { terminal.cursor == Position(row: 3, column: 1) }
    #expect(terminal.screen.cell(3, 1).text == ">")
    terminal.press(.tab)
    try terminal.wait(for: "cursor on the card") { terminal.cursor.column > 30 }
    #expect(terminal.screen.cell(terminal.cursor.row, terminal.cursor.column).text == ">")
  }

  @Test func `a copied address is sent to the terminal's clipboard`() throws {
    let terminal = try Desk.open()
    terminal.type("widzew")
    try terminal.wait(for: "Piłsudskiego 100")
    terminal.press(.f5)
    try terminal.wait(for: "cursor on a mark") { terminal.cursor.row == 3 }
    terminal.press(.enter)
    // "al. Piłsudskiego" in the encoding of RFC 4648.
    try terminal.wait(for: "OSC 52") {
      terminal.transcript.contains("\u{1B}]52;c;YWwuIFBpxYJzdWRza2llZ28")
    }
  }

  @Test func `a slip goes to the terminal's own printer`() throws {
    let terminal = try Desk.open()
    terminal.type("widzew")
    try terminal.wait(for: "Piłsudskiego 100")
    terminal.press(.f6)
    try terminal.wait(for: ">Drukarka<")
    terminal.press(.enter)
    try terminal.wait(for: "media copy") { terminal.transcript.contains("\u{1B}[4i") }
    let page = try #require(terminal.transcript.split(separator: "\u{1B}[5i", maxSplits: 1).last)
    let slip = try #require(page.split(separator: "\u{1B}[4i", maxSplits: 1).first)
    #expect(slip.contains("al. Piłsudskiego 100"))
    #expect(!slip.contains("\u{1B}"))
    let lines = slip.split(whereSeparator: \.isNewline)
    #expect(lines.map(\.count).max() ?? 0 <= 72)
  }

  @Test func `80×24 to 50×15 and back shows the same screen again`() throws {
    let terminal = try Desk.open()
    terminal.type("ps1")
    try terminal.wait(for: "┌ PS-1")
    let before = terminal.rows
    terminal.resize(Size(rows: 15, columns: 50))
    try terminal.wait(for: "narrow screen") {
      terminal.rows[14].contains("F1") && terminal.rows[1].hasPrefix(" Szukaj: ps1")
    }
    terminal.resize(Size(rows: 24, columns: 80))
    try terminal.wait(for: "wide screen") { terminal.rows == before }
  }

  @Test func `a screen too small says what it needs, and growing recovers`() throws {
    let terminal = try Desk.open()
    let before = terminal.rows
    terminal.resize(Size(rows: 9, columns: 39))
    try terminal.wait(for: "40×10")
    terminal.resize(Size(rows: 24, columns: 80))
    try terminal.wait(for: "wide screen") { terminal.rows == before }
  }

  @Test func `English by option`() throws {
    let terminal = try Desk.open(["--language", "en"])
    #expect(terminal.rows[1].hasPrefix(" Search:"))
  }

  @Test func `a paste lands in the search bar as one line of plain text`() throws {
    let terminal = try Desk.open()
    terminal.type("\u{1B}[200~wid\u{1B}[31m\u{7}\rzew\u{1B}[201~")
    try terminal.wait(for: "pasted text") { terminal.rows[1].contains("zew") }
    #expect(!terminal.transcript.contains("\u{1B}[31mzew"))
    #expect(terminal.screen.bells == 0)
  }

  @Test func `as of a date during the closure the point leads to its substitute`() throws {
    let terminal = try Desk.open(["--as-of", "2020-03-20"])
    terminal.type("punkt widzew")
    try terminal.wait(for: "Urzędnicza 45")
    #expect(terminal.text.contains("Punkt – Widzew ⚠"))
  }

  @Test func `a line without colour and letters is as usable`() throws {
    let terminal = try Desk.open(environment: ["TERM": "vt100", "LANG": "C"])
    terminal.type("zasilek widzew")
    try terminal.wait(for: "al. Pilsudskiego 100, pok. 23 i 24")
    #expect(terminal.received.allSatisfy { $0 < 0x80 })
    #expect(terminal.text.contains("+ Jednostki -"))
  }
}
