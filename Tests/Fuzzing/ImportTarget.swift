import Diagnostics
import Directory
import Exchange
import Text

/// The import: any tables are refused, or a data file that the loader takes and reads as what was imported.
func fuzzImport(_ bytes: [UInt8]) {
  // A byte that no UTF-8 has parts the streets from the estates.
  let tables = bytes.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
  var streets = StreetImport(
    into: FuzzDirectory.shared, source: "Spis na próbę", citedAs: "wg \"spisu\"", note: "a\\b")
  do throws(StreetImport.MissingColumn) {
    try streets.takeStreets(Array(tables[0]), file: "streets.tsv")
    if tables.count > 1 { try streets.takeEstates(Array(tables[1]), file: "estates.tsv") }
  } catch {
    precondition(streets.isEmpty || tables.count > 1, "a table that is refused is taken in")
    return
  }
  for language in Language.allCases { checkIsShowable(streets.report(in: language)) }
  let written = SourceFile(name: "streets.toml", bytes: Array(streets.toml.utf8))
  let loading = ServiceDirectory.load([FuzzDirectory.source, written])
  guard let directory = loading.directory, !loading.hasErrors else {
    preconditionFailure("\(loading.diagnostics.map { $0.message.code })")
  }
  let lists = streets.lists.filter { !$0.streets.isEmpty || !$0.estates.isEmpty }
  precondition(directory.streetLists.map(\.area) == lists.map(\.area))
  for (read, written) in zip(directory.streetLists, lists) {
    precondition(read.streets == written.streets, "a street is read as another")
    precondition(read.estates.map(\.name) == written.estates.map(\.name))
  }
}
