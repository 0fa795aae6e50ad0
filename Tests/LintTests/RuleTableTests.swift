import Calendar
import Diagnostics
import Foundation
import Lint
import TestSupport
import Testing
import Text

/// The one table of rules: whole, and true to what is said.
@Suite struct RuleTableTests {
  private let today = LocalDate(year: 2026, month: 11, day: 27)

  @Test func `names are unique`() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    #expect(Rule.all.count > 140)
  }

  /// Codes that no rule has: second places of findings, and what only the older version of TOML forbids.
  private static let without: Set<String> = [
    "first-definition", "opened-here", "noticed-here", "end-of-line", "end-of-text", "other-street",
    "other-hours", "first-day", "parent-link", "form-in-series", "scope-here", "also-leads",
    "first-owner", "end-of-conflict", "trailing-comma", "newline-in-inline-table", "seconds-needed",
    "escape-of-later-version",
  ]

  @Test func `every finding of the sources has its rule, and every rule its finding`() throws {
    var codes: Set<String> = []
    let row = /(?:Wording|Self)\(\s*"([a-z0-9-]+)"/
    for module in ["TOML", "Schema", "Directory", "Lint"] {
      let folder = URL(filePath: Repository.path("Sources/\(module)"))
      let files = try #require(
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        for match in try String(contentsOf: file, encoding: .utf8).matches(of: row) {
          codes.insert(String(match.1))
        }
      }
    }
    codes.insert("malformed-country")
    #expect(codes.subtracting(Self.without) == Set(Rule.all.map(\.name)))
  }

  @Test func `each example breaks its rule, and the corrected one does not`() {
    for rule in Rule.all {
      guard let example = rule.example else {
        #expect(rule.explanation != nil, "\(rule.name)")
        continue
      }
      let names = rule.findings(of: example, on: today).map(\.message.code)
      #expect(names.contains(rule.name), "\(rule.name): \(names)")
      guard let corrected = rule.corrected else {
        #expect(rule.origin == .reading, "\(rule.name)")
        continue
      }
      let left = rule.findings(of: corrected, on: today)
      #expect(!left.contains { $0.message.code == rule.name }, "\(rule.name)")
      #expect(!left.contains { $0.severity == .error }, "\(rule.name): \(left.map(\.message.code))")
    }
  }

  @Test func `a rule's findings have its level`() {
    for rule in Rule.all where rule.level != .off {
      guard let finding = rule.finding(on: today) else { continue }
      #expect(finding.severity == rule.level.severity, "\(rule.name)")
    }
  }

  @Test func `every rule has a summary in every language`() {
    for rule in Rule.all {
      let summaries = Language.allCases.map { rule.summary(in: $0, on: today) }
      #expect(summaries.allSatisfy { !$0.isEmpty && $0 != rule.name }, "\(rule.name)")
      #expect(Set(summaries).count == 3, "\(rule.name)")
    }
  }
}
