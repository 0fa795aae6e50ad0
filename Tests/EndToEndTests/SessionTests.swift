import Display
import Emulator
import Glibc
import TestSupport
import Testing

/// The terminal is taken, followed and given back, whatever happens.
@Suite struct SessionTests {
  private func probe(
    _ arguments: [String] = [],
    size: Size = Size(rows: 24, columns: 80),
    environment: [String: String] = [:]
  ) throws -> TerminalEmulator {
    let terminal = try TerminalEmulator(
      "terminal-probe", arguments, size: size, environment: environment)
    try terminal.wait(for: "message")
    return terminal
  }

  private func expectRestored(
    _ terminal: TerminalEmulator, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!terminal.screen.isAlternate, sourceLocation: sourceLocation)
    #expect(terminal.screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(terminal.terminal.isCooked, sourceLocation: sourceLocation)
    #expect(terminal.transcript.contains("\u{1B}[?2004l"), sourceLocation: sourceLocation)
  }

  @Test func `leaving gives the terminal back`() throws {
    let terminal = try probe()
    #expect(terminal.screen.isAlternate)
    #expect(!terminal.terminal.isCooked)
    terminal.press(.f10)
    #expect(try terminal.waitForExit() == 0)
    expectRestored(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal to end gives the terminal back`(signal: Int32) throws {
    let terminal = try probe()
    terminal.terminal.signal(signal)
    #expect(try terminal.waitForExit() == 128 + signal)
    expectRestored(terminal)
  }

  @Test func `a terminal that vanishes ends the program`() throws {
    let terminal = try probe()
    terminal.terminal.hangUp()
    #expect(try terminal.waitForExit() == 128 + SIGHUP)
  }

  @Test func `a terminal that vanishes ends the program even where SIGHUP is ignored`() throws {
    let path = try Repository.program("terminal-probe")
    let terminal = try TerminalEmulator(
      "/bin/sh", ["-c", "trap '' HUP; exec \"$PROBE\""], environment: ["PROBE": path])
    try terminal.wait(for: "message")
    terminal.terminal.hangUp()
    #expect(try terminal.waitForExit() == 128 + SIGHUP)
  }

  @Test func `a terminal without a second screen is left blank, the cursor at its foot`() throws {
    let terminal = try probe(environment: ["TERM": "vt220"])
    terminal.press(.f10)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.rows == Array(repeating: "", count: 24))
    #expect(terminal.cursor == Position(row: 23, column: 0))
  }

  @Test func `a terminal that takes no more output cannot hold the program back`() throws {
    let terminal = try probe()
    // Nothing is read from here on: the program's writes fill the line and block.
    for _ in 0..<400 { terminal.resizeUnread() }
    terminal.terminal.signal(SIGTERM)
    #expect(try terminal.waitForExitUnread() == 128 + SIGTERM)
  }

  @Test func `a new size is followed, and the screen is whole again`() throws {
    let terminal = try probe()
    terminal.resize(Size(rows: 15, columns: 50))
    try terminal.wait(for: "resize 50x15")
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
    terminal.resize(Size(rows: 24, columns: 80))
    try terminal.wait(for: "resize 80x24")
    try terminal.wait(for: "message")
  }

  @Test func `a size that changes and changes back has the screen drawn anew`() throws {
    let terminal = try probe()
    let before = terminal.rows
    for _ in 0..<20 {
      terminal.resize(Size(rows: 3, columns: 10))
      terminal.resize(Size(rows: 24, columns: 80))
      // Whether the program saw both sizes or neither, the title must come back.
      try terminal.wait(for: "title") { terminal.rows[0] == before[0] }
      #expect(terminal.rows.contains { $0.contains("message") })
    }
  }

  @Test func `stale LINES and COLUMNS do not deceive`() throws {
    let terminal = try probe(environment: ["LINES": "10", "COLUMNS": "20"])
    #expect(terminal.text.contains("hint_key"))
  }

  @Test func `the cursor stands where the screen says`() throws {
    let terminal = try probe()
    #expect(terminal.cursor == Position(row: 0, column: 0))
    terminal.type("a")
    try terminal.wait(for: "cursor in row 1") { terminal.cursor == Position(row: 1, column: 0) }
    #expect(terminal.screen.isCursorVisible)
  }

  @Test func `an unknown terminal is named and refused`() throws {
    let terminal = try TerminalEmulator("terminal-probe", environment: ["TERM": "no-such-terminal"])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("unknownTerminal(\"no-such-terminal\")"))
    #expect(terminal.terminal.isCooked)
  }

  @Test func `a terminal that cannot place its cursor is refused`() throws {
    let terminal = try TerminalEmulator("terminal-probe", environment: ["TERM": "dumb"])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("cannotPlaceCursor(\"dumb\")"))
    #expect(terminal.terminal.isCooked)
  }

  @Test func `Ctrl-Z stops the program for the shell, and fg brings the screen back`() throws {
    let path = try Repository.program("terminal-probe")
    let terminal = try TerminalEmulator(
      "/bin/bash", ["--norc", "-im"], environment: ["PS1": "ready> ", "PROBE": path])
    try terminal.wait(for: "ready>")
    terminal.type("\"$PROBE\"\r")
    try terminal.wait(for: "hint_key")
    terminal.press(.controlZ)
    try terminal.wait(for: "Stopped")
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.isCursorVisible)
    terminal.type("fg\r")
    try terminal.wait(for: "resume")
    #expect(terminal.rows.filter { $0.contains("resume") }.count == 1)
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
    #expect(terminal.screen.isAlternate)
    terminal.press(.f10)
    try terminal.wait(for: "shell's screen") { !terminal.screen.isAlternate }
    terminal.type("exit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `Ctrl-Z where no shell could continue the program changes nothing`() throws {
    let terminal = try probe()
    terminal.press(.controlZ)
    try terminal.wait(for: "resume")
    #expect(terminal.screen.isAlternate)
    #expect(!terminal.terminal.isCooked)
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
    terminal.type("a")
    try terminal.wait(for: "key a")
  }

  @Test func `a program that was stopped without warning draws anew when it goes on`() throws {
    let terminal = try probe()
    terminal.terminal.signal(SIGSTOP)
    terminal.terminal.signal(SIGCONT)
    try terminal.wait(for: "resume")
    #expect(terminal.screen.isAlternate)
    #expect(!terminal.terminal.isCooked)
  }

  @Test func `what was typed before a stop and read by the shell is no hang-up`() throws {
    let path = try Repository.program("terminal-probe")
    let terminal = try TerminalEmulator(
      "/bin/bash", ["--norc", "-im"], environment: ["PS1": "ready> ", "PROBE": path])
    try terminal.wait(for: "ready>")
    terminal.type("(sh -c 'echo $PPID'; exec \"$PROBE\")\r")
    try terminal.wait(for: "hint_key")
    let process = try #require(
      terminal.transcript.split(whereSeparator: \.isNewline).lazy.compactMap { pid_t($0) }.first)
    // Nothing is read: the program writes until the line is full, and both wait for it meanwhile.
    for _ in 0..<400 { terminal.resizeUnread() }
    terminal.type("x")
    kill(process, SIGTSTP)
    try terminal.wait(for: "Stopped")
    // The shell has taken the letter for its own line.
    terminal.type("\u{15}fg\r")
    try terminal.wait(for: "resume")
    terminal.type("a")
    try terminal.wait(for: "key a")
    terminal.press(.f10)
    try terminal.wait(for: "shell's screen") { !terminal.screen.isAlternate }
  }

  @Test func `SIGTSTP from outside stops, SIGCONT brings the screen back`() throws {
    let path = try Repository.program("terminal-probe")
    let terminal = try TerminalEmulator(
      "/bin/bash", ["--norc", "-im"], environment: ["PS1": "ready> ", "PROBE": path])
    try terminal.wait(for: "ready>")
    terminal.type("(sh -c 'echo $PPID'; exec \"$PROBE\")\r")
    try terminal.wait(for: "hint_key")
    let process = try #require(
      terminal.transcript.split(whereSeparator: \.isNewline).lazy.compactMap { pid_t($0) }.first)
    kill(process, SIGTSTP)
    try terminal.wait(for: "Stopped")
    #expect(!terminal.screen.isAlternate)
    terminal.type("fg\r")
    try terminal.wait(for: "resume")
    #expect(terminal.rows[0] == "Próba ─┐ ▸ …")
    terminal.terminal.hangUp()
    _ = try terminal.waitForExit()
  }
}
