import TestSupport
import Testing

/// Lists beside the tests: tab-separated lines, `#` for remarks.
struct QueryList: Sendable {
  /// A question at the desk with the answer that is right.
  struct Question: Sendable, CustomStringConvertible {
    let category: String
    let query: String
    /// The ids of which one must come first; empty when nothing must be found.
    let answers: [String]

    var description: String { query }
  }

  /// What is asked over the shipped directory.
  static let lodz = QueryList("queries.tsv", exceptions: "sweep-exceptions.tsv")
  /// What is asked over the made-up city in `Zmyslin`.
  static let zmyslin = QueryList("zmyslin.tsv", exceptions: "zmyslin-exceptions.tsv")

  /// What is asked over the shipped directory by people who have not seen the search.
  static let fresh = QueryList("fresh-questions-2026-11.tsv")

  /// The same, written after the search was changed for the first.
  static let freshLater = QueryList("fresh-questions-2026-11-later.tsv")

  static var questions: [Question] { lodz.questions }

  let questions: [Question]
  /// For each query whose answer is lost on the way, the beginnings at which it is.
  let exceptions: [String: Set<String>]

  private init(_ questions: String, exceptions: String? = nil) {
    self.questions = Self.lines(of: questions).map { columns in
      Question(
        category: columns[0],
        query: columns[1],
        answers: columns[2] == "-" ? [] : columns[2].split(separator: "|").map(String.init)
      )
    }
    self.exceptions = Dictionary(
      uniqueKeysWithValues: (exceptions.map(Self.lines) ?? []).map { columns in
        (columns[0], Set(columns[1].split(separator: "|").map(String.init)))
      })
  }

  private static func lines(of name: String) -> [[String]] {
    guard let text = try? Repository.text(of: "Tests/SearchTests/\(name)") else {
      Issue.record("\(name) cannot be read")
      return []
    }
    return text.split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
  }
}
