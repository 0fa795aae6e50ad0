import Display
import Emulator
import Testing

/// The program itself on every terminal it will meet.
@Suite struct TerminalListTests {
  static let names = [
    "vt100", "vt220", "linux", "xterm", "xterm-256color", "screen", "tmux-256color", "putty",
    "xterm-16color", "xterm-mono",
  ]

  @Test(arguments: names)
  func `the search, the help and the way out work`(name: String) throws {
    let terminal = try Desk.open(environment: ["TERM": name])
    terminal.type("zasilek widzew")
    try terminal.wait(for: "al. Piłsudskiego 100, pok. 23 i 24")
    #expect(terminal.rows[2].hasPrefix("┌ "))
    let row = try #require(terminal.rows.firstIndex { $0.contains(">") })
    let marked = (0..<30).contains { terminal.screen.cell(row, $0).attributes.isReversed }
    #expect(marked, "the selection is marked by its look, too")
    terminal.type("\u{1B}[11~")
    try terminal.wait(for: "┌ Pomoc ")
    terminal.press(.escape)
    try terminal.wait(withoutText: "┌ Pomoc ")
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }

  @Test(arguments: ["vt100", "vt220", "linux", "xterm-256color"])
  func `the C locale is sent ASCII alone`(name: String) throws {
    let terminal = try Desk.open(environment: ["TERM": name, "LANG": "C"])
    terminal.type("zasilek widzew")
    try terminal.wait(for: "al. Pilsudskiego 100, pok. 23 i 24")
    #expect(terminal.received.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["xterm-256color", "vt100"])
  func `NO_COLOR leaves every cell in the terminal's own colours`(name: String) throws {
    let terminal = try Desk.open(environment: ["TERM": name, "NO_COLOR": "1"])
    terminal.type("widzew")
    try terminal.wait(for: "Piłsudskiego 100")
    let colors = terminal.screen.cells.joined().map {
      ($0.attributes.foreground, $0.attributes.background)
    }
    #expect(colors.allSatisfy { $0 == (-1, -1) })
  }
}
