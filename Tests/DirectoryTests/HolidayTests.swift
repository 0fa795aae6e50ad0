import Calendar
import Directory
import Testing

@Suite struct HolidayTests {
  /// Easter Sunday, Easter Monday, Pentecost and Corpus Christi as calendars print them.
  static let movable: [(year: Int, dates: [String])] = [
    (2020, ["04-12", "04-13", "05-31", "06-11"]), (2021, ["04-04", "04-05", "05-23", "06-03"]),
    (2022, ["04-17", "04-18", "06-05", "06-16"]), (2023, ["04-09", "04-10", "05-28", "06-08"]),
    (2024, ["03-31", "04-01", "05-19", "05-30"]), (2025, ["04-20", "04-21", "06-08", "06-19"]),
    (2026, ["04-05", "04-06", "05-24", "06-04"]), (2027, ["03-28", "03-29", "05-16", "05-27"]),
    (2028, ["04-16", "04-17", "06-04", "06-15"]), (2029, ["04-01", "04-02", "05-20", "05-31"]),
    (2030, ["04-21", "04-22", "06-09", "06-20"]), (2031, ["04-13", "04-14", "06-01", "06-12"]),
    (2032, ["03-28", "03-29", "05-16", "05-27"]), (2033, ["04-17", "04-18", "06-05", "06-16"]),
    (2034, ["04-09", "04-10", "05-28", "06-08"]), (2035, ["03-25", "03-26", "05-13", "05-24"]),
  ]

  @Test(arguments: movable)
  func `A year has the holidays of the Act and no others`(year: Int, dates: [String]) throws {
    let fixed = [
      "01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26",
    ]
    let expected = fixed + dates + (year >= 2025 ? ["12-24"] : [])
    let first = try day("\(year)-01-01")
    let found = (0..<366).compactMap { first.adding(days: $0) }
      .filter { $0.year == year && PublicHoliday(on: $0) != nil }
    #expect(found.map { "\($0)" } == expected.sorted().map { "\(year)-\($0)" })
  }

  @Test(arguments: [
    ("2026-01-01", PublicHoliday.newYear), ("2026-01-06", .epiphany), ("2026-04-05", .easterSunday),
    ("2026-04-06", .easterMonday), ("2026-05-01", .labourDay), ("2026-05-03", .constitutionDay),
    ("2026-05-24", .pentecost), ("2026-06-04", .corpusChristi), ("2026-08-15", .assumption),
    ("2026-11-01", .allSaints), ("2026-11-11", .independenceDay), ("2026-12-24", .christmasEve),
    ("2026-12-25", .christmasDay), ("2026-12-26", .secondDayOfChristmas),
  ])
  func `Each holiday has its name`(date: String, holiday: PublicHoliday) throws {
    #expect(PublicHoliday(on: try day(date)) == holiday)
  }

  @Test(arguments: [
    ("2010-01-06", nil), ("2011-01-06", PublicHoliday.epiphany), ("2024-12-24", nil),
    ("2025-12-24", .christmasEve), ("1989-05-03", nil), ("1990-05-03", .constitutionDay),
  ])
  func `A holiday begins with the amendment that brought it`(date: String, holiday: PublicHoliday?)
    throws
  {
    #expect(PublicHoliday(on: try day(date)) == holiday)
  }

  @Test func `A directory keeps the holidays that it says, and days of its own`() throws {
    let own = [DayOff(on: try day("2026-12-31"), name: "dzień wolny za 15 sierpnia")]
    let christmas = try day("2026-12-25")
    #expect(DaysOff(own: own).holiday(on: christmas) == nil)
    #expect(DaysOff(.poland).holiday(on: christmas) == .publicHoliday(.christmasDay))
    #expect(
      DaysOff(.poland, own: own).holiday(on: try day("2026-12-31"))
        == .own("dzień wolny za 15 sierpnia"))
  }
}
