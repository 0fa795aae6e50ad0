import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// Sessions through a real `sshd`: whatever a client asks for, it gets the directory or nothing.
@Suite(
  .enabled(
    if: PrivateHost.isPossible,
    "NOT TESTED: no session through sshd. \(PrivateHost.obstacle ?? "")"), .serialized)
struct SecureShellTests {
  private typealias Captivity = SecureShell.Captivity

  /// Every control character but those that a line of ssh itself takes, and every key of the table that sends a sequence.
  private static let keys: [String] =
    (0...31).map { String(Unicode.Scalar(UInt8($0))) }
    + (32...126).map { "\u{1B}" + String(Unicode.Scalar(UInt8($0))) }
    + ["P", "Q", "R", "S"].map { "\u{1B}O\($0)" }
    + [15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34].flatMap { number in
      [
        "\u{1B}[\(number)~", "\u{1B}[\(number);2~", "\u{1B}[\(number);5~", "\u{1B}[\(number);3~",
      ]
    }

  /// Waits for the desk, in Polish and with no way out.
  private func waitForDesk(_ terminal: TerminalEmulator) throws {
    try terminal.wait(for: "the desk") {
      terminal.rows[0].contains("okienko") && terminal.text.contains("F10 Od nowa")
    }
  }

  @Test(arguments: Captivity.allCases)
  private func `no key leads anywhere`(captivity: Captivity) throws {
    let server = try SecureShell(captivity)
    let terminal = try server.login()
    try waitForDesk(terminal)
    let session = try #require(server.sessions.first { $0.name == "okienko" })
    #expect(server.sessions.map(\.name) == ["okienko"])
    #expect(session.status("Seccomp") == "2", "the system refuses to start programs")
    #expect(session.status("NoNewPrivs") == "1")
    for key in Self.keys {
      // A window that the key before opened, or a screen that it dimmed, must not hide what this one does.
      terminal.type("\u{1B}\u{1B}" + key)
      terminal.pump()
    }
    // Forgets everything, and is the first to bring back a dimmed screen.
    for _ in 0..<3 { terminal.type("\u{1B}[24~") }
    // In another language by now.
    try terminal.wait(for: "the desk") {
      terminal.rows[0].contains("okienko") && terminal.rows[23].hasPrefix(" F1 ")
    }
    #expect(server.sessions.map(\.name) == ["okienko"])
    #expect(server.sessions.first?.number == session.number, "the session is the same")
    #expect(try server.host.files() == [])
    terminal.terminal.hangUp()
    try terminal.wait(for: "end of the session") { server.sessions.isEmpty }
    let journal = server.host.takeJournal().filter { $0.contains("okienko[") }
    #expect(journal.first?.contains("session began, restricted: ") == true, "\(journal)")
    #expect(journal.last?.hasSuffix("session ended, status 129") == true, "\(journal)")
  }

  @Test(arguments: Captivity.allCases)
  private func `no command is run, and each is named in the journal`(captivity: Captivity) throws {
    let server = try SecureShell(captivity)
    let mark = server.host.home + "/mark"
    let commands = [
      "touch \(mark)", "/bin/sh", "bash -i", "okienko --directory /etc", "$(touch \(mark))",
      "; touch \(mark)", "`touch \(mark)`", "| tee \(mark)", "> \(mark)", "\u{1B}[2Jcat",
      "-c 'touch \(mark)'", "search mops",
    ]
    for command in commands {
      let outcome = try server.run("ssh", ["-T", "--", "HOST", command])
      #expect(outcome.status == 2, "\(command)")
      #expect(outcome.output.isEmpty, "\(command): \(outcome.output)")
      #expect(outcome.errors.contains("Przeglądanie wymaga terminala."), "\(command)")
      let journal = server.host.takeJournal().filter { $0.contains("okienko[") }
      let named = command.replacing("\u{1B}", with: "\u{FFFD}")
      #expect(journal.count == 1, "\(command): \(journal)")
      #expect(journal.first?.hasSuffix("command ignored: \(named)") == true, "\(journal)")
    }
    // With a terminal the same commands get the directory.
    for command in ["/bin/sh", "touch \(mark)"] {
      let terminal = try server.login(command: [command])
      try waitForDesk(terminal)
      #expect(server.sessions.map(\.name) == ["okienko"])
      terminal.terminal.hangUp()
      try terminal.wait(for: "end of the session") { server.sessions.isEmpty }
      #expect(server.host.takeJournal().contains { $0.hasSuffix("command ignored: \(command)") })
    }
    #expect(try server.host.files() == [])
  }

  @Test(arguments: Captivity.allCases)
  private func `no file is carried in or out`(captivity: Captivity) throws {
    let server = try SecureShell(captivity)
    let local = try TemporaryFolder(["mine": "x"])
    let copies: [(String, [String], String?)] = [
      ("scp", ["-O", local.path(of: "mine"), "HOST:\(server.host.home)/mark"], nil),
      ("scp", ["-O", "HOST:/etc/passwd", local.path(of: "theirs")], nil),
      ("ssh", ["-T", "HOST", "cat /etc/passwd"], nil),
    ]
    // The server's own sftp is none of the account's shell; a forced command closes it, too.
    let transfers: [(String, [String], String?)] =
      captivity != .loginShell
      ? [
        ("scp", ["-s", local.path(of: "mine"), "HOST:\(server.host.home)/mark"], nil),
        ("sftp", ["-b", "-", "HOST"], "put \(local.path(of: "mine")) mark\n"),
        ("sftp", ["-b", "-", "HOST"], "get /etc/passwd \(local.path(of: "theirs"))\n"),
        ("ssh", ["-s", "HOST", "sftp"], nil),
      ] : []
    for (client, arguments, input) in copies + transfers {
      let outcome = try server.run(client, arguments, input: input)
      #expect(outcome.status != 0, "\(client) \(arguments)")
      #expect(!outcome.output.contains("root:"), "\(client) \(arguments)")
    }
    #expect(try server.host.files() == [])
    #expect(try local.contents("") == ["mine"])
    #expect(server.sessions.isEmpty)
  }

  @Test func `no port is forwarded either way`() throws {
    let server = try SecureShell(.documented)
    let target = "127.0.0.1:\(server.ownPort)"
    let through = try server.run("ssh", ["-W", target, "HOST"])
    #expect(!through.output.contains("SSH-2.0"), "\(through.output)")
    let back = try server.run(
      "ssh", ["-o", "ExitOnForwardFailure=yes", "-N", "-R", "0:\(target)", "HOST"])
    #expect(back.status == 255)
    let port = try SecureShell.freePort()
    let terminal = try server.login(["-L", "127.0.0.1:\(port):\(target)", "-A", "-X"])
    try waitForDesk(terminal)
    #expect(!SecureShell.greeting(of: port).contains("SSH-2.0"))
    #expect(server.sessions.map(\.name) == ["okienko"])
    terminal.terminal.hangUp()
  }

  @Test(arguments: Captivity.allCases)
  private func `no variable of the client's or the account's is obeyed`(captivity: Captivity) throws
  {
    let server = try SecureShell(captivity)
    let trap = try TemporaryFolder()
    let mark = trap.path(of: "mark")
    try trap.write("#!/bin/sh\ntouch \(mark)\n", to: "program")
    chmod(trap.path(of: "program"), 0o755)
    try trap.write(
      "restricted = false\nmay_leave = true\nlanguage = \"en\"\ndirectory = \"/nowhere\"\n",
      to: "okienko/config.toml")
    let program = trap.path(of: "program")
    // What the loader does before the program's first line only the server's own settings can prevent.
    let loader =
      captivity == .documented
      ? [
        "LD_PRELOAD=\(program)", "LD_AUDIT=\(program)", "LD_LIBRARY_PATH=\(trap.path)",
        "LD_DEBUG=all",
        "LD_DEBUG_OUTPUT=\(mark)", "LD_PROFILE=libc.so.6", "LD_PROFILE_OUTPUT=\(trap.path)",
      ] : []
    let hostile =
      [
        "SWIFT_BACKTRACE=enable=yes,swift-backtrace=\(program)", "TERMINFO=\(trap.path)",
        "TERMINFO_DIRS=\(trap.path)", "LOCPATH=\(trap.path)", "XDG_CONFIG_HOME=\(trap.path)",
        "XDG_STATE_HOME=\(trap.path)", "XDG_DATA_HOME=\(trap.path)", "OKIENKO_DIRECTORY=/nowhere",
        "OKIENKO_LANGUAGE=en", "OKIENKO_RESTRICTED=0", "OKIENKO_TRACE=\(trap.path(of: "trace"))",
        "TZ=:/etc/passwd", "MALLOC_TRACE=\(mark)", "LANG=\(trap.path)", "LINES=99999999",
        "COLUMNS=-1",
        "PATH=\(trap.path)", "GCONV_PATH=\(trap.path)", "NCURSES_TRACE=9", "SHELL=\(program)",
        "EDITOR=\(program)", "BASH_ENV_=\(program)",
      ] + loader
    try server.host.folder.write(
      hostile.joined(separator: "\n") + "\n", to: "home/.ssh/environment")
    let terminal = try server.login(["-o", "SetEnv=" + hostile.joined(separator: " ")])
    try waitForDesk(terminal)
    let session = try #require(server.sessions.first { $0.name == "okienko" })
    let environment = try String(contentsOfFile: "/proc/\(session.number)/environ", encoding: .utf8)
      .split(separator: "\0").map { $0.prefix { $0 != "=" } }
    let kept: Set<Substring> = [
      "TERM", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LINES", "COLUMNS", "NO_COLOR",
      "ESCDELAY", "OKIENKO_RESTRICTED", "SSH_ORIGINAL_COMMAND", "SWIFT_BACKTRACE",
    ]
    #expect(Set(environment).subtracting(kept) == [])
    kill(session.number, SIGSEGV)
    try terminal.wait(for: "end of the session") { server.sessions.isEmpty }
    #expect(try trap.contents("") == ["okienko", "program"])
    #expect(!terminal.transcript.contains("preload"))
    #expect(try server.host.files() == [".ssh", ".ssh/environment"])
  }

  @Test(arguments: ["../../tmp/x", "/tmp/x", "no-such-terminal", "", "\u{1B}[2J", "dumb"])
  func `no terminal's name brings anything but a message`(name: String) throws {
    let server = try SecureShell(.documented)
    let terminal = try server.login(environment: ["TERM": name])
    #expect(try terminal.waitForExit() == 2)
    #expect(terminal.text.contains("TERM"))
    #expect(!terminal.transcript.contains("\u{1B}[2J"))
    #expect(server.sessions.isEmpty)
  }

  @Test func `a client that is killed takes its session with it, and a server all that it started`()
    throws
  {
    let server = try SecureShell(.documented)
    let terminal = try server.login()
    try waitForDesk(terminal)
    terminal.terminal.signal(SIGKILL)
    try terminal.wait(for: "end of the session") { server.sessions.isEmpty }
    let other = try server.login()
    try waitForDesk(other)
    let session = try #require(server.sessions.first { $0.name == "okienko" })
    // As where the tests themselves are killed: their side of the terminal is closed.
    server.hangUp()
    try other.wait(for: "end of the server") { SecureShell.greeting(of: server.ownPort).isEmpty }
    try other.wait(for: "end of the session") { RunningProcess(session.number) == nil }
  }

  @Test func `F10 leaves where the administrator allows it`() throws {
    let server = try SecureShell(.documented, systemConfiguration: "may_leave = true\n")
    let terminal = try server.login()
    try terminal.wait(for: "F10 Koniec")
    terminal.press(.f10)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `what the system's file says no user undoes`() throws {
    let server = try SecureShell(
      .forcedCommand, systemConfiguration: "restricted = true\nlanguage = \"uk\"\n")
    let terminal = try server.login()
    try terminal.wait(for: "F10 Спочатку")
    terminal.terminal.hangUp()
    let broken = try SecureShell(.documented, systemConfiguration: "restricted = \"no\"\n")
    let other = try broken.login()
    try other.wait(for: "Błędy w konfiguracji")
    #expect(
      broken.host.takeJournal().contains { $0.contains("errors in /etc/okienko/config.toml") })
  }
}
