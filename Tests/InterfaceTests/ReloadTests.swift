import Answers
import Calendar
import Diagnostics
import Directory
import Display
import Search
import TestSupport
import Testing

@testable import Interface

@Suite struct ReloadTests {
  func reload(_ desk: inout Desk, _ directory: ServiceDirectory) {
    desk.happens(.reloaded(directory, SearchIndex(directory)))
  }

  /// The made-up directory without its unit, and with its points the other way round.
  static let changed: ServiceDirectory = {
    let old = Sampletown.directory
    return ServiceDirectory(
      info: old.info, organizations: [old.organizations[0]],
      locations: old.locations.reversed(), serviceAreas: old.serviceAreas.reversed(),
      notices: old.notices)
  }()

  @Test func `what was looked at stays, wherever it stands now`() {
    var desk = Desk()
    desk.press(.function(2), .down, .enter)
    desk.press(.enter)
    let title = desk.rows[2]
    #expect(title.contains("Punkt Próbny – Południe"))
    reload(&desk, Self.changed)
    #expect(desk.rows[2].suffix(48) == title.suffix(48))
    #expect(desk.state.shown == EntityReference(.location, 0))
    #expect(desk.state.area == 0)
    #expect(desk.rowAtCursor.contains(">Adres      ul. Nieistniejąca 22"))
  }

  @Test func `what is gone leaves the screen whole`() {
    var desk = Desk()
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.unit)
    reload(&desk, Self.changed)
    #expect(!desk.text.contains("Wydział Lamp"))
    #expect(desk.rows.count == 24)
    desk.press(.tab, .tab, .down, .up)
    #expect(desk.state.shown == Sampletown.office)
  }

  @Test func `a query is asked anew, and an open window is closed`() {
    var desk = Desk()
    desk.type("latarnia")
    desk.press(.function(4))
    reload(&desk, Self.changed)
    #expect(desk.state.windows.isEmpty)
    #expect(desk.rows[1].hasSuffix("0 wyników"))
  }

  @Test func `the program's own messages stand on the last line until the next key`() {
    var desk = Desk()
    desk.happens(.message("plik \u{1B}[31mzły"))
    #expect(desk.rows[23] == " plik \u{FFFD}[31mzły")
    desk.press(.down)
    #expect(desk.rows[23].hasPrefix(" F1 Pomoc"))
  }

  /// What the loader says of files that are no directory.
  static let errors: [Diagnostic] = ServiceDirectory.load([
    SourceFile(name: "a.toml", bytes: Array("[directory".utf8))
  ]).diagnostics

  @Test func `Broken files are told of in the title until they are mended`() {
    var desk = Desk(time: LocalTime(hour: 8, minute: 5))
    let title = desk.rows[0]
    let loaded = desk.state.loadedAt
    desk.happens(.reloadFailed(Self.errors))
    #expect(desk.rows[0].contains("dane na dysku mają błędy – pokazano z"))
    #expect(desk.rows[23].contains("Zmieniony katalog ma błędy"))
    desk.press(.down)
    desk.type("latarnia")
    #expect(desk.rows[0].contains("dane na dysku mają błędy – pokazano z"))
    #expect(desk.state.fileErrors.map(\.message.code) == ["missing-field", "unclosed-header"])
    #expect(desk.state.loadedAt == loaded)
    reload(&desk, Sampletown.directory)
    #expect(desk.rows[0] == title)
    #expect(desk.rows[1].hasPrefix(" Szukaj: latarnia"))
  }

  @Test func `one key lists what is wrong with the files, for as long as it is`() {
    var desk = Desk()
    desk.happens(.reloadFailed(Self.errors))
    #expect(desk.rows[23].contains("Zmieniony katalog ma błędy (Alt-!)"))
    desk.press(.down)
    #expect(desk.rows[23].contains("Alt-! Błędy"))
    desk.press(.alt("!"))
    #expect(desk.rows[2].hasPrefix("┌ Błędy w plikach (\(Self.errors.count)) ─"))
    #expect(desk.rows[3].contains("[missing-field]"))
    // With the place in the file, underlined, and what helps.
    #expect(desk.text.contains("│ 1 | [directory"))
    #expect(desk.text.contains("pomoc:"))
    reload(&desk, Sampletown.directory)
    #expect(desk.state.windows.isEmpty)
    desk.press(.alt("!"))
    #expect(desk.rows[23] == " Pliki na dysku nie mają błędów.")
  }

  @Test(arguments: [(80, 24), (50, 15), (40, 10)])
  func `all errors are read to their ends, whatever the screen`(columns: Int, rows: Int) {
    let lines = (1...60).map { "klucz\($0) = " }
    let errors = ServiceDirectory.load([
      SourceFile(name: "zły\u{1B}[2Jplik.toml", text: lines.joined(separator: "\n"))
    ]).diagnostics
    var desk = Desk(columns: columns, rows: rows)
    desk.happens(.reloadFailed(errors))
    desk.press(.alt("!"))
    var seen = desk.text
    var before = ""
    while desk.text != before {
      before = desk.text
      desk.press(.pageDown)
      seen += desk.text
    }
    for number in [1, 30, 60] { #expect(seen.contains("klucz\(number) = ")) }
    #expect(!seen.contains("\u{1B}"))
    // What is wrong then is listed in place of what was.
    desk.happens(.reloadFailed(Self.errors))
    desk.press(.home)
    #expect(desk.rows[2].contains("(\(Self.errors.count))"))
    #expect(desk.text.contains("[missing-field]"))
  }

  @Test func `What is shown says when it was read, with the day when that is past`() throws {
    var desk = Desk()
    let morning = try #require(LocalTime(hour: 8, minute: 5))
    let first = Moment(date: desk.state.now.date, time: morning)
    desk.happens(.clock(first))
    reload(&desk, Sampletown.directory)
    desk.happens(.reloadFailed(Self.errors))
    #expect(desk.rows[0].contains("pokazano z 8:05 ·"))
    let next = try #require(LocalDate(daysSinceEpoch: first.date.daysSinceEpoch + 1))
    desk.happens(.clock(Moment(date: next, time: morning)))
    #expect(desk.rows[0].contains("z wt 06.05.2031 8:05 "))
  }

  @Test(arguments: [40, 50, 60, 80, 200])
  func `Broken files are told of at every width`(columns: Int) {
    var desk = Desk(time: LocalTime(hour: 8, minute: 5), columns: columns)
    desk.happens(.reloadFailed(Self.errors))
    #expect(desk.rows[0].contains("błędy"))
    #expect(desk.rows[0].contains("z 8:05"))
  }
}
