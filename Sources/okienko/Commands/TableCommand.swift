import Answers
import ArgumentParser
import Directory
import Search

/// Prints the service points side by side.
struct TableCommand: ParsableCommand {
  /// How a table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Print the service points side by side, as CSV or Markdown.",
    discussion: """
      Words narrow the table as in the search: okienko table parter oddzielona. Ends with 1 when no \
      point is left.
      """
  )

  @Argument(help: "Which points; all of them without words.")
  var words: [String] = []

  @Option(help: "The column to sort by.")
  var sort: PointTable.Column?

  @Flag(help: "Sort from the last to the first.")
  var descending = false

  @Option(help: "How to print it: csv or markdown.")
  var format: Format = .markdown

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let opened = try OpenedDirectory(options)
    var table = PointTable(
      points(in: opened), in: opened.directory, at: opened.moment, language: opened.language)
    if let sort { table.sort(by: sort, descending: descending) }
    switch format {
    case .csv: Output.standard.trusted(table.csv)
    case .markdown: Output.standard.trusted(table.markdown)
    }
    if table.rows.isEmpty { throw ExitCode.negative }
  }

  /// The points that the words speak of; `nil` for all.
  private func points(in opened: OpenedDirectory) -> [Int]? {
    guard !words.isEmpty else { return nil }
    let results = SearchIndex(opened.directory).search(
      words.joined(separator: " "), at: opened.moment,
      limit: .max, kinds: [.location])
    for problem in results.problems { Output.error.line(problem.text(in: opened.language)) }
    return results.hits.map(\.entity.index)
  }
}

extension PointTable.Column: ExpressibleByArgument {}
