import Calendar
import Diagnostics
import Directory
import Testing
import Text

@testable import Answers

@Suite struct PhraseTests {
  let polish = Catalogue(.polish)
  let english = Catalogue(.english)

  @Test(
    arguments: [
      ([Weekday.monday, .wednesday, .thursday, .friday], "pn, śr–pt"),
      ([.tuesday], "wt"),
      ([.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday], "pn–ndz"),
      ([], ""),
    ])
  func `neighbouring days are joined`(days: [Weekday], text: String) {
    #expect(polish.daysText(days) == text)
  }

  @Test func `rooms and floors are said as on a door plate`() {
    #expect(polish.roomList(["025"]) == "pok. 025")
    #expect(polish.roomList(["23", "24"]) == "pok. 23 i 24")
    #expect(english.roomList(["1", "2", "3"]) == "rooms 1, 2 and 3")
    #expect([-1, 0, 1].map(polish.floorName) == ["piwnica", "parter", "1 piętro"])
  }

  @Test func `a telephone says what it is for, and that it is unknown`() {
    #expect(
      polish.phoneText(
        Phone(number: "00 11", extension: "7", type: .cell, description: "sekretariat"))
        == "00 11 wew. 7 (komórkowy; sekretariat)")
    #expect(polish.phoneText(Phone(isUnknown: true)) == "numeru nie podano")
  }
}
