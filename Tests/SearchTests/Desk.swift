import Calendar
import Directory
import Search
import Testing

/// A reception desk with a directory open.
struct Desk {
  let directory: ServiceDirectory
  let index: SearchIndex

  static let lodz = Result { try Desk(folder: "Assets/lodz") }

  /// The desk of a city that does not exist.
  static let zmyslin = Result { try Desk(folder: "Tests/SearchTests/Zmyslin") }

  init(_ directory: ServiceDirectory) {
    self.directory = directory
    index = SearchIndex(directory)
  }

  private init(folder: String) throws {
    var root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    root = "/\(root)/\(folder)"
    let result = ServiceDirectory.load(folder: root)
    self.init(try #require(result.directory, "\(root) does not load"))
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
