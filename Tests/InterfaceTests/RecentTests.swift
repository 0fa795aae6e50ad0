import Directory
import Display
import TestSupport
import Testing

@testable import Interface

@Suite struct RecentTests {
  @Test
  func `cards that were looked at for a while are listed with their queries, the latest first`() {
    var desk = Desk()
    desk.press(.function(11))
    #expect(desk.rows[23] == " Nie było jeszcze żadnej karty.")
    desk.happens(.lingered)
    // What is only passed by on the way is not remembered.
    desk.type("lampy")
    desk.happens(.lingered)
    desk.press(.control("u"), .home, .down, .down, .function(11))
    #expect(desk.rows[3].hasPrefix("│>Zgłoszenie zgasłej lampy – lampy "))
    #expect(desk.rows[4].hasPrefix("│ Urząd Wzorcowy "))
    #expect(desk.rows[5].hasPrefix("└"))
    desk.press(.down, .enter)
    #expect(desk.state.shown == Sampletown.office)
  }

  @Test func `what was copied or printed has been read`() {
    var desk = Desk()
    desk.press(.down, .down, .function(5), .enter, .up, .function(6), .enter, .function(11))
    #expect(desk.rows[3].hasPrefix("│>Wydział Lamp i Latarni "))
    #expect(desk.rows[4].hasPrefix("│ Punkt Próbny – Północ "))
  }

  @Test func `a card waits to be remembered until it was`() {
    var desk = Desk()
    #expect(desk.state.awaitsLingering)
    desk.happens(.lingered)
    #expect(!desk.state.awaitsLingering)
    desk.press(.down)
    #expect(desk.state.awaitsLingering)
  }
}
