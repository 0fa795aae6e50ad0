import Directory
import Text

/// Streets and estates on their way from tables of a public list to the lists of a directory.
///
/// The columns of streets are `street`, `districts` (parted by `|`), `house_numbers_by_district`
/// (`District: 1-23(n), 2-12(p), 33-DK(n); District: …`: odd, even, to the end of the street), `aliases` (parted by `|`) and
/// `postcodes`; those of estates are `name`, `district`, `kind`, `confidence` and `source`. What cannot be carried over is
/// kept as a loss with its line, and nothing is guessed.
public struct StreetImport: Sendable {
  /// A table lacks a column without which it says nothing.
  public struct MissingColumn: Error, Hashable, Sendable {
    public let file: String
    public let column: String
  }

  /// The lists by area, in the order of the areas; those without anything are not written.
  public internal(set) var lists: [StreetList]
  public internal(set) var losses: [ImportLoss] = []
  var counts = ImportCounts()
  /// By area, the names in lower case of the streets that stand in it.
  var placed: [Set<String>]
  /// What the source says of an inferred estate's district, by the estate's name.
  var inferences: [String: String] = [:]

  let areas: [ServiceArea]
  private let placesByName: [String: Int]

  /// An import into the areas of a directory.
  ///
  /// - Parameters:
  ///   - directory: whose areas the districts are.
  ///   - source: where the lists come from.
  ///   - citedAs: how an answer names the source.
  ///   - note: what the lists do not tell.
  public init(
    into directory: ServiceDirectory, source: String?, citedAs: String?, note: String?
  ) {
    areas = directory.serviceAreas
    var places: [String: Int] = [:]
    for (place, area) in areas.enumerated() {
      for name in [area.name] + area.alternateNames where places[name.folded] == nil {
        places[name.folded] = place
      }
    }
    placesByName = places
    placed = Array(repeating: [], count: areas.count)
    lists = areas.indices.map { place in
      var list = StreetList(area: place)
      list.citedAs = citedAs?.sanitized
      list.note = note?.sanitized
      list.provenance.source = source?.sanitized
      return list
    }
  }

  /// Takes in a table of streets.
  ///
  /// - Throws: `MissingColumn`.
  public mutating func takeStreets(_ bytes: [UInt8], file: String) throws(MissingColumn) {
    let table = try self.table(bytes, file: file, columns: ["street", "districts"])
    let known = ["street", "districts", "house_numbers_by_district", "aliases", "postcodes"]
    counts.droppedColumns += table.columns.filter { !known.contains($0) }
    counts.streetRows += table.rows.count + table.brokenLines.count
    for row in table.rows {
      let before = counts.entries
      takeStreet(row, file)
      if counts.entries > before { counts.placedStreets += 1 }
    }
  }

  /// Takes in a table of estates.
  ///
  /// - Throws: `MissingColumn`.
  public mutating func takeEstates(_ bytes: [UInt8], file: String) throws(MissingColumn) {
    let table = try self.table(bytes, file: file, columns: ["name", "district", "confidence"])
    counts.estateRows += table.rows.count + table.brokenLines.count
    for row in table.rows { takeEstate(row, file) }
  }

  private mutating func table(
    _ bytes: [UInt8], file: String, columns: [String]
  ) throws(MissingColumn) -> TabbedTable {
    let table = TabbedTable(bytes)
    for column in columns where !table.columns.contains(column) {
      throw MissingColumn(file: file, column: column)
    }
    for (line, text) in table.brokenLines { lose(.brokenLine, file, line, text) }
    return table
  }

  mutating func lose(_ reason: ImportLoss.Reason, _ file: String, _ line: Int, _ text: String) {
    losses.append(ImportLoss(reason: reason, file: file.sanitized, line: line, text: text))
  }

  /// The area of a district's name; `nil` where the directory has none, which is noted.
  mutating func area(named name: String, _ file: String, _ row: TabbedTable.Row) -> Int? {
    if let place = placesByName[name.folded] { return place }
    lose(.unknownDistrict, file, row.line, name)
    return nil
  }
}

/// How much an import read and kept.
struct ImportCounts: Hashable, Sendable {
  var streetRows = 0
  var placedStreets = 0
  /// Streets as entries of areas: one that runs through two areas counts twice.
  var entries = 0
  var estateRows = 0
  var placedEstates = 0
  /// Other names that are the name in another order of its words.
  var reorderedNames = 0
  /// Streets of which the source gives some numbers to two districts.
  var sharedNumbers = 0
  /// Streets whose numbers by district nobody knows.
  var unknownNumbers = 0
  var droppedColumns: [String] = []
}
