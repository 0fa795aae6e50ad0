import Calendar
import Directory
import Display
import TestSupport
import Testing
import Text

@testable import Interface

/// A directory that nobody verified for long says so on the top line, whatever is shown below.
@Suite struct StaleDataTests {
  private func desk(on date: LocalDate, columns: Int = 80, _ language: Language = .polish) throws
    -> Desk
  {
    Desk(try LoadedFolder.lodz.get(), today: date, language: language, columns: columns)
  }

  @Test func `a statement about now rests on old data`() throws {
    var desk = try desk(on: Sampletown.date(2026, 11, 23), columns: 120)
    let words = "wg stanu z 27 lipca 2020, niesprawdzone od dawna"
    #expect(desk.rows[0].contains(words))
    desk.type("widzew")
    #expect(desk.rows[0].contains(words))
    desk.press(.function(3))
    #expect(desk.rows[0].contains(words))
    let roles = desk.screen.composed()[0].filter { $0.style.role == .warning }
    #expect(String(roles.compactMap(\.character)).contains(words))
  }

  @Test func `on 80 columns the day is named whole`() throws {
    #expect(
      try desk(on: Sampletown.date(2026, 11, 23)).rows[0].contains("wg stanu z 27"))
    #expect(
      try desk(on: Sampletown.date(2026, 11, 23), .english).rows[0].contains("27 Jul"))
  }

  @Test func `a day near the verification rests on no old data`() throws {
    #expect(try !desk(on: Sampletown.date(2020, 3, 20)).rows[0].contains("wg stanu"))
    #expect(try !desk(on: Sampletown.date(2021, 7, 27)).rows[0].contains("wg stanu"))
    #expect(try desk(on: Sampletown.date(2021, 7, 28)).rows[0].contains("wg stanu"))
  }
}
