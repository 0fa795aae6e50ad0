import Foundation
import TestSupport
import Testing

@testable import Directory

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

  @Test func `The page of the data files has every table and key that is read`() throws {
    let page = try Program.okienko("manual", "okienko-directory").output
    for table in DataFormat.tables {
      let keys = table.keys.map { $0.isRequired ? "\\fB\($0.name)\\fR" : $0.name }
      #expect(page.contains(".TP\n\\fB\(table.name)\\fR\n\(keys.joined(separator: ", "))\n"))
    }
    #expect(page.contains("[[service_at_location]]"))
  }

  @Test func `The page of the settings shows every one`() throws {
    let page = try Program.okienko("manual", "okienko-config").output
    let defaults = try Program.okienko("config", "--print-defaults").output
    for line in defaults.split(separator: "\n") {
      let escaped = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      #expect(page.contains(escaped))
    }
  }

  @Test(arguments: ["okienko", "okienko-directory", "okienko-config"])
  func `The page formats without a complaint`(name: String) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    let page = try Program.okienko("manual", name).output
    let folder = try TemporaryFolder(["okienko.1": page])
    let outcome = try Program("/usr/bin/groff").run([
      "-man", "-Kutf8", "-Tutf8", "-ww", folder.path(of: "okienko.1"),
    ])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }
}
