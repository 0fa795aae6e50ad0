import Display
import Glibc
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
      "okienko", ["--directory", try Product.folder("Assets/lodz"), "--as-of", date] + arguments,
      size: size, environment: environment)
    try terminal.wait(for: "okienko")
    try terminal.wait(for: "F10")
    return terminal
  }

  /// Runs a command line in an interactive shell with job control.
  ///
  /// `$OKIENKO` is the program with the shipped directory.
  ///
  /// - Throws: an error when the shell does not start.
  static func shell() throws -> TerminalEmulator {
    let folder = try Product.folder("Assets/lodz")
    let terminal = try TerminalEmulator(
      "/bin/bash", ["--norc", "-im"],
      environment: [
        "PS1": "ready> ", "OKIENKO": try Product.path("okienko"), "OKIENKO_DIRECTORY": folder,
      ])
    try terminal.wait(for: "ready>")
    return terminal
  }
}

/// A folder of data files that a test makes up.
final class DataFolder {
  let path: String
  private var names: [String] = []

  /// Writes files into a new folder.
  ///
  /// - Parameter files: their texts by their names.
  /// - Throws: an error when a file cannot be written.
  init(_ files: [String: String]) throws {
    var template = Array("/tmp/okienko-data-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template))
    path = String(cString: folder)
    for (name, text) in files { try write(text, to: name) }
  }

  /// Writes a file anew, as an editor does.
  ///
  /// - Throws: an error when it cannot be written.
  func write(_ text: String, to name: String) throws {
    let file = try #require(fopen("\(path)/\(name)", "w"))
    fputs(text, file)
    fclose(file)
    if !names.contains(name) { names.append(name) }
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
