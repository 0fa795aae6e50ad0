import Calendar
import Directory
import Search
import TestSupport
import Testing

/// A reception desk with a directory open.
struct Desk {
  let directory: ServiceDirectory
  let index: SearchIndex

  /// The desk of the directory that ships with the program.
  static let lodz = LoadedFolder.lodz.map(Desk.init)

  /// The desk of a city that does not exist.
  static let zmyslin = LoadedFolder.zmyslin.map(Desk.init)

  init(_ directory: ServiceDirectory) {
    self.directory = directory
    index = SearchIndex(directory)
  }

  /// The day on which the suite's queries are asked.
  static func today() throws -> LocalDate {
    try #require(LocalDate(year: 2026, month: 11, day: 23))
  }

  func ask(
    _ query: String,
    on date: LocalDate? = nil,
    limit: Int = 10,
    area: String? = nil
  ) throws -> SearchResults {
    index.search(query, asOf: try date ?? Self.today(), limit: limit, area: area)
  }

  /// The ids of the answers, the best first.
  func answers(
    _ query: String,
    on date: LocalDate? = nil,
    limit: Int = 10,
    area: String? = nil
  ) throws -> [String] {
    try ask(query, on: date, limit: limit, area: area).hits.map { directory.id(of: $0.entity) }
  }

  /// The id of the first answer.
  func first(_ query: String, on date: LocalDate? = nil) throws -> String? {
    try answers(query, on: date, limit: 1).first
  }
}
