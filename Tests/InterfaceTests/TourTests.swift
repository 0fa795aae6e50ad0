import Calendar
import Directory
import Display
import Foundation
import TestSupport
import Testing

@testable import Interface

/// The screens that the README shows, drawn from the directory that ships with the program.
@Suite struct TourTests {
  private let readme: String
  private let directory: ServiceDirectory

  init() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    directory = try #require(ShippedDirectoryTests.loaded)
  }

  /// A desk that looks at the fourth day of the closure.
  private func desk(columns: Int = 80, rows: Int = 24) -> Desk {
    var desk = Desk(directory, columns: columns, rows: rows)
    desk.state = State(
      directory: directory, index: desk.state.index, now: desk.state.now,
      asOf: Sampletown.date(2020, 3, 20), size: Size(rows: rows, columns: columns))
    return desk
  }

  private func expectShown(
    _ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      readme.contains("\n```\n\(desk.text)\n```\n"), "\n\(desk.text)",
      sourceLocation: sourceLocation)
  }

  @Test func `A closed point's district leads to the point that stands in`() {
    var desk = desk()
    desk.type("zasilek widzew")
    expectShown(desk)
  }

  @Test func `The table leaves the two points on a ground floor apart from casework`() {
    var desk = desk()
    desk.type("zasilek widzew")
    desk.press(.control("u"), Key(.function(3)))
    desk.type("parter oddzielona")
    expectShown(desk)
  }

  @Test func `A narrow terminal shows one panel at a time`() {
    var desk = desk(columns: 50, rows: 15)
    desk.type("dom starców")
    desk.press(.enter)
    expectShown(desk)
  }
}
