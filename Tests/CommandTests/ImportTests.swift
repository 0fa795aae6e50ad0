import Foundation
import TestSupport
import Testing

/// `okienko import streets` at the command line.
@Suite struct ImportTests {
  private let table =
    "street\tdistricts\thouse_numbers_by_district\taliases\tpostcodes\n"
    + "ul. Zmyślona\tPółnoc\tPółnoc: 1-9(n)\t\t00-001\n"

  private let directory = """
    [directory]
    name = "Próbkowo"
    [[service_area]]
    id = "d-polnoc"
    name = "Północ"
    assured_date = 2021-01-01
    """

  private func run(
    _ folder: borrowing TemporaryFolder, _ arguments: String...
  ) throws -> Program.Outcome {
    try Program.okienko(
      ["import", "streets", folder.path(of: "ulice.tsv"), "--directory", folder.path(of: "")]
        + ["--language", "pl"] + arguments)
  }

  @Test func `prints the file, and beside it what was kept and lost`() throws {
    let folder = try TemporaryFolder(["ulice.tsv": table, "a.toml": directory])
    let outcome = try run(folder, "--cited-as", "wg spisu")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasSuffix(
        """
        [[street_list]]
        service_area_id = "d-polnoc"
        cited_as = "wg spisu"
        streets = [
          { name = "Zmyślona", kind = "ul.", numbers = ["1-9 odd"], postal_codes = ["00-001"] },
        ]

        """), "\(outcome.output)")
    #expect(outcome.errors.contains("Ulice: 1 wierszy, umieszczono 1 (1 wpisów w obszarach)."))
    #expect(try run(folder, "--cited-as", "wg spisu").output == outcome.output)
  }

  @Test func `never replaces a file unless it is told to`() throws {
    let folder = try TemporaryFolder(["ulice.tsv": table, "a.toml": directory])
    let target = folder.path(of: "ulice.toml")
    #expect(try run(folder, "--output", target).status == 0)
    let first = try String(contentsOfFile: target, encoding: .utf8)
    #expect(first.contains("Zmyślona"))
    let refused = try run(folder, "--output", target, "--cited-as", "inaczej")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("\(target): plik już istnieje. Zastąpi go --force."))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == first)
    #expect(try run(folder, "--output", target, "--force", "--cited-as", "inaczej").status == 0)
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("inaczej"))
    let checked = try Program.okienko("check", folder.path(of: ""), "--language", "en")
    #expect(checked.output.contains("Errors: 0, warnings: 0."), "\(checked.output)")
  }

  @Test func `a table that says nothing, and a file that is none, end with a reason`() throws {
    let folder = try TemporaryFolder([
      "ulice.tsv": "street\tdistricts\nul. Obca\tZachód\n", "a.toml": directory,
    ])
    let outcome = try run(folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("dzielnicy nie ma w katalogu: 1\n"), "\(outcome.errors)")
    let other = try TemporaryFolder(["ulice.tsv": "ulica\n", "a.toml": directory])
    #expect(try run(other).status == 2)
    #expect(try run(other).errors.contains("ulice.tsv: brak kolumny `street`"))
    let none = try TemporaryFolder(["a.toml": directory])
    #expect(try run(none).status == 2)
    #expect(try run(none).errors.contains("ulice.tsv: nie ma takiego pliku."))
  }
}
