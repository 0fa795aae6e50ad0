import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// Reading the card and walking the hits while one asks.
@Suite struct ReadingTests {
  @Test func `pages and steps scroll the card while one types, and keep the hit`() {
    var desk = Desk(rows: 14)
    desk.type("zgasła polnoc")
    let selected = desk.state.selected
    let top = desk.rows[3].suffix(46)
    desk.press(.pageDown)
    #expect(desk.rows[3].suffix(46) != top)
    #expect(desk.state.selected == selected)
    #expect(desk.state.focus == .search)
    #expect(desk.screen.cursor == Position(row: 1, column: 22))
    desk.press(.pageUp)
    #expect(desk.rows[3].suffix(46) == top)
    for (down, up) in [(Modifiers.shift, Modifiers.shift), (.control, .control)] {
      desk.press(Key(.down, down))
      #expect(desk.rows[3].suffix(46) != top)
      desk.press(Key(.up, up))
      #expect(desk.rows[3].suffix(46) == top)
    }
    // At the end nothing moves further, and what is typed next goes on where it was.
    for _ in 0..<30 { desk.press(.pageDown) }
    let end = desk.rows
    desk.press(.pageDown)
    #expect(desk.rows == end)
    #expect(desk.state.query == "zgasła polnoc")
    #expect(desk.state.selected == selected)
  }

  private typealias Modifiers = Key.Modifiers

  @Test func `the card goes on where it was read when it gets the focus`() {
    var desk = Desk(rows: 14)
    desk.type("zgasła polnoc")
    desk.press(.pageDown)
    let row = desk.rows[3].suffix(45)
    desk.press(.tab, .tab)
    #expect(desk.state.focus == .detail)
    #expect(desk.rows[3].suffix(45) == row)
  }

  @Test func `steps scroll the card from the tree and on the card, too`() {
    var desk = Desk(rows: 14)
    desk.press(.down, .down)
    let (selected, top) = (desk.state.selected, desk.rows[3].suffix(46))
    desk.press(Key(.down, .shift))
    #expect(desk.state.selected == selected)
    #expect(desk.state.focus == .tree)
    #expect(desk.rows[3].suffix(46) != top)
  }

  @Test func `Up and Down walk what was found, past what only stands above it`() {
    var desk = Desk()
    desk.type("zgasla lampa polnoc")
    let found = Set(desk.state.findings?.nodes ?? [])
    #expect(found.count > 1)
    var seen: Set<TreeNode> = []
    for _ in 0..<20 { desk.press(.up) }
    for _ in 0..<20 {
      if let selected = desk.state.selected { seen.insert(selected) }
      desk.press(.down)
    }
    #expect(seen == found)
    #expect(desk.state.focus == .search)
    #expect(desk.state.query == "zgasla lampa polnoc")
  }

  @Test func `what was found is read on after a step to the next hit`() {
    var desk = Desk(rows: 14)
    desk.type("lampy")
    desk.press(.down)
    let selected = desk.state.selected
    desk.press(.pageDown, .pageDown)
    #expect(desk.state.selected == selected)
    desk.type("x")
    #expect(desk.state.query == "lampyx")
  }

  @Test func `where the card is not on the screen, a page shows it`() {
    var desk = Desk(columns: 50, rows: 15)
    desk.type("zgasła polnoc")
    let selected = desk.state.selected
    desk.press(.pageDown)
    #expect(desk.text.contains("Adres"))
    #expect(desk.state.selected == selected)
  }

  @Test(arguments: Language.allCases)
  func `on a narrow screen Tab shows the card, as the hint says, and goes back`(language: Language)
  {
    var desk = Desk(language: language, columns: 50, rows: 15)
    desk.type("polnoc")
    let card = ["Tab Karta", "Tab Card", "Tab Картка"]
    let list = ["Tab Lista", "Tab List", "Tab Список"]
    #expect(card.contains { desk.rows[14].contains($0) }, "\(desk.rows[14])")
    let before = desk.rows
    desk.press(.tab)
    #expect(desk.state.focus == .detail)
    #expect(desk.text.contains("ul. Zmyślona 1"))
    #expect(list.contains { desk.rows[14].contains($0) }, "\(desk.rows[14])")
    desk.press(.tab)
    #expect(desk.rows == before)
    desk.press(Key(.tab, .shift))
    #expect(desk.state.focus == .detail)
  }

  @Test(arguments: [
    Size(rows: 10, columns: 40), Size(rows: 15, columns: 50), Size(rows: 24, columns: 80),
    Size(rows: 43, columns: 132),
  ])
  func `each Tab can be seen`(size: Size) {
    var desk = Desk(columns: size.columns, rows: size.rows)
    desk.type("polnoc")
    for key in [Key.tab, .tab, .tab, Key(.tab, .shift), Key(.tab, .shift)] {
      let before = desk.screen
      desk.press(key)
      #expect(desk.screen.composed() != before.composed())
      #expect(desk.screen.cursor != before.cursor)
    }
  }

  @Test func `the pane takes the whole screen and gives it back`() {
    var desk = Desk()
    desk.type("zgasła polnoc")
    let both = desk.screen
    desk.press(.alt("z"))
    #expect(desk.rows[2].prefix { $0 != "┐" }.count == 79)
    #expect(!desk.text.contains("Adres"))
    desk.press(.tab)
    #expect(desk.rows[2].prefix { $0 != "┐" }.count == 79)
    #expect(desk.text.contains("Adres"))
    desk.press(.tab, .alt("z"))
    #expect(desk.screen == both)
  }

  // MARK: Help

  @Test func `help is searched by typing`() {
    var desk = Desk()
    desk.press(.function(1))
    desk.type("dzielnic")
    #expect(desk.rows[2].contains("Pomoc: dzielnic"))
    #expect(desk.text.contains("F2, Alt-2, Alt-I"))
    #expect(desk.text.contains("punkt dla innej dzielnicy"))
    #expect(!desk.text.contains("zawieś program"))
    desk.press(.escape)
    #expect(desk.rows[2].hasPrefix("┌ Pomoc ─"))
    desk.type("ctrl-z")
    #expect(desk.text.contains("zawieś program"))
    #expect(!desk.text.contains("zakończ program"))
    desk.press(.control("u"))
    desk.type("xyzzy")
    #expect(desk.text.contains("Nic nie pasuje. Esc czyści."))
    desk.press(.escape, .escape)
    #expect(desk.state.windows.isEmpty)
    #expect(desk.state.query == "")
  }

  @Test(arguments: Language.allCases)
  func `every action is found in the help by its own words`(language: Language) {
    for entry in ActionTable.entries {
      var desk = Desk(language: language, rows: 60)
      desk.press(.function(1))
      desk.paste(entry.help[language])
      let name = entry.keys[0].name(in: language)
      #expect(desk.text.contains(name), "\(entry.action) in \(language)")
    }
  }
}
