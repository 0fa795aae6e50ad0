import Answers
import Calendar
import Directory
import Display
import TestSupport
import Testing

@testable import Interface

/// A person who presses anything, the same things in every run (SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }
}

@Suite struct WhateverIsPressedTests {
  static let keys: [Key] =
    ActionTable.entries.flatMap(\.keys)
    + ["a", "l", "p", "1", "-", " ", "ż", ":", "\u{1B}", "漢"].map { Key.character($0) }

  /// Where the cursor belongs, as far as it can be said without drawing the screen again.
  func checkCursor(_ desk: Desk, _ history: String) {
    let screen = desk.screen
    let cell = screen.composed()[screen.cursor.row][screen.cursor.column]
    switch (desk.state.overlay, desk.state.focus) {
    case (nil, .search):
      #expect(screen.cursor.row == 1, "\(history)")
    case (nil, .tree):
      #expect(cell.character == ">" || desk.state.rows.isEmpty, "\(history)")
    case (nil, .detail):
      #expect(cell.character == ">" || desk.state.shown == nil, "\(history)")
    case (.chooser(let chooser), _):
      #expect(cell.character == ">" || desk.state.items(of: chooser).isEmpty, "\(history)")
    case (.table(let window), _):
      #expect(
        cell.character == ">" || window.table.rows.isEmpty, "\(history)")
    case (.slip, _):
      #expect(cell.character == ">", "\(history)")
    case (.date, _), (.help, _):
      #expect(screen.cursor.row == 3, "\(history)")
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `the screen is whole and the cursor sits on what has the focus`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var options = State.Options()
    options.isAccessible = seed.isMultiple(of: 4)
    var desk = Desk(time: Sampletown.time(9, 0), options: options)
    var history = ""
    for _ in 0..<200 {
      if chance.number(below: 12) == 0 {
        let columns = 1 + chance.number(below: 100)
        let rows = 1 + chance.number(below: 30)
        history += " \(columns)×\(rows)"
        desk.resize(columns: columns, rows: rows)
      } else {
        let key = chance.pick(Self.keys)
        history += " \(key.name)"
        desk.press(key)
      }
      let screen = desk.screen
      #expect(screen.size == desk.state.size)
      #expect((0..<screen.size.rows).contains(screen.cursor.row), "\(history)")
      #expect((0..<screen.size.columns).contains(screen.cursor.column), "\(history)")
      for panel in screen.panels {
        #expect(panel.frame.origin.row >= 0 && panel.frame.origin.column >= 0, "\(history)")
        #expect(
          panel.frame.origin.row + panel.frame.size.rows <= screen.size.rows
            && panel.frame.origin.column + panel.frame.size.columns <= screen.size.columns,
          "\(history)")
      }
      #expect(!desk.text.unicodeScalars.contains("\u{1B}"), "\(history)")
      if !desk.state.layout(desk.state.size).isTooSmall { checkCursor(desk, history) }
    }
  }

  @Test func `five hundred sizes while typing leave the screen as it would have been`() {
    var chance = Chance(seed: 500)
    var desk = Desk()
    let query = "zgasla lampa polnoc"
    var typed = query[...]
    for step in 0..<500 {
      desk.resize(columns: 40 + chance.number(below: 261), rows: 10 + chance.number(below: 91))
      if step.isMultiple(of: 25), let letter = typed.popFirst() { desk.type(String(letter)) }
    }
    desk.type(String(typed))
    desk.resize(columns: 80, rows: 24)
    var calm = Desk()
    calm.type(query)
    #expect(desk.screen == calm.screen)
  }
}
