import Diagnostics
import Directory
import Display
import Testing
import Text

@testable import Interface

@Suite struct ActionTests {
  @Test func `every action stands in the table once`() {
    #expect(
      ActionTable.entries.map(\.action).sorted { $0.rawValue < $1.rawValue }
        == Action.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test func `no key does two things`() {
    let keys = ActionTable.entries.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every function key has a second key, and no key is a letter`() {
    for entry in ActionTable.entries {
      let functions = entry.keys.filter { if case .function = $0.code { true } else { false } }
      #expect(functions.count < entry.keys.count, "\(entry.action)")
      for key in entry.keys {
        if case .character = key.code { #expect(!key.modifiers.isEmpty, "\(entry.action)") }
      }
    }
  }

  @Test func `every action is explained in every language`() {
    for entry in ActionTable.entries {
      for language in Language.allCases {
        #expect(!entry.help[language].isEmpty)
        #expect(!entry.hint[language].isEmpty)
      }
      #expect(Set(Language.allCases.map { entry.help[$0] }).count == 3)
    }
  }

  @Test func `a configured key replaces the table's, and is taken from its old action`() {
    let keymap = Keymap(overriding: [.help: [.function(2)]])
    #expect(keymap.action(for: .function(2)) == .help)
    #expect(keymap.action(for: .function(1)) == nil)
    #expect(keymap.keys(for: .district) == [.alt("2"), .alt("i")])
  }

  /// What somebody may have done before, as keys.
  private static let occasions: [[Key]] = [
    [], [.down, .down, .right], [.character("l"), .character("a"), .left],
    [.character("l"), .character("a"), .character(" "), .character("p")], [.down, .enter, .down],
    [.down, .tab, .right, .enter, .altLeft], [.down, .down, .enter, .right, .enter],
    [.function(2), .enter, .function(9)], [.end], [.character("p"), .control("u")],
    [.down, .enter, .pageDown, .up], [.character("p"), .character("u"), .control("n")],
    [.down, .down, .enter, .end],
  ]

  @Test(arguments: Action.allCases.filter { ActionTable.window(of: $0) == nil })
  func `every action does something`(action: Action) throws {
    let key = try #require(Keymap.standard.keys(for: action).first)
    let works = Self.occasions.contains { occasion in
      var desk = Desk(rows: 12)
      for key in occasion { desk.press(key) }
      let (before, effects) = (desk.screen, desk.effects.count)
      desk.press(key)
      return desk.screen != before || desk.effects.count > effects
    }
    #expect(works)
  }

  @Test func `help is made of the table and scrolls to its end`() {
    var desk = Desk(rows: 12)
    desk.press(.function(1))
    expectScreen(
      desk, cursor: Position(row: 3, column: 2),
      """
       okienko · Próbkowo – Urząd Wzorcowy               ⚠ 1 komunikat · wt 06.05.2031
       Szukaj:
      ┌ Pomoc ───────────────────────────────────────────────────────────────────────┐
      │ Znaki                                                                        │
      │ >                        zaznaczony wiersz                                   │
      │ →                        odsyłacz: Enter otwiera                             │
      │ ⚠                        zamknięte, ograniczone lub dawno niesprawdzone      │
      │ ×                        teraz albo tego dnia nieczynny                      │
      │ ?                        propozycja, która nie obowiązuje                    │
      │ ≠                        punkt dla innej dzielnicy                           │
      └─────────────────────────────────────────────────────────────────────────────▼┘
       PgDn Strona w dół  F4 Komunikaty  Esc Wróć  F10 Koniec
      """)
    desk.press(.end)
    #expect(desk.rows[9].hasPrefix("│ F10, Ctrl-C              zakończ program "))
    desk.press(.up)
    #expect(desk.rows[9].hasPrefix("│ Ctrl-Z                   zawieś program "))
    desk.press(.escape)
    #expect(desk.state.windows.isEmpty)
  }

  @Test func `leaving is an effect, by each of its keys`() {
    for key in [Key.function(10), .control("c")] {
      var desk = Desk()
      desk.press(key)
      #expect(desk.effects == [.quit])
    }
    var desk = Desk()
    desk.happens(.input(.hangUp))
    #expect(desk.effects == [.quit])
  }

  @Test func `in restricted mode nothing leaves the program`() {
    var options = State.Options()
    options.abilities = []
    var desk = Desk(options: options)
    desk.press(.control("z"))
    #expect(desk.effects == [])
    #expect(desk.rows[23] == " Niedostępne w trybie ograniczonym.")
  }

  @Test func `the language changes on the spot`() {
    var desk = Desk()
    desk.press(.function(8))
    #expect(desk.rows[1] == " Search:")
    #expect(desk.effects == [.remember(treeColumns: nil, language: .english)])
  }

  @Test func `the tree grows and shrinks within the screen`() {
    var desk = Desk()
    for _ in 0..<40 { desk.press(Key(.right, .control)) }
    #expect(desk.rows[2].prefix { $0 != "┐" }.count == 49)
    for _ in 0..<40 { desk.press(Key(.left, .control)) }
    #expect(desk.rows[2].prefix { $0 != "┐" }.count == 23)
  }
}
