import Directory
import Display
import TestSupport
import Testing

@testable import Interface

@Suite struct NextResidentTests {
  @Test(arguments: [Key.function(12), .control("]")])
  func `one key leaves nothing of what the resident before asked`(key: Key) {
    let fresh = Desk(isAtHome: true)
    var desk = Desk(isAtHome: true)
    desk.press(.function(2), .down, .enter)
    desk.press(.function(7))
    desk.type("wczoraj")
    desk.press(.enter, .function(9))
    desk.type("punkt")
    desk.press(.enter, .pageDown, .function(3), key)
    #expect(desk.screen == fresh.screen)
    #expect(desk.state.area == nil)
    #expect(desk.state.chosenDate == nil)
    #expect(desk.state.scope == nil)
    desk.press(.altLeft)
    #expect(desk.rows[23] == " Nie ma wcześniejszej karty.")
  }
}
