import Display
import TestSupport
import Testing

/// The query's line by the bytes that terminals send, in the real program.
@Suite struct QueryLineTests {
  /// Presses keys after a query, and waits for the search bar and the cursor in it.
  private func expect(
    _ sent: String, query: String, caret: Int, on terminal: TerminalEmulator,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    terminal.type(sent)
    try terminal.wait(for: " Szukaj: \(query) with the cursor at \(caret)") {
      (terminal.rows[1] + " ").hasPrefix(" Szukaj: \(query) ")
        && terminal.cursor == Position(row: 1, column: 9 + caret)
    }
  }

  @Test func `every key of a line editor, as an xterm sends it`() throws {
    let terminal = try Desk.open()
    try expect("dom pomocy", query: "dom pomocy", caret: 10, on: terminal)
    try expect("\u{1B}OD", query: "dom pomocy", caret: 9, on: terminal)
    try expect("\u{1B}[D", query: "dom pomocy", caret: 8, on: terminal)
    try expect("\u{1B}OC", query: "dom pomocy", caret: 9, on: terminal)
    try expect("\u{1B}OH", query: "dom pomocy", caret: 0, on: terminal)
    try expect("\u{1B}[4~", query: "dom pomocy", caret: 10, on: terminal)
    try expect("\u{1}", query: "dom pomocy", caret: 0, on: terminal)
    try expect("\u{5}", query: "dom pomocy", caret: 10, on: terminal)
    try expect("\u{1B}b", query: "dom pomocy", caret: 4, on: terminal)
    try expect("\u{4}", query: "dom omocy", caret: 4, on: terminal)
    try expect("p", query: "dom pomocy", caret: 5, on: terminal)
    try expect("\u{2}", query: "dom pomocy", caret: 4, on: terminal)
    try expect("\u{6}", query: "dom pomocy", caret: 5, on: terminal)
    try expect("\u{1B}[3~", query: "dom pmocy", caret: 5, on: terminal)
    try expect("\u{7F}", query: "dom mocy", caret: 4, on: terminal)
    try expect("\u{17}", query: "mocy", caret: 0, on: terminal)
    try expect("\u{1B}f", query: "mocy", caret: 4, on: terminal)
    try expect("\u{2}\u{2}\u{B}", query: "mo", caret: 2, on: terminal)
    try expect("\u{1B}[200~za\u{17}\r\u{1B}[201~", query: "moza\u{FFFD}", caret: 5, on: terminal)
    try expect("\u{2}\u{2}\u{15}", query: "a\u{FFFD}", caret: 0, on: terminal)
  }

  @Test(arguments: ["🇵🇱", "👨‍👩‍👧", "क्षि", "1️⃣", "e\u{301}"])
  func `an arrow passes a whole letter, whatever it is made of`(letter: String) throws {
    let terminal = try Desk.open()
    terminal.type("a" + letter + "b")
    try terminal.wait(for: "the letters") {
      terminal.rows[1].contains("a") && terminal.cursor.column > 10
    }
    terminal.type("\u{1B}OD\u{1B}OD")
    try terminal.wait(for: "the cursor on it") { terminal.cursor == Position(row: 1, column: 10) }
    terminal.type("\u{1B}[3~")
    try terminal.wait(for: "ab") { (terminal.rows[1] + " ").hasPrefix(" Szukaj: ab ") }
  }

  @Test func `pages read the card while one asks, and Up recalls what was asked`() throws {
    let terminal = try Desk.open()
    terminal.type("dps")
    try terminal.wait(for: "Domy pomocy społecznej ─")
    let card = terminal.rows[3]
    terminal.press(.pageDown)
    try terminal.wait(for: "more of the card") { terminal.rows[3] != card }
    #expect(terminal.text.contains("Domy pomocy społecznej ─"))
    #expect(terminal.cursor == Position(row: 1, column: 12))
    terminal.press(.pageUp)
    try terminal.wait(for: "the card's top") { terminal.rows[3] == card }
    terminal.type("\u{1B}[1;2B")
    try terminal.wait(for: "the next line") { terminal.rows[3] != card }
    terminal.type("\u{1B}[1;5A")
    try terminal.wait(for: "the card's top") { terminal.rows[3] == card }
    terminal.type("\u{15}\u{1B}OA")
    try expect("", query: "dps", caret: 3, on: terminal)
    // F12: the next resident recalls nothing.
    terminal.type("\u{1B}[24~")
    try terminal.wait(for: "an empty line") { terminal.cursor == Position(row: 1, column: 9) }
    terminal.type("\u{1B}OAx")
    try expect("", query: "x", caret: 1, on: terminal)
  }

  @Test func `on fifty columns the first Tab shows the card`() throws {
    let terminal = try TerminalEmulator(
      "okienko", ["--directory", Repository.path("Assets/lodz"), "--as-of", Desk.date],
      size: Size(rows: 15, columns: 50))
    try terminal.wait(for: "F10")
    terminal.type("dps")
    try terminal.wait(for: ">        Domy pomocy społecznej")
    #expect(terminal.text.contains("Tab Karta"))
    terminal.press(.tab)
    try terminal.wait(for: "Tab Lista")
    #expect(terminal.text.contains("Domy pomocy społecznej ─"))
  }

  @Test func `F10 asks once where a query is typed`() throws {
    let terminal = try Desk.open()
    terminal.type("dps")
    try terminal.wait(for: "Domy pomocy społecznej ─")
    terminal.press(.f10)
    try terminal.wait(for: "F10 ponownie: koniec.")
    terminal.press(.f10)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `the desk opens with the query of the command line`() throws {
    let terminal = try Desk.open(["dom", "starców"])
    try expect("", query: "dom starców", caret: 11, on: terminal)
    try terminal.wait(for: "Domy pomocy społecznej ─")
    // It is a query like any other.
    try expect("\u{17}", query: "dom", caret: 4, on: terminal)
  }
}
