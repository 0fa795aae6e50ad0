import Directory
import TOML
import Testing

@testable import Interface

@Suite struct CatalogueTests {
  let polish = Catalogue(.polish)
  let english = Catalogue(.english)

  @Test(
    arguments: [
      (0, "0 wyników"), (1, "1 wynik"), (2, "2 wyniki"), (4, "4 wyniki"), (5, "5 wyników"),
      (12, "12 wyników"), (14, "14 wyników"), (21, "21 wyników"), (22, "22 wyniki"),
      (112, "112 wyników"), (1001, "1001 wyników"),
    ])
  func `Polish nouns take the form of their number`(number: Int, text: String) {
    #expect(polish.results(number) == text)
  }

  @Test func `English nouns are singular for one alone`() {
    #expect([0, 1, 2].map { english.results($0) } == ["0 results", "1 result", "2 results"])
  }

  @Test(
    arguments: [
      ([Weekday.monday, .wednesday, .thursday, .friday], "pn, śr–pt"),
      ([.tuesday], "wt"),
      ([.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday], "pn–ndz"),
      ([], ""),
    ])
  func `Neighbouring days are joined`(days: [Weekday], text: String) {
    #expect(polish.daysText(days) == text)
  }

  @Test func `Rooms and floors are said as on a door plate`() {
    #expect(polish.roomList(["025"]) == "pok. 025")
    #expect(polish.roomList(["23", "24"]) == "pok. 23 i 24")
    #expect(english.roomList(["1", "2", "3"]) == "rooms 1, 2 and 3")
    #expect([-1, 0, 1].map(polish.floorName) == ["piwnica", "parter", "1 piętro"])
  }

  @Test func `A telephone says what it is for, and that it is unknown`() {
    #expect(
      polish.phoneText(
        Phone(number: "00 11", extension: "7", type: .cell, description: "sekretariat"))
        == "00 11 wew. 7 (komórkowy; sekretariat)")
    #expect(polish.phoneText(Phone(isUnknown: true)) == "brak numeru w źródle")
  }
}
