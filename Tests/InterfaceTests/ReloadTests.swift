import Answers
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
    desk.press(.down, .up, .enter)
    #expect(desk.state.shown == Sampletown.office)
  }

  @Test func `a query is asked anew, and an open window is closed`() {
    var desk = Desk()
    desk.type("latarnia")
    desk.press(.function(4))
    reload(&desk, Self.changed)
    #expect(desk.state.overlay == nil)
    #expect(desk.rows[1].hasSuffix("0 wyników"))
  }

  @Test func `the program's own messages stand on the last line until the next key`() {
    var desk = Desk()
    desk.happens(.message("plik \u{1B}[31mzły"))
    #expect(desk.rows[23] == " plik \u{FFFD}[31mzły")
    desk.press(.down)
    #expect(desk.rows[23].hasPrefix(" F1 Pomoc"))
  }
}
