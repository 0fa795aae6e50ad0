import Foundation
import TestSupport
import Testing

/// The manual page says what the program itself says of its commands and options.
@Suite struct ManualPageTests {
  private let page: String

  init() throws { page = try Program.okienko("manual").output }

  /// The part of the page below a heading.
  private func section(_ title: String) throws -> String {
    let start = try #require(page.range(of: ".SH \(title)\n")).upperBound
    let rest = page[start...]
    return String(rest[..<(rest.range(of: "\n.SH ")?.lowerBound ?? rest.endIndex)])
  }

  @Test(arguments: [
    "browse", "search", "where", "show", "table", "slip", "check", "import", "config",
  ])
  func `Every option that a command's help names stands in the manual`(command: String) throws {
    let help = try Program.okienko(command, "--help").output
    let options = help.matches(of: /^ +(--[a-z-]+)/.anchorsMatchLineEndings()).map { String($0.1) }
    let section = try section("OPTIONS")
    for option in options where option != "--help" {
      let escaped = option.replacing("-", with: "\\-")
      #expect(section.contains("\\fB\(escaped)\\fR"), "\(option) of \(command)")
    }
    #expect(try self.section("SYNOPSIS").contains(command))
  }

  @Test func `What several commands share is told of once`() throws {
    let section = try section("OPTIONS")
    #expect(section.components(separatedBy: "\\-\\-as\\-of").count == 2)
    #expect(section.contains(".SS table\n"))
    #expect(!section.contains("experimental"))
  }

  @Test func `The page formats without a complaint`() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    let folder = try TemporaryFolder(["okienko.1": page])
    let outcome = try Program("/usr/bin/groff").run([
      "-man", "-Kutf8", "-Tutf8", "-ww", folder.path(of: "okienko.1"),
    ])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }
}
