import Directory
import Display
import TestSupport
import Testing

@testable import Interface

@Suite struct PointingTests {
  func press(_ desk: inout Desk, row: Int, column: Int) {
    desk.happens(.input(.pointer(.press(Position(row: row, column: column)))))
  }

  @Test func `a press selects a row of the tree, and on the selected one it opens`() {
    var desk = Desk()
    press(&desk, row: 4, column: 10)
    #expect(desk.textAtCursor == ">  ▸ Wydział Lamp i Latarni")
    press(&desk, row: 4, column: 10)
    #expect(desk.textAtCursor == ">  ▾ Wydział Lamp i Latarni")
  }

  @Test func `a press on a link follows it, elsewhere it moves the cursor`() {
    var desk = Desk()
    press(&desk, row: 5, column: 50)
    #expect(desk.textAtCursor == ">E-mail     wzor@example.org")
    press(&desk, row: 8, column: 50)
    #expect(desk.state.shown == Sampletown.unit)
    desk.press(.altLeft)
    #expect(desk.state.shown == Sampletown.office)
  }

  @Test func `a press on a hint does what its key does`() {
    var desk = Desk()
    press(&desk, row: 23, column: 10)
    #expect(desk.rows[2].hasPrefix("┌ Dzielnica – "))
    press(&desk, row: 4, column: 5)
    #expect(desk.state.area == 1)
    press(&desk, row: 23, column: 70)
    #expect(desk.effects == [], "a message hides the hints")
    press(&desk, row: 23, column: 70)
    #expect(desk.effects == [.quit])
  }

  @Test func `a press beside a window closes it, one on a row of the table opens the card`() {
    var desk = Desk()
    desk.press(.function(3))
    press(&desk, row: 20, column: 3)
    #expect(desk.state.windows.isEmpty)
    desk.press(.function(3))
    press(&desk, row: 5, column: 3)
    #expect(desk.state.shown == Sampletown.south)
  }

  @Test func `the wheel scrolls what it is over`() {
    var desk = Desk()
    desk.happens(.input(.pointer(.wheelDown(Position(row: 5, column: 50)))))
    #expect(desk.textAtCursor.hasPrefix(">"))
    #expect(desk.state.focus == .detail)
    desk.happens(.input(.pointer(.wheelDown(Position(row: 5, column: 5)))))
    #expect(desk.textAtCursor == ">    Punkt Próbny – Południe ⚠")
    desk.happens(.input(.pointer(.wheelUp(Position(row: 5, column: 5)))))
    #expect(desk.textAtCursor == ">▾ Urząd Wzorcowy")
  }

  @Test func `presses anywhere leave the screen whole`() {
    var chance = Chance(seed: 9)
    var desk = Desk()
    for _ in 0..<200 {
      press(&desk, row: chance.number(below: 26), column: chance.number(below: 84))
      #expect((0..<24).contains(desk.screen.cursor.row))
      #expect((0..<80).contains(desk.screen.cursor.column))
    }
  }
}
