import Answers
import ArgumentParser
import Directory
import Search

/// Finds entries and prints them, the best first.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the directory and print what is found.",
    discussion: """
      Ends with 0 when something is found, 1 when nothing is, and 2 on an error. Every word narrows \
      the result; put -- before a word that starts with a dash.
      """
  )

  @Argument(help: "What to look for.")
  var words: [String]

  @Option(help: "How many entries to print at most.")
  var limit: Int = 10

  @Option(help: "How to print them: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: DirectoryOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    let opened = try OpenedDirectory(options)
    let query = words.joined(separator: " ")
    let results = SearchIndex(opened.directory).search(
      query, at: opened.moment, limit: limit)
    for problem in results.problems { Output.error.line(problem.text(in: opened.language)) }
    let found = results.hits.enumerated().map { place, hit in
      FoundEntry(
        hit, rank: place + 1, in: opened.directory, at: opened.moment, language: opened.language)
    }
    if !found.isEmpty, results.isTruncated || results.total > found.count {
      Output.error.line(
        CommandStrings(opened.language).shown(
          found.count, of: results.total, isTruncated: results.isTruncated))
    }
    switch format {
    case .text where found.isEmpty:
      Output.error.line(CommandStrings(opened.language).nothingFound(query))
    case .text:
      Output.standard.line(found.map(\.text).joined(separator: "\n\n"))
    case .json:
      Output.standard.line(try JSON.text(found))
    }
    if found.isEmpty { throw ExitCode.negative }
  }
}
