import Calendar
import Diagnostics
import Display
import Foundation
import TOML
import TestSupport
import Testing

@testable import Directory
@testable import Interface
@testable import Schema
@testable import Search
@testable import Terminal
@testable import Text
@testable import okienko

/// The table of limits: what is one beyond each of them has the end that the table tells of.
@Suite struct LimitTests {
  private static let directory = """
    [directory]
    name = "Zmyślony katalog"
    publisher = "Nikt"
    language = "pl"
    timezone = "Europe/Warsaw"
    stale_after_days = 365

    """

  @Test func `the manual has the table, and the manual page its numbers`() throws {
    let rows = Limit.allCases.map { "| \($0.subject) | \($0.number) | \($0.beyond) |" }
    let manual = try Repository.text(of: "Assets/docs/manual.md")
    #expect(manual.contains(rows.joined(separator: "\n")), "\(rows.joined(separator: "\n"))")
    let page = try Program.okienko("manual").output
    for limit in Limit.allCases { #expect(page.contains(".TP\n\\fB\(limit.number)\\fR\n")) }
  }

  @Test(arguments: Limit.allCases)
  func `what is beyond it has the end that is told`(limit: Limit) throws {
    let most = limit.value
    switch limit {
    case .dataFile:
      let folder = try TemporaryFolder()
      try folder.makeHollowFile("a.toml", size: UInt64(most + 1))
      #expect(try problems(of: folder) == ["unreadable-file the file is larger than \(most) bytes"])
    case .dataFiles:
      // Ten times as many as may be.
      let folder = try TemporaryFolder()
      for number in 0..<most * 10 {
        close(open(folder.path + "/\(number).toml", O_CREAT | O_WRONLY, 0o644))
      }
      let survey = FolderSurvey(folder.path)
      #expect(survey.files.count == most)
      #expect(survey.obstacles.map(\.problem) == [.tooMany(limit: most)])
    case .folders:
      let folder = try TemporaryFolder(["a.toml": Self.directory])
      let deep = Array(repeating: "d", count: most).joined(separator: "/")
      try folder.write("", to: "\(deep)/b.toml")
      #expect(FolderSurvey(folder.path).obstacles.isEmpty)
      try folder.write("", to: "\(deep)/d/b.toml")
      #expect(FolderSurvey(folder.path).obstacles.map(\.problem) == [.tooMany(limit: most)])
    case .settings:
      let folder = try TemporaryFolder()
      for size in [most, most + 1] {
        try folder.write("language = \"en\"\n", to: "okienko/config.toml")
        try folder.write("tree_columns = 20\n", to: "okienko/layout.toml")
        for name in ["config.toml", "layout.toml"] {
          let file = try FileHandle(forUpdating: URL(filePath: folder.path(of: "okienko/\(name)")))
          let text = try file.seekToEnd()
          try file.write(contentsOf: Data(repeating: 0x0A, count: size - Int(text)))
          try file.close()
        }
        let configuration = ConfigurationFile { $0 == "XDG_CONFIG_HOME" ? folder.path : nil }
        let layout = LayoutFile { $0 == "XDG_STATE_HOME" ? folder.path : nil }
        #expect(configuration.configuration.language == (size > most ? nil : .english))
        #expect(
          configuration.diagnostics.map(\.message.code) == (size > most ? ["unreadable-file"] : []))
        #expect(layout.layout.treeColumns == (size > most ? nil : 20))
      }
    case .nesting:
      let whole = String(repeating: "[", count: most) + String(repeating: "]", count: most)
      #expect(codes("x = \(whole.dropFirst().dropLast())") == [])
      #expect(codes("x = [\(whole)]") == ["nesting-too-deep"])
      let keys = Array(repeating: "a", count: most * 100).joined(separator: ".")
      #expect(codes("\(keys) = 1") == ["nesting-too-deep"])
    case .syntaxFindings:
      let result = parse(
        SourceFile(name: "a.toml", text: String(repeating: "= 1\n", count: most * 10)))
      #expect(result.diagnostics.count == most && result.isStoppedEarly)
    case .findings:
      let count = most * 2
      let keys = (0..<count).map { "k\($0) = 1\n" }.joined()
      let folder = try TemporaryFolder([
        "okienko/config.toml": keys, "a.toml": Self.directory + keys,
      ])
      let outcome = try Program.okienko(
        "config", "--check", "--language", "en", environment: ["XDG_CONFIG_HOME": folder.path])
      #expect(outcome.status == 1)
      #expect(outcome.output.components(separatedBy: "error[").count - 1 == most)
      #expect(outcome.output.contains("Not written out: \(count - most) more."))
      #expect(outcome.output.contains("Errors: \(count), warnings: 0."))
      let json = try Program.okienko("check", "--format", "json", folder.path)
      #expect(json.output.components(separatedBy: "\"unknown-key\"").count - 1 >= count)
    case .suggestedIDs:
      var ids = TableIDs(tables: 1)
      _ = ids.append("biuro", to: 0)
      let found = (0...most).compactMap { _ in ids.suggestion(for: "biuru", in: [0]) }
      #expect(found.count == most)
    case .suggestions:
      // Of keys and of time zones, which stand on the disk.
      let text =
        Self.directory
        + (0...most).map { number in
          "[[location]]\nid = \"l\(number)\"\nschedules = [{ timezone = \"Europe/Warsw\(number % 10)\" }]\n"
        }.joined()
      let found = findings(text).filter { $0.hasPrefix("unknown-timezone") }
      #expect(found.count { $0.contains("did you mean") } == most)
      #expect(found.count == most + 1)
    case .query:
      #expect(QueryLine(String(repeating: "ą", count: most + 1)).text.count == most)
    case .words:
      let index = SearchIndex(ServiceDirectory(info: DirectoryInfo(name: "x")))
      let query = index.parse(String(repeating: "latawiec ", count: most + 1))
      #expect(query.terms.count == most && query.problems == [.tooManyWords(limit: most)])
    case .countedHits:
      let findings = try Self.crowd.get()
      #expect(findings.total == most && findings.isTruncated)
    case .shownHits:
      let findings = try Self.crowd.get()
      #expect(findings.hits.count == most && findings.total > most)
    case .earlierQueries:
      var queries = EarlierQueries()
      for number in 0...most { queries.remember("\(number)") }
      #expect(queries.texts.count == most && queries.texts.first == "1")
    case .paste:
      let bytes = Array("\u{1B}[200~".utf8) + Array(repeating: 0x61, count: most * 10)
      #expect(
        events(bytes + Array("\u{1B}[201~b".utf8)) == [
          .paste(String(repeating: "a", count: most)), .key(Key(.character("b"))),
        ])
    case .sequence:
      let long = "\u{1B}[" + String(repeating: "1;", count: most * 100) + "Rq"
      #expect(events(Array(long.utf8)) == [.key(Key(.character("q")))])
    case .marks:
      let flood = "e" + String(repeating: "\u{301}", count: most * 25_000)
      #expect(flood.sanitized.unicodeScalars.count <= most + 1)
    case .rows:
      let claimed = winsize(ws_row: .max, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      #expect(TerminalDevice.drawn(claimed) == Size(rows: most, columns: 80))
    case .columns:
      let claimed = winsize(ws_row: 24, ws_col: .max, ws_xpixel: 0, ws_ypixel: 0)
      #expect(TerminalDevice.drawn(claimed) == Size(rows: 24, columns: most))
    }
  }

  /// What is found where one office more than are counted answers a query.
  private static let crowd = Result {
    let offices = (0...Limit.countedHits.value).map {
      Organization(id: "b\($0)", name: "Biuro \($0)")
    }
    let directory = ServiceDirectory(info: DirectoryInfo(name: "x"), organizations: offices)
    let day = try #require(LocalDate(year: 2031, month: 5, day: 6))
    var state = State(
      directory: directory, index: SearchIndex(directory), now: Moment(date: day))
    for letter in "biuro" { _ = update(&state, .input(.key(Key(.character(letter))))) }
    return try #require(state.findings)
  }

  private func events(_ bytes: [UInt8]) -> [KeyDecoder.Event] {
    var decoder = KeyDecoder(
      escapeDelay: 100, coding: .utf8, described: DescribedKeys { _ in nil })
    decoder.feed(bytes, at: 0)
    var events: [KeyDecoder.Event] = []
    while let event = decoder.next(at: 10_000) { events.append(event) }
    return events
  }

  private func codes(_ text: String) -> [String] {
    parse(SourceFile(name: "a.toml", text: text)).diagnostics.map(\.message.code)
  }

  /// The code and the hint of each finding.
  private func findings(_ text: String) -> [String] {
    ServiceDirectory.load([SourceFile(name: "a.toml", text: text)]).diagnostics.map { finding in
      "\(finding.message.code) \(finding.message.hint(in: .english) ?? "")"
    }
  }

  /// The code and the reason of what a folder's files could not be read for.
  private func problems(of folder: TemporaryFolder) throws -> [String] {
    SourceFolder(FolderSurvey(folder.path)).problems.map { problem in
      let text = problem.message.text(in: .english)
      return "\(problem.message.code) \(text.replacing("cannot be read: ", with: ""))"
    }
  }
}
