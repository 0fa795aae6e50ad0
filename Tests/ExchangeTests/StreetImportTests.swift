import Diagnostics
import Directory
import TestSupport
import Testing
import Text

@testable import Exchange

/// Tables of streets on their way into a directory.
@Suite struct StreetImportTests {
  private let town: ServiceDirectory = ServiceDirectory(
    info: DirectoryInfo(name: "Próbkowo"),
    serviceAreas: [
      ServiceArea(id: "d-polnoc", name: "Północ"), ServiceArea(id: "d-poludnie", name: "Południe"),
    ])

  private let head = "street\tdistricts\thouse_numbers_by_district\taliases\tpostcodes\n"

  private func imported(_ rows: String...) throws -> StreetImport {
    var streets = StreetImport(
      into: town, source: "Spis na próbę", citedAs: "wg spisu na próbę", note: nil)
    try streets.takeStreets(
      Array((head + rows.joined(separator: "\n")).utf8), file: "proba.tsv")
    return streets
  }

  /// The losses as `line reason text`.
  private func losses(_ streets: StreetImport) -> [String] {
    streets.losses.map { "\($0.line) \($0.reason) \($0.text)" }
  }

  @Test func `one street a line, in the form that a directory reads`() throws {
    let streets = try imported(
      "al. Jana Zmyślonego\tPółnoc|Południe\tPółnoc: 1-9(n), 10b; Południe: 38/52, 33-DK(n), 12-DK\t"
        + "Zmyślonego Jana Al.|Generała Jana Zmyślonego\t00-001 00-002",
      "Stary \"Rynek\"\tpołudnie\t\t\t00-003",
      "ul. Nieznana\tPółnoc|Południe\tPółnoc: (część, numery nieznane); Południe: (część, numery nieznane)\t\t"
    )
    #expect(
      streets.toml == """
        # Streets and estates of the areas, written by `okienko import streets`.
        # Mistakes are mended in the source and imported again; a line may also be mended here.

        [[street_list]]
        service_area_id = "d-polnoc"
        cited_as = "wg spisu na próbę"
        source = "Spis na próbę"
        streets = [
          { name = "Jana Zmyślonego", kind = "al.", aliases = ["Generała Jana Zmyślonego"], numbers = ["1-9 odd", "10b"], postal_codes = ["00-001", "00-002"] },
          { name = "Nieznana", kind = "ul.", numbers_unknown = true },
        ]

        [[street_list]]
        service_area_id = "d-poludnie"
        cited_as = "wg spisu na próbę"
        source = "Spis na próbę"
        streets = [
          { name = "Jana Zmyślonego", kind = "al.", aliases = ["Generała Jana Zmyślonego"], numbers = ["38/52", "33- odd", "12-"], postal_codes = ["00-001", "00-002"] },
          { name = "Stary \\"Rynek\\"", postal_codes = ["00-003"] },
          { name = "Nieznana", kind = "ul.", numbers_unknown = true },
        ]

        """)
    #expect(streets.losses.isEmpty)
    #expect(
      streets.report(in: .english) == """
        Streets: 3 rows, 3 placed (5 entries of areas).
          Północ: 2 + 0
          Południe: 3 + 0
        Streets whose numbers by area are not given: 1.
        Not kept, names with their words in another order: 1.
        Nothing else was left behind.
        """)
  }

  @Test func `what cannot be carried over is named with its line`() throws {
    let streets = try imported(
      "ul. Pierwsza\tPółnoc",
      "\tPółnoc\t\t\t",
      "ul. Druga\t\t\t\t",
      "ul. Trzecia\tZachód|Północ\tPółnoc: 1-9(n); Zachód: 2-8(p)\t\t",
      "ul. Czwarta\tPółnoc\tPółnoc: 9-1(n), 1-3(x), 5, 7-; Południe: 2\t\t00001",
      "ul. Piąta\tPółnoc\t\t\t",
      "ul. Piąta\tPółnoc\t\t\t")
    #expect(
      losses(streets) == [
        "2 brokenLine ul. Pierwsza Północ", "3 missingName ", "4 missingDistrict ul. Druga",
        "5 unknownDistrict Zachód", "6 malformedPostalCode 00001", "6 malformedNumbers 9-1(n)",
        "6 malformedNumbers 1-3(x)", "6 malformedNumbers 7-", "6 strayNumbers Południe: 2",
        "8 duplicate ul. Piąta",
      ])
    let report = streets.report(in: .polish)
    #expect(report.contains("Ulice: 7 wierszy, umieszczono 3 (3 wpisów w obszarach)."), "\(report)")
    #expect(
      report.contains("niezrozumiałe numery domów: 3\n  proba.tsv:6: 9-1(n)"), "\(report)")
  }

  @Test func `numbers that the source gives to two districts are kept as printed`() throws {
    let streets = try imported("ul. Sporna\tPółnoc|Południe\tPółnoc: 1-9; Południe: 9-DK(n)\t\t")
    #expect(streets.lists.allSatisfy { $0.streets.allSatisfy(\.isAsPrinted) })
  }

  @Test func `estates say whether their district was inferred, and uncertain ones stay out`() throws
  {
    var streets = try imported("ul. Piąta\tPółnoc\t\t\t")
    try streets.takeEstates(
      Array(
        """
        name\tdistrict\tkind\tconfidence\tsource
        Zmyślenie\tPółnoc\tosiedle (unit)\tnamed in a source\tstrona.example
        Wymysły\tPołudnie\teveryday name\tinferred: order of the list\t
        Ułuda\tPółnoc\teveryday name\tlow: a guess\t
        Miraż\tZachód\teveryday name\tnamed in a source\t
        """.utf8), file: "osiedla.tsv")
    #expect(
      streets.toml.contains(
        """
        estates = [
          { name = "Zmyślenie", kind = "osiedle", source = "strona.example" },
        ]

        """))
    #expect(
      streets.toml.contains(
        "  { name = \"Wymysły\", inferred = true }, # inferred: order of the list\n"))
    #expect(losses(streets) == ["4 lowConfidence Ułuda", "5 unknownDistrict Zachód"])
  }

  @Test func `a table without a column says which`() {
    var streets = StreetImport(into: town, source: nil, citedAs: nil, note: nil)
    #expect(throws: StreetImport.MissingColumn(file: "x.tsv", column: "districts")) {
      try streets.takeStreets(Array("street\taliases\n".utf8), file: "x.tsv")
    }
    #expect(throws: StreetImport.MissingColumn(file: "x.tsv", column: "street")) {
      try streets.takeStreets([], file: "x.tsv")
    }
  }

  @Test func `bytes of any kind leave a file that can be read`() throws {
    var chance = Chance(seed: 13)
    let pieces: [[UInt8]] =
      ["ul. ", "\t", "Północ", "\n", "\"", "\\", "'", "1-9(n)", ", ", ": ", "|", "; "]
      .map { Array($0.utf8) } + [[0], [0x1B], [0xFF, 0xC3], [0x7F], [0xC2, 0x9B]]
    for _ in 0..<200 {
      var bytes = Array(head.utf8)
      for _ in 0..<60 { bytes += pieces[Int(chance.next() % UInt64(pieces.count))] }
      var streets = StreetImport(into: town, source: "a\u{1B}b", citedAs: nil, note: nil)
      try streets.takeStreets(bytes, file: "proba.tsv")
      let areas = """
        directory = { name = "Próbkowo" }
        [[service_area]]
        id = "d-polnoc"
        name = "Północ"
        [[service_area]]
        id = "d-poludnie"
        name = "Południe"

        """
      let loaded = ServiceDirectory.load([
        SourceFile(name: "proba.toml", text: areas + streets.toml)
      ])
      #expect(!loaded.hasErrors, "\(streets.toml)")
      #expect(
        loaded.directory?.streetLists.map(\.streets)
          == streets.lists.map(\.streets).filter { !$0.isEmpty })
    }
  }
}
