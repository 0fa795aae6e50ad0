import Diagnostics
import Display
import Interface
import Search
import TestSupport
import Testing
import Text

@testable import okienko

/// What the pages say, against the program.
@Suite struct DocumentationTests {
  private let pages: String

  init() throws {
    pages = try Repository.documentation()
  }

  @Test func `lists the keys as the table of actions has them`() {
    let rows = ActionTable.entries.map { entry in
      let keys = entry.keys.map { "`\($0.name)`" }.joined(separator: ", ")
      return "| \(keys) | \(entry.help[.english]) |"
    }
    #expect(pages.contains(rows.joined(separator: "\n")), "\(rows.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "browse", "search", "where", "show", "table", "slip", "check", "import", "config", "abilities",
  ])
  func `names the command`(command: String) {
    #expect(pages.contains("`okienko \(command)") || pages.contains("`okienko [\(command)]"))
  }

  @Test(arguments: FilterName.allCases)
  func `names the filter in every language`(filter: FilterName) {
    #expect(
      pages.contains(
        "\n| " + Language.allCases.map { "`\(filter.name(in: $0)):`" }.joined(separator: " | ")
          + " |"))
  }

  /// What stands in a block below a command that prints to standard output.
  @Test(arguments: [
    "search ps1 --limit 2", "check Assets/lodz --level warning --language en",
    "check --explain town-spelling --language en",
    "where Piotrkowska 290 --as-of 2020-03-20",
  ])
  func `shows what the command prints`(command: String) throws {
    let outcome = try Program.okienko(
      command.split(separator: " ").map(String.init), folder: Repository.root)
    #expect(
      pages.contains("\n```\n$ okienko \(command)\n\(outcome.output)```\n"), "\(outcome.output)")
  }
}
