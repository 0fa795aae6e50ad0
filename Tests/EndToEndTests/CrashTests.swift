import Display
import Emulator
import Glibc
import TestSupport
import Testing

/// Whatever ends the program, the terminal is as it was.
@Suite struct CrashTests {
  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS])
  func `a crash gives the terminal back and is a crash all the same`(signal: Int32) throws {
    // The debugger of the Swift runtime would wait for somebody who talks to it.
    let terminal = try Desk.open(environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(terminal.screen.isAlternate)
    terminal.terminal.signal(signal)
    let status = try terminal.waitForExit()
    #expect(status & 0x7F == signal)
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.isCursorVisible)
    #expect(terminal.terminal.isCooked)
    #expect(terminal.transcript.contains("\u{1B}[?2004l"))
  }

  @Test func `a stack that has run out is no exception`() throws {
    let terminal = try TerminalEmulator(
      "terminal-probe", environment: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.wait(for: "hint_key")
    terminal.type("!")
    let status = try terminal.waitForExit()
    #expect(status & 0x7F == SIGSEGV)
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.terminal.isCooked)
  }

  @Test(arguments: [
    Size(rows: 24, columns: 65_535), Size(rows: 65_535, columns: 80),
    Size(rows: 65_535, columns: 65_535), Size(rows: 0, columns: 0), Size(rows: 0, columns: 80),
    Size(rows: 24, columns: 0), Size(rows: 1, columns: 1), Size(rows: 1, columns: 65_535),
  ])
  func `no size that a client claims ends the program`(size: Size) throws {
    let terminal = try Desk.open()
    terminal.terminal.resize(size)
    terminal.type("p")
    terminal.terminal.resize(Size(rows: 24, columns: 80))
    // Nothing is typed on a screen that is too small, and the new size may come after the letters.
    try terminal.wait(for: "┌ PS-1") {
      terminal.type("\u{15}ps1")
      return terminal.text.contains("PS-1")
    }
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }

  @Test(arguments: ["rows 24 cols 65535", "rows 65535 cols 80", "rows 0 cols 0"])
  func `nor one to begin with`(size: String) throws {
    let path = try Repository.program("okienko")
    let terminal = try TerminalEmulator(
      "/bin/sh",
      ["-c", "stty \(size); exec \"$OKIENKO\" --directory \"$FOLDER\" --as-of \(Desk.date)"],
      environment: [
        "OKIENKO": path, "FOLDER": Repository.path("Assets/lodz"), "LINES": "99999999",
        "COLUMNS": "-3",
      ])
    // On a screen that is said to be wider than it is, the lines run into each other.
    try terminal.wait(for: "okienko") { terminal.transcript.contains("okienko · ") }
    terminal.terminal.resize(Size(rows: 24, columns: 80))
    try terminal.wait(for: "F10")
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }
}
