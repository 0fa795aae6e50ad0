import Directory
import Display
import TestSupport
import Testing

@testable import Interface

@Suite struct TreeTests {
  @Test func `Right opens, goes in, and Left goes out and closes`() {
    var desk = Desk(rows: 12)
    desk.press(.down, .right, .right)
    #expect(desk.textAtCursor == ">    ▸ Zgłoszenie zgasłej lam…")
    desk.press(.left)
    #expect(desk.textAtCursor == ">  ▾ Wydział Lamp i Latarni")
    desk.press(.left)
    #expect(desk.textAtCursor == ">  ▸ Wydział Lamp i Latarni")
    desk.press(.left, .left)
    #expect(desk.textAtCursor == ">▸ Urząd Wzorcowy")
    #expect(desk.rows[4].hasPrefix("│ ▸ Dzielnice "))
  }

  @Test func `everything is opened and closed at once`() {
    var desk = Desk()
    desk.press(.alt("+"))
    #expect(desk.state.rows.count == 18)
    #expect(desk.state.rows.allSatisfy { $0.isExpanded || !$0.hasChildren })
    desk.press(.end)
    #expect(desk.textAtCursor == ">    Jeden punkt zamiast dwóch")
    desk.press(.control("x"))
    #expect(desk.state.rows.count == 5)
    #expect(desk.textAtCursor == ">▸ Komunikaty")
  }

  @Test func `Home, End and the page keys walk the tree, and the selection stays in sight`() {
    var desk = Desk(columns: 60, rows: 10)
    desk.press(.alt("+"))
    for step in [Key.end, .home, .pageDown, .pageDown, .pageUp, .end] {
      desk.press(step)
      #expect(desk.textAtCursor.hasPrefix(">"))
    }
    #expect(desk.textAtCursor == ">    Jeden punkt zami…")
  }

  @Test func `Up at the top and Down at the bottom stay where they are`() {
    var desk = Desk()
    desk.press(.up)
    let screen = desk.screen
    desk.press(.up)
    #expect(desk.screen == screen)
  }

  @Test func `the office above is one key away`() {
    var desk = Desk()
    desk.press(.alt("+"), .down, .down, Key(.up, .alt))
    #expect(desk.textAtCursor == ">  ▾ Wydział Lamp i Latarni")
  }

  @Test func `a link reveals its place in the tree`() {
    var desk = Desk()
    desk.press(.control("x"), .tab, .tab)
    desk.press(.down, .down, .down, .down, .enter)
    #expect(desk.state.shown == Sampletown.unit)
    #expect(desk.rows[4].hasPrefix("│>  ▸ Wydział Lamp i Latarni"))
    desk.press(.altLeft)
    #expect(desk.state.shown == Sampletown.office)
    desk.press(.altRight)
    #expect(desk.state.shown == Sampletown.unit)
    desk.press(.altRight)
    #expect(desk.rows[23] == " Nie ma następnej karty.")
  }

  @Test func `a link out of what was found stays in sight among it`() {
    var desk = Desk()
    desk.type("latarnia")
    desk.press(.enter, .right, .enter)
    #expect(desk.state.shown == Sampletown.unit)
    #expect(desk.state.query == "latarnia")
    #expect(desk.rows[4].hasPrefix("│>  ▾ Wydział Lamp i Latarni"))
  }

  @Test(
    arguments: [
      ("Punkt Obsługi – Widzew", 22, "Punkt Obsługi – Widzew"),
      ("Punkt Obsługi – Widzew", 21, "Punkt – Widzew"),
      ("Punkt Obsługi – Widzew", 13, "Punkt Obsługi – Widzew"),
      ("Bardzo długa nazwa", 10, "Bardzo długa nazwa"),
    ])
  func `a name keeps what tells it from its neighbours`(name: String, width: Int, short: String) {
    #expect(shortened(name, to: width) == short)
  }
}
