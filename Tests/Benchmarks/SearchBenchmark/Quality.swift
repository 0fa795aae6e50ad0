import Calendar
import Directory
import Glibc
import Search

/// Which tool puts the right entry first, over the shipped directory and the suite's questions.
struct Quality {
  private(set) var asked: [(query: String, answers: [String])] = []

  init(questions path: String) {
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let columns = text.split(whereSeparator: { $0 == "\t" || $0.isNewline }).map(String.init)
      guard columns.count == 3, !text.hasPrefix("#") else { continue }
      // Filters are a language of our own: the others are not asked in it.
      if columns[0] == "filters" { continue }
      asked.append(
        (columns[1], columns[2] == "-" ? [] : columns[2].split(separator: "|").map(String.init)))
    }
  }

  /// Prints the share of right first answers, and of queries that should find nothing and do not.
  func compare(_ directory: ServiceDirectory, on date: LocalDate) throws {
    let index = SearchIndex(directory)
    let rivals = try Rivals(index, directory)
    defer { rivals.close() }
    row("okienko") { query in
      index.search(query, asOf: date, limit: 1).hits.first.map { directory.id(of: $0.entity) }
    }
    row("fzf --filter", rivals.fzf)
    row("SQLite FTS5", rivals.fts5)
  }

  private func row(_ name: String, _ first: (String) -> String?) {
    var right = 0
    var silent = 0
    let negatives = asked.count { $0.answers.isEmpty }
    for (query, answers) in asked {
      let answer = first(query)
      if answers.isEmpty {
        if answer == nil { silent += 1 }
      } else if let answer, answers.contains(answer) {
        right += 1
      }
    }
    let positives = asked.count - negatives
    print(
      "| \(name) | \(right) of \(positives) (\(100 * right / max(positives, 1)) %) | \(silent) of \(negatives) |"
    )
  }
}
