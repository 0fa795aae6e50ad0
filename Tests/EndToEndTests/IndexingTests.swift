import Display
import TestSupport
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

  /// Whether the index is there when the first letter comes is up to the machine; the answer is the same.
  @Test func `a query typed as soon as the desk opens is answered once the index is there`() throws
  {
    let folder = try TemporaryFolder(["katalog.toml": Self.file])
    let terminal = try TerminalEmulator("okienko", ["--directory", folder.path])
    try terminal.wait(for: "Urząd Prób")
    // By the name of the office, too.
    terminal.type("urząd 7998")
    try terminal.wait(for: "Sprawa próbna numer 7998")
    #expect(terminal.rows[1].hasPrefix(" Szukaj: urząd 7998"))
    #expect(!terminal.text.contains("przygotowuję indeks…"))
  }
}
