import Display
import TestSupport
import Testing

/// A clerk edits the directory's files while the desk has them open.
@Suite struct ReloadTests {
  private static func file(office: String) -> String {
    """
    [directory]
    name = "Katalog zmyślony"
    language = "pl"
    timezone = "Europe/Warsaw"

    [[organization]]
    id = "biuro"
    name = "\(office)"
    """
  }

  @Test func `a changed directory is shown, and what was typed stays`() throws {
    let folder = try TemporaryFolder(["katalog.toml": Self.file(office: "Biuro Prób")])
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    try terminal.wait(for: "Biuro Prób")
    terminal.type("biuro")
    try terminal.wait(for: "Szukaj: biuro")
    try folder.write(Self.file(office: "Biuro Przykładów"), to: "katalog.toml")
    try terminal.wait(for: "Biuro Przykładów")
    try terminal.wait(for: "Wczytano zmieniony katalog.")
    #expect(terminal.rows[1].hasPrefix(" Szukaj: biuro"))
  }

  @Test func `a file added later is read too`() throws {
    let folder = try TemporaryFolder(["katalog.toml": Self.file(office: "Biuro Prób")])
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    try terminal.wait(for: "Biuro Prób")
    try folder.write("[[organization]]\nid = \"nowe\"\nname = \"Biuro Nowe\"\n", to: "nowe.toml")
    try terminal.wait(for: "Biuro Nowe")
  }
}
