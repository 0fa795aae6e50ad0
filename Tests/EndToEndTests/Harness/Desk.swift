import Display
import TestSupport
import Testing

/// The program with the Łódź directory open, as at a reception desk.
enum Desk {
  /// The date of the tests, a past one: what is open and stale does not change with the calendar, and
  /// no clock runs in the title.
  static let date = "2026-11-20"

  /// Opens the shipped directory in a terminal, and waits for the first screen.
  ///
  /// - Throws: an error when the first screen does not appear.
  static func open(
    _ arguments: [String] = [],
    size: Size = Size(rows: 24, columns: 80),
    environment: [String: String] = [:]
  ) throws -> TerminalEmulator {
    let terminal = try TerminalEmulator(
      "okienko", ["--directory", Repository.path("Assets/lodz"), "--as-of", date] + arguments,
      size: size, environment: environment)
    try terminal.wait(for: "okienko")
    try terminal.wait(for: "F10")
    // Until the index is there, the search bar says so.
    try terminal.wait(for: "index") {
      let bar = terminal.rows.count > 1 ? terminal.rows[1] : ""
      return !["indeks", "index", "…"].contains { bar.contains($0) }
    }
    return terminal
  }

  /// Runs a command line in an interactive shell with job control.
  ///
  /// `$OKIENKO` is the program with the shipped directory.
  ///
  /// - Throws: an error when the shell does not start.
  static func shell() throws -> TerminalEmulator {
    let folder = Repository.path("Assets/lodz")
    let terminal = try TerminalEmulator(
      "/bin/bash", ["--norc", "-im"],
      environment: [
        "PS1": "ready> ", "OKIENKO": try Repository.program("okienko"), "OKIENKO_DIRECTORY": folder,
      ])
    try terminal.wait(for: "ready>")
    return terminal
  }
}
