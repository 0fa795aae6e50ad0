import Answers
import Calendar
import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// After whatever happens, cursor and scroll positions fit what is there now.
@Suite struct SettlingTests {
  /// An office with so many points that its card scrolls, and a notice from a day on.
  static func directory(points: Int, noticeFrom day: LocalDate? = nil) -> ServiceDirectory {
    let office = Organization(id: "o", name: "Urząd Wzorcowy")
    let locations = (0..<points).map {
      Location(id: "p\($0)", organization: 0, name: "Punkt Zmyślony nr \($0)")
    }
    var notice = Notice(id: "n", state: .inForce, effect: .information, title: "Komunikat na próbę")
    notice.scope = [EntityReference(.organization, 0)]
    notice.validTo = day
    return ServiceDirectory(
      info: DirectoryInfo(name: "Próbkowo"), organizations: [office], locations: locations,
      notices: day == nil ? [] : [notice])
  }

  func expectCursorOnCard(_ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(desk.state.focus == .detail, sourceLocation: sourceLocation)
    #expect(
      desk.textAtCursor.hasPrefix(">"), "\n\(desk.text)", sourceLocation: sourceLocation)
  }

  @Test func `A card that a reload shortens keeps its cursor`() {
    var desk = Desk(Self.directory(points: 60))
    desk.press(.tab, .tab, .end)
    expectCursorOnCard(desk)
    let shorter = Self.directory(points: 2)
    desk.happens(.reloaded(shorter, SearchIndex(shorter)))
    expectCursorOnCard(desk)
    #expect(desk.text.contains("→ Punkt Zmyślony nr 0"))
  }

  @Test func `A card that a new day shortens keeps its cursor, and so does the index`() {
    let directory = Self.directory(points: 40, noticeFrom: Sampletown.today)
    var desk = Desk(directory, hasIndex: false)
    desk.press(.tab, .tab, .end)
    expectCursorOnCard(desk)
    let lines = desk.state.detailLayout?.count ?? 0
    let tomorrow = Sampletown.date(2031, 5, 7)
    desk.happens(.clock(Moment(date: tomorrow)))
    #expect(desk.state.detailLayout?.count ?? 0 < lines)
    expectCursorOnCard(desk)
    desk.happens(.indexed(SearchIndex(directory)))
    expectCursorOnCard(desk)
  }

  @Test func `A card that is gone leaves the tree the focus`() {
    var desk = Desk()
    desk.press(.down, .enter)
    #expect(desk.state.focus == .detail)
    let without = ReloadTests.changed
    desk.happens(.reloaded(without, SearchIndex(without)))
    #expect(desk.state.focus != .detail || desk.state.shown != nil)
    #expect(desk.textAtCursor.hasPrefix(">"))
  }

  @Test func `The card follows the clock, the language and the district without a key on it`() {
    var desk = Desk(time: Sampletown.time(8, 59))
    desk.press(.down, .down)
    #expect(desk.text.contains("otwiera o 9:00"))
    desk.happens(
      .clock(Moment(date: Sampletown.today, time: Sampletown.time(9, 0))))
    #expect(desk.text.contains("otwarty teraz"))
    desk.press(.function(8))
    #expect(desk.text.contains("open now"))
  }
}
