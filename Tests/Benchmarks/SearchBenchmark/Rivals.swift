import Directory
import Glibc
import Search
import Text

/// What other tools do with the same texts and the same keystrokes: `fzf --filter` and SQLite's FTS5.
///
/// Each entity is one line: its id, and its folded texts. Both tools get folded queries, so that they need not know
/// Polish letters. Where a tool is not installed its row is left out.
struct Rivals {
  private let folder: String
  private let lines: String
  private let database: String

  init(_ index: SearchIndex, _ directory: ServiceDirectory) throws {
    var name = Array("/tmp/okienko-bench-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw Failure.folder }
    folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    lines = folder + "/lines.txt"
    database = folder + "/lines.db"
    guard let file = fopen(lines, "w") else { throw Failure.folder }
    for entity in index.entities {
      let texts = index.texts(of: entity).map { $0.folded.filter { $0 != "\t" && !$0.isNewline } }
      fputs("\(directory.id(of: entity))\t\(texts.joined(separator: " "))\n", file)
    }
    fclose(file)
    _ = Self.run(
      "sqlite3 \(database) \"create virtual table lines using fts5(id unindexed, texts, prefix='1 2 3');\" "
        + "'.mode tabs' '.import \(lines) lines'")
  }

  enum Failure: Error { case folder }

  /// Removes the files.
  func close() { _ = Self.run("rm -r \(folder)") }

  /// The id that fzf puts first, or `nil` when it finds nothing.
  func fzf(_ query: String) -> String? {
    let found = Self.run("fzf --filter \(Self.quoted(query.folded)) < \(lines) | head -n 1")
    return found.split(separator: "\t").first.map(String.init)
  }

  /// The id that FTS5 ranks first, every word as a prefix; `nil` when it finds nothing.
  func fts5(_ query: String) -> String? {
    let found = Self.run("sqlite3 \(database) \(Self.quoted(Self.statement(query) + ";"))")
    return found.split(separator: "\n").first.map(String.init)
  }

  /// Milliseconds for fzf, which reads the lines for every query.
  func timeFzf(_ queries: [String]) -> [Double] {
    queries.map { query in
      let start = wallTime()
      _ = fzf(query)
      return wallTime() - start
    }.sorted()
  }

  /// Milliseconds by SQLite's own timer, the database open all the while.
  func timeFTS5(_ queries: [String]) -> [Double] {
    let script = folder + "/queries.sql"
    guard let file = fopen(script, "w") else { return [] }
    fputs(".timer on\n", file)
    for query in queries { fputs("\(Self.statement(query));\n", file) }
    fclose(file)
    return Self.run("sqlite3 \(database) < \(script)").split(separator: "\n")
      .filter { $0.hasPrefix("Run Time") }
      .compactMap { $0.split(separator: " ").dropFirst(3).first.flatMap { Double($0) } }
      .map { $0 * 1000 }
      .sorted()
  }

  private static func statement(_ query: String) -> String {
    let words = query.folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    let match = words.map { "\"\($0)\"*" }.joined(separator: " ")
    return "select id from lines where texts match '\(match)' order by rank limit 50"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  private static func run(_ command: String) -> String {
    guard let pipe = popen(command + " 2>/dev/null", "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, pipe)
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
