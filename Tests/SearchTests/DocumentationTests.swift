import Calendar
import Directory
import Foundation
import Testing
import Text

@testable import Search

/// The documentation of the module.
@Suite struct DocumentationTests {
  /// The example of the overview, which must compile and do what it says.
  func firstAnswer(to query: String, in directory: ServiceDirectory, on date: LocalDate) -> String?
  {
    let index = SearchIndex(directory)
    guard let hit = index.search(query, asOf: date, limit: 1).hits.first else { return nil }
    let reasons = hit.matches(in: .english).map { "\($0.word): \($0.field.label(in: .english))" }
    return directory.name(of: hit.entity) + " (" + reasons.joined(separator: ", ") + ")"
  }

  @Test
  func `the example finds and explains`() throws {
    let desk = try Desk.lodz.get()
    #expect(
      firstAnswer(to: "krzemieniecka", in: desk.directory, on: try Desk.today())
        == "Punkt Obsługi Świadczeniobiorców – Polesie (krzemieniecka: address)")
  }

  @Test
  func `the page of the fields has a row for each, as the code has it`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Search/Search.docc/Fields.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.map(String.init)
    let rows = SearchField.allCases.map { field in
      "| `\(field)` | `\(field.key)` | \(field.weight) | \(field.isInherited ? "yes" : "") "
        + "| \(Language.allCases.map { field.label(in: $0) }.joined(separator: ", ")) |"
    }
    #expect(lines == rows)
  }
}
