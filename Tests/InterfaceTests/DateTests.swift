import Answers
import Calendar
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct DateTests {
  @Test func `another day is looked at, and the title says so`() {
    var desk = Desk(time: Sampletown.time(10, 0))
    #expect(desk.rows[0].hasSuffix("⚠ 1 komunikat · wt 06.05.2031 10:00"))
    desk.press(.function(7))
    desk.type("2031-04-01")
    #expect(desk.rows[3].hasPrefix("│ Stan na dzień: 2031-04-01  wt "))
    #expect(desk.screen.cursor == Position(row: 3, column: 27))
    desk.press(.enter)
    #expect(desk.rows[0].hasSuffix(" stan na wt 01.04.2031"))
    #expect(!desk.text.contains("⚠"))
    desk.press(.function(7), .control("u"), .enter)
    #expect(desk.rows[0].hasSuffix("⚠ 1 komunikat · wt 06.05.2031 10:00"))
  }

  @Test func `what is typed onto a whole date begins another`() {
    var desk = Desk()
    desk.press(.function(7))
    desk.type("2031-04-01")
    desk.press(.enter, .function(7))
    #expect(desk.rows[3].hasPrefix("│ Stan na dzień: 01.04.2031  wt "))
    desk.type("2.4.2031")
    #expect(desk.rows[3].hasPrefix("│ Stan na dzień: 2.4.2031  śr 02.04.2031 "))
    desk.press(.enter)
    #expect(desk.rows[0].hasSuffix(" stan na śr 02.04.2031"))
  }

  @Test(arguments: ["2031-02-29", "kiedyś", "2031-4", "-1-1-1"])
  func `what is no date is refused`(typed: String) {
    var desk = Desk()
    desk.press(.function(7))
    desk.type(typed)
    desk.press(.enter)
    #expect(desk.rows[23] == " To nie jest data. Przykłady: 16.03.2020, 20 marca, wczoraj")
    #expect(desk.state.chosenDate == nil)
  }

  @Test func `the arrows go day by day and week by week`() {
    var desk = Desk()
    desk.press(.function(7), .up, .pageDown)
    #expect(desk.state.window?.line?.text == "30.04.2031")
    desk.press(.enter)
    #expect(desk.state.chosenDate == Sampletown.date(2031, 4, 30))
  }

  @Test(arguments: Language.allCases)
  func `a day that the arrows reach is written as it is typed in every language`(language: Language)
  {
    for month in 1...12 {
      var desk = Desk(today: Sampletown.date(2031, month, 9), language: language)
      desk.press(.function(7), .up, .enter)
      #expect(desk.state.chosenDate == Sampletown.date(2031, month, 10))
      desk.press(.function(7), .down, .down, .enter)
      #expect(desk.state.chosenDate == Sampletown.date(2031, month, 8))
    }
  }

  @Test func `a day is chosen in words, and the title line looks different while it is looked at`()
  {
    var desk = Desk(time: Sampletown.time(10, 0))
    func roleOfTitle() -> Role? { desk.screen.composed()[0][1].style.role }
    #expect(roleOfTitle() == .title)
    desk.press(.function(7))
    desk.type("wczoraj")
    #expect(desk.rows[3].hasPrefix("│ Stan na dzień: wczoraj  pn 05.05.2031 "))
    desk.press(.enter)
    #expect(desk.state.chosenDate == Sampletown.date(2031, 5, 5))
    #expect(roleOfTitle() == .otherDay)
    desk.press(.function(7))
    desk.type("dzisiaj")
    desk.press(.enter)
    #expect(roleOfTitle() == .title)
  }

  @Test func `a minute of the clock changes the title line alone`() {
    var desk = Desk(time: Sampletown.time(10, 0))
    desk.press(.down, .down)
    let before = desk.screen
    desk.happens(.clock(Moment(date: Sampletown.today, time: Sampletown.time(10, 1))))
    let changed = zip(before.panels, desk.screen.panels).filter { $0 != $1 }.map(\.0.id)
    #expect(changed == ["title"])
    desk.happens(.clock(Moment(date: Sampletown.today, time: Sampletown.time(17, 0))))
    #expect(desk.text.contains("nieczynny, otwiera jutro o 8:00"))
  }

  @Test func `midnight changes the day, unless another one is looked at`() {
    var desk = Desk(today: Sampletown.date(2031, 4, 30), time: Sampletown.time(23, 59))
    #expect(!desk.rows[0].contains("⚠"))
    desk.happens(.clock(Moment(date: Sampletown.date(2031, 5, 1), time: Sampletown.time(0, 0))))
    #expect(desk.rows[0].hasSuffix("⚠ 1 komunikat · czw 01.05.2031 0:00"))
  }
}
