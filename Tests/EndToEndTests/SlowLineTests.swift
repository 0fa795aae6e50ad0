import Display
import Emulator
import Glibc
import Testing

/// Lines on which bytes come late, or go slowly.
@Suite struct SlowLineTests {
  /// Sends bytes one at a time, far apart.
  private func send(_ bytes: [UInt8], to terminal: TerminalEmulator) {
    for byte in bytes {
      terminal.send(bytes: [byte])
      for _ in 0..<15 { terminal.pump() }
    }
  }

  @Test func `letters whose bytes come far apart are those letters`() throws {
    let terminal = try Desk.open()
    send(Array("łó".utf8), to: terminal)
    try terminal.wait(for: "query") { terminal.rows[1].hasPrefix(" Szukaj: łó") }
  }

  @Test func `a paste that stalls is still one, and presses nothing`() throws {
    let terminal = try TerminalEmulator("terminal-probe")
    try terminal.wait(for: "hint_key")
    terminal.type("\u{1B}[200~one")
    for _ in 0..<75 { terminal.pump() }
    terminal.type("\rtwo\u{1B}[201")
    for _ in 0..<75 { terminal.pump() }
    terminal.type("~x")
    try terminal.wait(for: "key x")
    #expect(terminal.rows[1].hasPrefix("paste one\\ntwo"))
    #expect(!terminal.text.contains("Enter"))
  }

  @Test func `at 9600 baud a key that was held stops when it is let go`() throws {
    let terminal = try Desk.open()
    let line = ThrottledLine(terminal, bytesPerSecond: 960)
    // The line shows how slow it is.
    terminal.type("z")
    line.carry(milliseconds: 1500)
    terminal.press(.controlU)
    line.carry(milliseconds: 3000)
    let before = terminal.received.count
    for _ in 0..<90 {
      terminal.press(.down)
      terminal.press(.up)
      line.carry(milliseconds: 33)
    }
    let held = terminal.received.count - before
    terminal.type("\u{15}")
    let released = terminal.received.count
    line.carry(milliseconds: 6000)
    let late = terminal.received.count - released
    // Half a second of the line, and the frame that shows where things stand: another card takes most of the screen.
    let frame = terminal.screen.size.rows * terminal.screen.size.columns
    #expect(late <= 480 + frame, "after \(held) bytes while the key was held")
    #expect(held > 0)
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == 0)
  }
}

/// A line that carries so many bytes a second, whatever the program sends.
private struct ThrottledLine {
  private static let step: Int32 = 10

  let terminal: TerminalEmulator
  let bytesPerStep: Int

  init(_ terminal: TerminalEmulator, bytesPerSecond: Int) {
    self.terminal = terminal
    bytesPerStep = bytesPerSecond * Int(Self.step) / 1000
  }

  /// Carries what the line can in a time.
  func carry(milliseconds: Int) {
    for _ in 0..<milliseconds / Int(Self.step) {
      poll(nil, 0, Self.step)
      terminal.takeWhatIsThere(atMost: bytesPerStep)
    }
  }
}
