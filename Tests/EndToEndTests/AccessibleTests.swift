import Display
import Emulator
import Testing

/// The mode for screen readers and braille lines: what is read is what the cursor stands on.
@Suite struct AccessibleTests {
  @Test func `nothing is drawn around the text, and one panel stands at a time`() throws {
    let terminal = try Desk.open(["--accessible"])
    terminal.type("zasilek widzew")
    try terminal.wait(for: "Szukaj: zasilek widzew")
    let decorations = Set("┌┐└┘─│├┤┬┴┼")
    #expect(terminal.text.allSatisfy { !decorations.contains($0) })
    #expect(terminal.cursor.row == terminal.rows.firstIndex { $0.contains("Szukaj:") })
    #expect(terminal.screen.isCursorVisible)
  }

  @Test func `Tab leads from the query to the tree and to the card, and the cursor follows`() throws
  {
    let terminal = try Desk.open(["--accessible"])
    terminal.type("zasilek widzew")
    try terminal.wait(for: "Szukaj: zasilek widzew")
    let query = terminal.cursor
    terminal.press(.tab)
    try terminal.wait(for: "cursor in the tree") {
      terminal.cursor != query && terminal.rows[terminal.cursor.row].contains("Widzew")
    }
    terminal.press(.tab)
    try terminal.wait(for: "cursor on the card") {
      terminal.rows[terminal.cursor.row].contains("al. Piłsudskiego 100")
    }
  }
}
