import Calendar
import Testing

@Suite struct DayCountTests {
  @Test func `days are counted from the first of January 1970`() throws {
    #expect(try day("1970-01-01").daysSinceEpoch == 0)
    #expect(try day("1969-12-31").daysSinceEpoch == -1)
    #expect(try day("2000-03-01").daysSinceEpoch == 11_017)
    #expect(try day("2020-03-16").daysSinceEpoch == 18_337)
    #expect(try day("0000-01-01").daysSinceEpoch == -719_528)
  }

  @Test func `every day of four centuries comes back from its number`() throws {
    let first = try day("1800-01-01").daysSinceEpoch
    for number in first...(first + 146_097) {
      let date = try #require(LocalDate(daysSinceEpoch: number))
      #expect(date.daysSinceEpoch == number)
    }
  }

  @Test(arguments: [
    ("2020-03-16", Weekday.monday), ("2020-08-03", .monday), ("2019-01-14", .monday),
    ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
    ("0001-01-01", .monday), ("2026-11-23", .monday), ("2026-11-29", .sunday),
  ])
  func `weekdays follow the Gregorian calendar`(date: String, weekday: Weekday) throws {
    #expect(try day(date).weekday == weekday)
  }

  @Test func `adding days crosses months and leap days`() throws {
    #expect(try day("2020-02-28").adding(days: 1) == day("2020-02-29"))
    #expect(try day("2020-02-28").adding(days: 2) == day("2020-03-01"))
    #expect(try day("2019-12-31").adding(days: 1) == day("2020-01-01"))
    #expect(try day("2020-03-01").adding(days: -1) == day("2020-02-29"))
  }

  @Test func `no date lies outside the years 0 to 9999`() throws {
    #expect(try day("9999-12-31").adding(days: 1) == nil)
    #expect(try day("0000-01-01").adding(days: -1) == nil)
    #expect(try day("2020-01-01").adding(days: .max) == nil)
    #expect(try day("2020-01-01").adding(days: .min) == nil)
  }
}

/// A date as RFC 3339 writes it.
private func day(_ text: String) throws -> LocalDate {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return try #require(LocalDate(year: parts[0], month: parts[1], day: parts[2]))
}
