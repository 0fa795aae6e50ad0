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

  @Test func `what was typed in a window is the query that led there`() {
    var desk = Desk()
    desk.press(.function(3))
    desk.type("parter")
    desk.press(.enter)
    desk.happens(.lingered)
    desk.press(.function(4))
    desk.type("remont")
    desk.press(.enter)
    desk.happens(.lingered)
    desk.press(.function(2))
    desk.type("zmyslona")
    desk.press(.down, .enter, .home)
    desk.happens(.lingered)
    desk.press(.function(11))
    #expect(desk.rows[3].hasPrefix("│>Urząd Wzorcowy "))
    #expect(desk.rows[4].hasPrefix("│ Remont punktu Południe – remont "))
    #expect(desk.rows[5].hasPrefix("│ Punkt Próbny – Północ – parter "))
    // And stays so when the card is chosen from the list.
    desk.press(.end, .enter)
    desk.happens(.lingered)
    desk.press(.function(11))
    #expect(desk.rows[3].hasPrefix("│>Punkt Próbny – Północ – parter "))
  }

  @Test func `what was typed to choose a piece for copying led nowhere`() {
    var desk = Desk()
    desk.type("punkt")
    desk.press(.function(5))
    desk.type("adres")
    desk.press(.enter, .function(11))
    #expect(desk.rows[3].contains(" – punkt "))
  }

  @Test(arguments: ["638-11", "(lampy)", "lampa"])
  func `the list is narrowed with the search's words and numbers`(typed: String) {
    var desk = Desk()
    desk.type("lampy 638 11 00")
    desk.press(.control("u"))
    desk.type("lampy")
    desk.happens(.lingered)
    desk.press(.function(11))
    desk.type(typed)
    #expect(
      desk.rows[3].hasPrefix(typed == "638-11" ? "│ Nic nie pasuje." : "│>Zgłoszenie zgasłej lampy")
    )
  }
}
