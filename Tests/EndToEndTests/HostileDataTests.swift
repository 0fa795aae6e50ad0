import Display
import Emulator
import TestSupport
import Testing

/// Data files, file names and queries that try to drive the terminal.
@Suite struct HostileDataTests {
  /// A directory whose every text carries sequences: a title, a clear screen, a bell, a reordering.
  private static let file = """
    [directory]
    name = "Zmyślony\\u001B]0;PRZEJĘTY\\u0007 katalog"
    publisher = "Nikt\\u001B[2J"
    language = "pl"
    timezone = "Europe/Warsaw"
    stale_after_days = 365

    [[organization]]
    id = "biuro"
    name = "Biuro\\u001B[31m Prób\\u009B31m\\u0007 \\u202Etsewo\\u202C"
    description = "Opis\\r\\n\\u001B[10;10Hskok\\u0000"
    """

  private func expectTame(_ sent: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let hostile = [
      "\u{1B}]", "\u{1B}[31m Prób", "\u{9B}", "\u{7}", "\u{202E}", "\u{202C}", "\u{1B}[10;10Hskok",
      "\u{0}",
    ]
    for sequence in hostile {
      #expect(
        !sent.unicodeScalars.contains(sequence), "\(sequence.debugDescription) was sent",
        sourceLocation: sourceLocation)
    }
  }

  @Test func `no sequence of a data file reaches the terminal, whether it loads or not`() throws {
    let folder = try TemporaryFolder(["zly.toml": Self.file])
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    try terminal.wait(for: "screen or report") {
      terminal.text.contains("F10") || terminal.terminal.exitStatus() != nil
    }
    terminal.press(.f10)
    _ = try terminal.waitForExit()
    expectTame(terminal.transcript)
  }

  @Test func `no sequence of a file's name reaches the terminal`() throws {
    let folder = try TemporaryFolder(["a\u{1B}[31m\u{7}.toml": "name = \n"])
    let terminal = try TerminalEmulator("okienko", ["check", folder.path])
    #expect(try terminal.waitForExit() == 1)
    #expect(!terminal.transcript.contains("\u{1B}[31m"))
    #expect(!terminal.transcript.contains("\u{7}"))
  }

  @Test func `no sequence of a query reaches the terminal`() throws {
    let folder = Repository.path("Assets/lodz")
    let terminal = try TerminalEmulator(
      "okienko", ["search", "--directory", folder, "\u{1B}[31mxyzzy\u{7}"])
    #expect(try terminal.waitForExit() == 1)
    #expect(!terminal.transcript.contains("\u{1B}"))
    #expect(!terminal.transcript.contains("\u{7}"))
  }
}

extension String.UnicodeScalarView {
  /// Whether the scalars of a text stand here in a row, wherever characters begin and end.
  fileprivate func contains(_ text: String) -> Bool {
    indices.contains { self[$0...].starts(with: text.unicodeScalars) }
  }
}
