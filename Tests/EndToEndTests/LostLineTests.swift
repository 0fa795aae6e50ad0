import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// The line to the terminal breaks, stalls or shakes, and whoever started the program goes away.
@Suite struct LostLineTests {
  /// A program's line in `proc_pid_stat(5)`.
  private struct ProcessState {
    /// `S` while it waits, `Z` once it is over and nobody has asked how.
    let letter: String
    /// What it has used of processors, in clock ticks.
    let ticks: Int

    /// - Returns: `nil` when there is no such process.
    init?(_ process: pid_t) {
      guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let end = line.lastIndex(of: ")")
      else { return nil }
      // The third field follows the name in brackets.
      let fields = line[line.index(after: end)...].split(separator: " ")
      guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
        return nil
      }
      letter = String(fields[0])
      ticks = user + system
    }
  }

  /// Starts the program below a shell, and finds out its number.
  private func belowShell() throws -> (terminal: TerminalEmulator, process: pid_t) {
    let terminal = try Desk.shell()
    terminal.type("(sh -c 'echo number $PPID'; exec \"$OKIENKO\" --as-of \(Desk.date))\r")
    try terminal.wait(for: "F10")
    let number = try #require(
      terminal.transcript.split(whereSeparator: \.isNewline).lazy.compactMap { line in
        line.hasPrefix("number ") ? pid_t(line.dropFirst(7)) : nil
      }.first)
    return (terminal, number)
  }

  private func waitForEnd(of process: pid_t, _ terminal: TerminalEmulator) throws {
    try terminal.wait(for: "end of the program") {
      ProcessState(process).map { $0.letter == "Z" } ?? true
    }
  }

  @Test func `a shell that is killed takes the program with it`() throws {
    let (terminal, process) = try belowShell()
    terminal.terminal.signal(SIGKILL)
    try waitForEnd(of: process, terminal)
  }

  @Test func `a terminal that is closed takes the program with it, and the shell too`() throws {
    let (terminal, process) = try belowShell()
    terminal.terminal.hangUp()
    try waitForEnd(of: process, terminal)
  }

  @Test func `a terminal that takes nothing is waited for at rest, and then shown what is`() throws
  {
    let terminal = try Desk.open()
    for _ in 0..<400 { terminal.resizeUnread() }
    terminal.type("mops")
    // At rest: several looks in a row find it waiting, and no processor used in between.
    var looks: [Int] = []
    while looks.count < 10 {
      let state = try #require(ProcessState(terminal.terminal.process))
      looks =
        state.letter == "S" && looks.allSatisfy { $0 == state.ticks } ? looks + [state.ticks] : []
      poll(nil, 0, 20)
    }
    try terminal.wait(for: "Szukaj: mops")
    try terminal.wait(for: "F10")
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGPIPE])
  func `a terminal that takes nothing does not keep the program from ending`(signal: Int32) throws {
    let terminal = try Desk.open()
    for _ in 0..<400 { terminal.resizeUnread() }
    terminal.terminal.signal(signal)
    #expect(try terminal.waitForExitUnread() == 128 + signal)
    #expect(terminal.terminal.isCooked)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `nor does one that was told to stop`(signal: Int32) throws {
    let terminal = try Desk.open()
    let line = open("/proc/\(terminal.terminal.process)/fd/1", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(line) }
    // As XOFF does (termios(3)).
    #expect(tcflow(line, TCOOFF) == 0)
    terminal.type("mops")
    terminal.pump()
    terminal.terminal.signal(signal)
    #expect(try terminal.waitForExitUnread() == 128 + signal)
    #expect(tcflow(line, TCOON) == 0)
    #expect(terminal.terminal.isCooked)
  }

  @Test func `a storm of signals leaves the screen as it was`() throws {
    let terminal = try Desk.open()
    let before = terminal.rows
    for number in 0..<3000 {
      terminal.terminal.signal(number % 3 == 0 ? SIGCONT : SIGWINCH)
      if number % 100 == 0 { terminal.takeWhatIsThere() }
    }
    try terminal.wait(for: "screen as before") { terminal.rows == before }
    terminal.type("mops")
    try terminal.wait(for: "Szukaj: mops")
    terminal.leave()
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.terminal.isCooked)
  }

  @Test func `started in the background the program waits for its turn`() throws {
    let terminal = try Desk.shell()
    terminal.type("set -b; \"$OKIENKO\" --as-of \(Desk.date) &\r")
    try terminal.wait(for: "Stopped")
    #expect(!terminal.screen.isAlternate)
    terminal.type("fg\r")
    try terminal.wait(for: "F10")
    terminal.press(.f10)
    // What is typed before the shell has the terminal back is thrown away with what the program left unread.
    try terminal.wait(for: "shell's prompt") {
      !terminal.screen.isAlternate && terminal.rows.last { !$0.isEmpty } == "ready>"
    }
    terminal.type("exit $?\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `without a stream for errors the desk opens all the same`() throws {
    let terminal = try Desk.shell()
    terminal.type("\"$OKIENKO\" --as-of \(Desk.date) 2>&-; echo status $?\r")
    try terminal.wait(for: "F10")
    terminal.press(.f10)
    try terminal.wait(for: "status 0")
    #expect(!terminal.screen.isAlternate)
  }
}
