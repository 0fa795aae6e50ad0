import Calendar
import Display
import Testing
import Text

@testable import Interface

/// The query as a line of text with a caret, by the keys that a person presses.
@Suite struct CaretTests {
  /// The search bar with `|` where the terminal's cursor stands.
  private func bar(_ desk: Desk) -> String {
    guard desk.screen.cursor.row == 1 else { return desk.rows[1] }
    var row = Array(desk.rows[1])
    while row.count < desk.screen.cursor.column { row.append(" ") }
    row.insert("|", at: desk.screen.cursor.column)
    return String(String(row).prefix(40)).trimmingSpaces
  }

  @Test func `what is typed goes in where the cursor stands`() {
    var desk = Desk()
    desk.type("lmpa")
    desk.press(.left, .left, .left)
    desk.type("a")
    #expect(bar(desk) == "Szukaj: la|mpa")
    #expect(desk.text.contains("Zgłoszenie zgasłej lam"))
    desk.press(.home)
    desk.paste("stara ")
    #expect(bar(desk) == "Szukaj: stara|lampa" || bar(desk) == "Szukaj: stara |lampa")
    desk.press(.end)
    #expect(desk.screen.cursor.column == 9 + desk.state.query.count)
  }

  @Test(arguments: [
    ([Key.control("a")], "|dom pomocy"), ([.control("a"), .control("e")], "dom pomocy|"),
    ([.home, .end], "dom pomocy|"), ([.control("b")], "dom pomoc|y"),
    ([.control("b"), .control("f")], "dom pomocy|"), ([.alt("b")], "dom |pomocy"),
    ([.alt("b"), .alt("b")], "|dom pomocy"), ([.home, .alt("f")], "dom| pomocy"),
    ([.control("w")], "dom |"), ([Key(.backspace, .alt)], "dom |"),
    ([.alt("b"), .control("w")], "|pomocy"), ([.alt("b"), .control("u")], "|pomocy"),
    ([.alt("b"), .control("k")], "dom |"), ([.home, Key(.delete)], "|om pomocy"),
    ([.home, .control("d"), .control("d")], "|m pomocy"), ([.home, .alt("d")], "| pomocy"),
    ([.control("d")], "dom pomocy|"), ([.control("k")], "dom pomocy|"),
  ])
  func `the keys of every line editor`(keys: [Key], expected: String) {
    var desk = Desk()
    desk.type("dom pomocy")
    for key in keys { desk.press(key) }
    #expect(desk.state.line.head + "|" + desk.state.line.rest == expected)
    #expect(desk.state.focus == .search)
    #expect(desk.state.windows.isEmpty)
  }

  @Test func `moving the caret asks nothing anew and keeps the hit`() {
    var desk = Desk()
    desk.type("lampy")
    desk.press(.down)
    let selected = desk.state.selected
    desk.press(.left, .left, .home, .end, .alt("b"))
    #expect(desk.state.selected == selected)
  }

  @Test func `a long query scrolls so that the cursor is in sight`() {
    var desk = Desk(columns: 40, rows: 10)
    desk.type("0123456789012345678901234567890123456789")
    #expect(desk.rows[1].hasPrefix(" Szukaj: "))
    #expect(desk.screen.cursor.column < 40)
    desk.press(.home)
    #expect(desk.screen.cursor.column == 9)
    #expect(desk.rows[1].hasPrefix(" Szukaj: 0123"))
    for _ in 0..<25 { desk.press(.right) }
    let cell = desk.screen.composed()[1][desk.screen.cursor.column]
    #expect(cell.character == "5")
  }

  @Test func `without a query the arrows walk the tree as ever`() {
    var desk = Desk()
    desk.press(.right)
    #expect(desk.state.focus == .tree)
    desk.press(.control("e"))
    #expect(desk.state.selectedRow == desk.state.rows.count - 1)
    desk.press(.control("a"))
    #expect(desk.state.selectedRow == 0)
  }

  @Test func `the completion is offered behind the query alone`() {
    var desk = Desk()
    desk.type("dzi")
    desk.press(.left)
    #expect(!desk.rows[1].contains("elnica:"))
    desk.press(.right)
    #expect(desk.state.query == "dzi")
    desk.press(.right)
    #expect(desk.state.query == "dzielnica:")
  }

  // MARK: Windows

  @Test func `a list's filter is the same line, and its cursor is seen within it`() {
    var desk = Desk()
    desk.press(.function(2))
    desk.type("połnoc")
    #expect(desk.rowAtCursor.hasPrefix("│>"))
    desk.press(.left)
    #expect(desk.screen.cursor.row == 2)
    let cell = desk.screen.composed()[2][desk.screen.cursor.column]
    #expect(cell.character == "c")
    desk.press(.control("a"), .control("k"))
    #expect(desk.text.contains("Południe"))
    #expect(desk.state.windows.count == 1)
  }

  @Test func `in the table the arrows choose the column, and the other keys edit`() {
    var desk = Desk()
    desk.press(.function(3))
    desk.type("parter")
    desk.press(.right)
    #expect(desk.rowAtCursor.hasPrefix("│>"))
    desk.press(.control("b"))
    #expect(desk.screen.cursor.row == 2)
    desk.type("e")
    #expect(desk.state.windows.last?.window.line?.text == "parteer")
  }

  @Test func `a day is edited where the cursor stands`() {
    var desk = Desk()
    desk.press(.function(7))
    desk.type("6.05.2031")
    desk.press(.home)
    desk.type("1")
    #expect(desk.text.contains("Stan na dzień: 16.05.2031  "))
    #expect(desk.screen.cursor.row == 3)
    desk.press(.enter)
    #expect(desk.state.chosenDate?.description == "2031-05-16")
    // Before anything is typed, the same key is today.
    desk.press(.function(7), .home)
    #expect(desk.text.contains("Stan na dzień: 06.05.2031"))
  }

  @Test func `the windows that lost their keys to the line have others`() {
    for (key, action) in [
      (Key.alt("i"), Action.district), (.alt("m"), .notices), (.alt("2"), .district),
      (.alt("4"), .notices),
    ] {
      var desk = Desk()
      desk.type("lampa")
      desk.press(key)
      #expect(desk.state.windows.last?.action == action)
    }
  }

  // MARK: Earlier queries

  @Test func `Up above the first hit recalls what was asked before`() {
    var desk = Desk()
    desk.type("lampa")
    desk.press(.escape)
    desk.type("latarnia")
    desk.press(.escape)
    desk.press(.up)
    #expect(desk.state.query == "latarnia")
    #expect(desk.state.focus == .search)
    desk.press(.home, .end)
    while desk.state.query == "latarnia" { desk.press(.up) }
    #expect(desk.state.query == "lampa")
    #expect(desk.state.line.isAtEnd)
    // The oldest stays.
    for _ in 0..<20 { desk.press(.up) }
    #expect(desk.state.query == "lampa")
  }

  @Test func `a query that is typed when another is recalled can be recalled itself`() {
    var desk = Desk()
    desk.type("lampa")
    desk.press(.control("u"))
    desk.type("qqqq")
    desk.press(.up)
    #expect(desk.state.query == "lampa")
    desk.press(.escape, .up)
    #expect(["lampa", "qqqq"].contains(desk.state.query))
    #expect(desk.state.earlierQueries.texts.contains("qqqq"))
  }

  @Test func `letters taken back one by one leave the whole query to recall`() {
    var desk = Desk()
    desk.type("lampa")
    for _ in 0..<5 { desk.press(.backspace) }
    desk.press(.up)
    #expect(desk.state.query == "lampa")
  }

  @Test func `what is cleared is recalled as it was then`() {
    var desk = Desk()
    desk.type("lampa x")
    desk.press(.control("w"), .backspace, .escape, .up)
    #expect(desk.state.query == "lampa")
  }

  @Test func `nothing of it is left for the next resident`() {
    var desk = Desk()
    desk.type("lampa")
    desk.press(.escape, .function(12), .up)
    #expect(desk.state.query == "")
    #expect(desk.state.earlierQueries.texts.isEmpty)
    desk.type("punkt")
    desk.press(.function(12), .up)
    #expect(desk.state.query == "")
  }

  // MARK: Leaving

  @Test func `leaving asks once where a query would be lost`() {
    var desk = Desk()
    desk.type("lampa")
    desk.press(.function(10))
    #expect(desk.effects.isEmpty)
    #expect(desk.rows[23] == " Jest zapytanie. F10 ponownie: koniec.")
    // Whatever else is done is an answer, too.
    desk.press(.left, .function(10))
    #expect(desk.effects.isEmpty)
    desk.press(.function(10))
    #expect(desk.effects == [.quit])
  }

  @Test func `leaving asks in every language, from every window, and the mouse can answer`() {
    for language in Language.allCases {
      var desk = Desk(language: language)
      desk.type("lampa")
      desk.press(.function(3), .function(10))
      #expect(desk.effects.isEmpty)
      #expect(desk.rows[23].contains("F10"))
      desk.happens(.input(.pointer(.press(Position(row: 23, column: 3)))))
      #expect(desk.effects == [.quit])
    }
  }

  @Test func `the terminal's own key to end a program is asked nothing`() {
    var desk = Desk()
    desk.type("lampa")
    desk.press(.control("c"))
    #expect(desk.effects == [.quit])
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(String(drop { $0 == " " }.reversed()).drop { $0 == " " }.reversed())
  }
}
