import Calendar
import Directory
import Display
import TestSupport
import Testing

@testable import Interface

/// The screens that README and manual show, drawn from the directory that ships with the program.
@Suite struct TourTests {
  private let pages: String
  private let directory: ServiceDirectory

  init() throws {
    pages = try Repository.documentation()
    directory = try LoadedFolder.lodz.get()
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
      pages.contains("\n```\n\(desk.text)\n```\n"), "\n\(desk.text)",
      sourceLocation: sourceLocation)
  }

  @Test func `a closed point's district leads to the point that stands in`() {
    var desk = desk()
    desk.type("zasilek widzew")
    expectShown(desk)
  }

  @Test func `the table leaves the two points on a ground floor apart from casework`() {
    var desk = desk()
    desk.type("zasilek widzew")
    desk.press(.control("u"), Key(.function(3)))
    desk.type("parter oddzielona")
    expectShown(desk)
  }

  @Test func `a narrow terminal shows one panel at a time`() {
    var desk = desk(columns: 50, rows: 15)
    desk.type("dom starców")
    desk.press(.enter)
    expectShown(desk)
  }
}
