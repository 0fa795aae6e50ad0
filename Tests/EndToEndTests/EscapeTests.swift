import Display
import Emulator
import Testing

/// Escape, and what is one Escape away.
@Suite struct EscapeTests {
  @Test func `Escape twice in one packet closes a window`() throws {
    let terminal = try Desk.open()
    terminal.press(.f1)
    try terminal.wait(for: "┌ Pomoc ")
    terminal.type("\u{1B}\u{1B}")
    try terminal.wait(withoutText: "┌ Pomoc ")
  }

  @Test(arguments: Array("0123456789abcdefghijklmnopqrstuvwxyz"))
  func `a query begun right after Escape does not leave`(character: Character) throws {
    let terminal = try Desk.open()
    terminal.type("\u{1B}\(character)")
    terminal.press(.escape)
    try terminal.wait(for: "screen") { terminal.rows[0].hasPrefix(" okienko") }
    terminal.press(.escape)
    terminal.type("\u{15}ps1")
    try terminal.wait(for: "┌ PS-1") { terminal.text.contains("PS-1") }
    #expect(terminal.terminal.exitStatus() == nil)
  }

  @Test func `the district that was chosen outlives Alt with any letter`() throws {
    let terminal = try Desk.open()
    terminal.press(.f2)
    try terminal.wait(for: "┌ Dzielnica")
    terminal.type("widzew\r")
    try terminal.wait(for: "district in the title") { terminal.rows[0].contains("Widzew") }
    terminal.type("\u{1B}d")
    terminal.type("ps1")
    try terminal.wait(for: "┌ PS-1")
    #expect(terminal.rows[0].contains("Widzew"))
  }
}
