import Display
import Emulator
import Foundation
import TestSupport
import Testing

/// Restricted mode without a server before it.
@Suite struct RestrictedTests {
  /// What turns it on, beside the system's file.
  enum Way: CaseIterable {
    case option, variable, loginShell
  }

  /// Opens the desk with a hostile environment.
  private func open(_ way: Way, _ environment: [String: String] = [:]) throws -> TerminalEmulator {
    let program = try Repository.program("okienko")
    var variables = environment
    let line: [String]
    switch way {
    case .option: line = ["exec \"$0\" --restricted --as-of \(Desk.date)", program]
    case .variable:
      variables["OKIENKO_RESTRICTED"] = "1"
      line = ["exec \"$0\" --as-of \(Desk.date)", program]
    case .loginShell: line = ["exec -a -okienko \"$0\" --directory /nowhere", program]
    }
    let terminal = try TerminalEmulator("/bin/bash", ["-c"] + line, environment: variables)
    try terminal.wait(for: "F10 Od nowa")
    return terminal
  }

  @Test(arguments: Way.allCases)
  func `a crash starts no program, leaves no file, and gives the terminal back`(way: Way) throws {
    let folder = try TemporaryFolder()
    let mark = folder.path(of: "mark")
    try folder.write("#!/bin/sh\ntouch \(mark)\n", to: "program")
    chmod(folder.path(of: "program"), 0o755)
    let terminal = try open(
      way, ["SWIFT_BACKTRACE": "enable=yes,swift-backtrace=\(folder.path(of: "program"))"])
    terminal.terminal.signal(SIGSEGV)
    #expect(try terminal.waitForExit() & 0x7F == SIGSEGV)
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.terminal.isCooked)
    #expect(try folder.contents("") == ["program"])
  }

  @Test(arguments: Way.allCases)
  func `nothing of the user's is read or written`(way: Way) throws {
    let folder = try TemporaryFolder(["trace": ""])
    try folder.write("language = \"en\"\ndirectory = \"/nowhere\"\n", to: "okienko/config.toml")
    try folder.write("language = \"en\"\n", to: "okienko/layout.toml")
    let terminal = try open(
      way,
      [
        "OKIENKO_TRACE": folder.path(of: "trace"), "XDG_CONFIG_HOME": folder.path,
        "XDG_STATE_HOME": folder.path, "HOME": folder.path, "OKIENKO_DIRECTORY": "/nowhere",
        "OKIENKO_LANGUAGE": "en", "TERMINFO": folder.path, "TZ": ":/etc/passwd",
      ])
    #expect(terminal.rows[0].contains("Łódź"))
    terminal.press(.f8)
    try terminal.wait(for: "F10 Anew")
    // A slip goes to no file: Enter on every button of its window.
    terminal.type("mops")
    try terminal.wait(for: "Search: mops")
    try terminal.wait(for: " results")
    terminal.press(.f6)
    try terminal.wait(for: "Slip for the resident")
    #expect(!terminal.text.contains("File"))
    for _ in 0..<5 {
      terminal.press(.tab)
      terminal.press(.enter)
    }
    terminal.terminal.signal(SIGTSTP)
    terminal.terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 128 + SIGTERM)
    #expect(try folder.text(of: "okienko/layout.toml") == "language = \"en\"\n")
    #expect(try folder.text(of: "trace").isEmpty)
    #expect(try folder.contents("") == ["okienko", "trace"])
    #expect(try folder.contents("okienko") == ["config.toml", "layout.toml"])
  }

  @Test func `F10 asks, and goes back to the first card`() throws {
    let terminal = try open(.variable)
    terminal.type("mops")
    try terminal.wait(for: "Szukaj: mops")
    terminal.press(.f10)
    try terminal.wait(for: "Zacząć od nowa?")
    terminal.press(.f10)
    try terminal.wait(for: "first screen") { terminal.rows[1] == " Szukaj:" }
    terminal.press(.controlZ)
    try terminal.wait(for: "Niedostępne w trybie ograniczonym.")
    terminal.press(.f1)
    terminal.press(.end)
    try terminal.wait(for: "Wyłączone w trybie ograniczonym")
  }

  @Test func `no directory is chosen by whoever may not`() throws {
    let program = try Program("okienko")
    let environment = ["OKIENKO_RESTRICTED": "1"]
    for arguments in [["search", "--directory", "/etc", "mops"], ["check", "/etc"]] {
      let outcome = try program.run(arguments, environment: environment)
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("/etc/okienko/config.toml"))
    }
    let read = try program.run(["import", "streets", "/etc/passwd"], environment: environment)
    #expect(read.status == 2)
    #expect(read.output.isEmpty)
    #expect(read.errors == "Polecenie niedostępne w trybie ograniczonym.\n")
    let found = try program.run(["search", "mops", "--limit", "1"], environment: environment)
    #expect(found.status == 0)
  }

  @Test func `who restricts on the command line names the directory there`() throws {
    let folder = Repository.path("Assets/lodz")
    let outcome = try Program.okienko("search", "--restricted", "--directory", folder, "mops")
    #expect(outcome.status == 0)
  }

  @Test func `abilities are a table with a state and a reason each`() throws {
    let own = try Program.okienko("abilities", "--language", "en")
    #expect(own.lines.first == "Mode: ordinary")
    #expect(own.output.contains("suspend             yes    suspending the program"))
    let restricted = try Program.okienko("abilities", "--restricted", "--language", "en")
    #expect(restricted.lines.first == "Mode: restricted (--restricted)")
    let table = restricted.lines.dropFirst(2).prefix(9)
    #expect(table.allSatisfy { $0.contains("  no  ") }, "\(restricted.output)")
    #expect(restricted.output.contains("to start programs: yes."))
  }
}
