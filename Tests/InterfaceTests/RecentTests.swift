import Directory
import Display
import TestSupport
import Testing

@testable import Interface

@Suite struct RecentTests {
  @Test func `the cards of the session are listed, the latest first`() {
    var desk = Desk()
    desk.press(.function(11))
    #expect(desk.rows[23] == " Nie było jeszcze żadnej karty.")
    desk.press(.enter, .escape, .down, .enter, .function(11))
    #expect(desk.rows[3].hasPrefix("│>Wydział Lamp i Latarni "))
    #expect(desk.rows[4].hasPrefix("│ Urząd Wzorcowy "))
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.office)
  }
}
