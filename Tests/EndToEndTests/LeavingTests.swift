import Display
import Emulator
import Glibc
import TestSupport
import Testing

/// Every way out of the program, and every way not to get in.
@Suite struct LeavingTests {
  private func expectRestored(
    _ terminal: TerminalEmulator, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!terminal.screen.isAlternate, sourceLocation: sourceLocation)
    #expect(terminal.screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(terminal.terminal.isCooked, sourceLocation: sourceLocation)
  }

  @Test(arguments: [Sequences.f10, .controlC])
  func `leaving restores the terminal`(key: Sequences) throws {
    let terminal = try Desk.open()
    terminal.press(key)
    #expect(try terminal.waitForExit() == 0)
    expectRestored(terminal)
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM,
  ])
  func `a signal ends the program and restores the terminal`(signal: Int32) throws {
    let terminal = try Desk.open()
    terminal.terminal.signal(signal)
    #expect(try terminal.waitForExit() == 128 + signal)
    expectRestored(terminal)
  }

  @Test func `a dropped connection ends the program`() throws {
    let terminal = try Desk.open()
    terminal.terminal.hangUp()
    #expect(try terminal.waitForExit() == 128 + SIGHUP)
  }

  @Test func `Ctrl-Z gives the shell back its screen, and fg the program`() throws {
    let terminal = try Desk.shell()
    // A past day: a clock in the title would make the screen another one at the full minute.
    terminal.type("\"$OKIENKO\" --as-of \(Desk.date)\r")
    try terminal.wait(for: "F10")
    terminal.type("ps1")
    try terminal.wait(for: "┌ PS-1")
    let before = terminal.rows
    terminal.press(.controlZ)
    try terminal.wait(for: "Stopped")
    #expect(!terminal.screen.isAlternate)
    terminal.type("fg\r")
    try terminal.wait(for: "screen as before") { terminal.rows == before }
    terminal.leave()
    try terminal.wait(for: "shell's screen") { !terminal.screen.isAlternate }
  }

  @Test func `without a terminal the program says so and ends with 2`() throws {
    let terminal = try Desk.shell()
    terminal.type("\"$OKIENKO\" | od -c | head -2; echo \"status ${PIPESTATUS[0]}\"\r")
    try terminal.wait(for: "status 2")
    #expect(terminal.text.contains("terminal"))
    #expect(terminal.text.contains("0000000\n"), "nothing went into the pipe")
  }

  @Test func `an unknown terminal is named`() throws {
    let terminal = try TerminalEmulator(
      "okienko", ["--directory", Repository.path("Assets/lodz")],
      environment: ["TERM": "no-such-terminal"])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("no-such-terminal"))
  }

  @Test func `a broken data file is reported with its place`() throws {
    let folder = try TemporaryFolder(["okno.toml": "[directory]\nname = \"Okno\nlanguage = 1\n"])
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("okno.toml:2:"))
    #expect(!terminal.transcript.contains("\u{1B}[?1049h"))
  }
}
