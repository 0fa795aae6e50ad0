import Calendar
import Directory
import Search

/// How early the right entry comes first while a question is typed letter by letter, and stays first to its end.
struct Typing {
  private let asked: [(query: String, answers: [String])]

  init(_ quality: Quality) { asked = quality.asked.filter { !$0.answers.isEmpty } }

  /// Prints the share of the letters after which the right entry is first for good, for each tool in the same run.
  func compare(_ directory: ServiceDirectory, on date: LocalDate) throws {
    let index = SearchIndex(directory)
    let rivals = try Rivals(index, directory)
    defer { rivals.close() }
    print(
      "\n| tool, \(asked.count) questions as they are typed | letters, median | p90 | never | lost again | empty on the way |\n|---|---|---|---|---|---|"
    )
    row("okienko") { query in
      let results = index.search(query, asOf: date, limit: 1)
      if results.isUnasked { return .unasked }
      let hit = results.hits.first ?? results.partial?.hits.first
      return hit.map { .found(directory.id(of: $0.entity)) } ?? .nothing
    }
    row("fzf --filter") { rivals.fzf($0).map { .found($0) } ?? .nothing }
    row("SQLite FTS5") { rivals.fts5($0).map { .found($0) } ?? .nothing }
  }

  private enum First {
    case found(String)
    case nothing
    /// Nothing is asked for yet: the screen shows the whole tree.
    case unasked
  }

  private func row(_ name: String, _ first: (String) -> First) {
    var shares: [Double] = []
    var never = 0
    var lost = 0
    var empty = 0
    for (query, answers) in asked {
      let letters = Array(query)
      var since: Int?
      var isLost = false
      var isEmpty = false
      for count in 1...letters.count {
        var isRight = false
        switch first(String(letters[..<count])) {
        case .found(let id): isRight = answers.contains(id)
        case .nothing: isEmpty = true
        case .unasked: break
        }
        if isRight {
          since = since ?? count
        } else if since != nil {
          since = nil
          isLost = true
        }
      }
      if isLost { lost += 1 }
      if isEmpty { empty += 1 }
      if let since {
        shares.append(Double(since) / Double(letters.count))
      } else {
        never += 1
      }
    }
    shares.sort()
    func share(_ count: Int) -> String { "\(count) (\(1000 * count / max(asked.count, 1)) ‰)" }
    print(
      "| \(name) | \(percentile(shares, 50)) | \(percentile(shares, 90)) | \(share(never)) | \(share(lost)) | \(share(empty)) |"
    )
  }
}
