import Display
import Testing

/// A directory so large that its index takes longer than anybody wants to wait for the first screen.
@Suite struct IndexingTests {
  /// Made-up matters, as many as the unoptimised program needs a good part of a second for.
  private static let file: String = {
    var text = """
      [directory]
      name = "Katalog zmyślony"
      language = "pl"
      timezone = "Europe/Warsaw"

      [[organization]]
      id = "urzad"
      name = "Urząd Prób"

      """
    for number in 1...8000 {
      text += """
        [[service]]
        id = "sprawa-\(number)"
        organization_id = "urzad"
        name = "Sprawa próbna numer \(number)"
        description = "Opis zmyślonej sprawy, która nic nie znaczy, za to zajmuje miejsce."

        """
    }
    return text
  }()

  @Test func `the desk answers before the index is built, and better once it is`() throws {
    let folder = try DataFolder(["katalog.toml": Self.file])
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    try terminal.wait(for: "Urząd Prób")
    terminal.type("sprawa 7999")
    try terminal.wait(for: "Sprawa próbna numer 7999")
    try terminal.wait(withoutText: "przygotowuję indeks…")
    #expect(terminal.text.contains("Sprawa próbna numer 7999"))
    #expect(terminal.rows[1].hasPrefix(" Szukaj: sprawa 7999"))
    // By the name of the office: that is for the index alone.
    terminal.type("\u{15}")
    terminal.type("urząd 7998")
    try terminal.wait(for: "Sprawa próbna numer 7998")
  }
}
