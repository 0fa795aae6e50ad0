import Calendar
import Diagnostics
import Directory
import Testing

/// The state of a made-up counter, written as its files would say it.
private struct MadeUpCounter {
  let directory: ServiceDirectory

  /// A counter with schedules as inline tables, and with what else its file says.
  init(_ schedules: String, _ more: String = "") throws {
    let text = """
      [directory]
      name = "Miasto Testowe"
      holidays = "PL"
      assured_date = 2026-01-01

      [[organization]]
      id = "urzad-test"
      name = "Urząd Testowy"
      assured_date = 2026-01-01

      [[location]]
      id = "okienko-test"
      organization_id = "urzad-test"
      name = "Okienko testowe"
      assured_date = 2026-01-01
      schedules = [\(schedules)]

      \(more)
      """
    let loaded = ServiceDirectory.load([SourceFile(name: "test.toml", text: text)])
    directory = try #require(loaded.directory, "\(report(loaded.diagnostics))")
  }

  /// The state at a moment, `2026-11-23 12:00`, or on a day, `2026-11-23`.
  func says(_ moment: String) throws -> String {
    let parts = moment.split(separator: " ").map(String.init)
    let clock = parts.count > 1 ? try time(parts[1]) : nil
    let state = directory.on(try day(parts[0])).state(of: EntityReference(.location, 0), at: clock)
    switch try #require(state) {
    case .closed(let notice, _): return "closed by \(directory.notices[notice].id)"
    case .restricted(let notice, let opening):
      return "restricted by \(directory.notices[notice].id), \(says(opening))"
    case .past(let last, _): return "past since \(last)"
    case .future(let first, _): return "not before \(first)"
    case .hours(let opening): return says(opening)
    }
  }

  private func says(_ opening: Opening) -> String {
    func hour(_ time: LocalTime) -> String { String("\(time)".prefix(5)) }
    func then(_ next: NextOpening?) -> String {
      next.map { ", opens \($0.date) \(hour($0.time))" } ?? ""
    }
    return switch opening {
    case .open(let time, let date): "open until \(date) \(hour(time))"
    case .aroundTheClock: "around the clock"
    case .openOnDay(let hours):
      "open " + hours.map { "\(hour($0.opens))–\(hour($0.closes))" }.joined(separator: ", ")
    case .later(let time): "opens at \(hour(time))"
    case .shut(let next): "shut" + then(next)
    case .holiday(.publicHoliday(let holiday), let next): "\(holiday)" + then(next)
    case .holiday(.own(let name), let next): name + then(next)
    case .unknown: "unknown"
    }
  }
}

@Suite struct PlaceStateTests {
  private static let usual =
    #"{ byday = "MO,WE,TH,FR", opens_at = 08:00:00, closes_at = 16:00:00 }, { byday = "TU", opens_at = 09:00:00, closes_at = 17:00:00 }"#
  private static let nights =
    #"{ byday = "MO,TU,WE,TH,FR,SA,SU", opens_at = 18:00:00, closes_at = 08:00:00, holidays_closed = false }"#
  private static let always =
    #"{ byday = "MO,TU,WE,TH,FR,SA,SU", opens_at = 00:00:00, closes_at = 00:00:00, holidays_closed = false }"#

  /// What hours say at a moment; 2026-11-23 is a Monday.
  static let meaning: [(schedules: String, moment: String, says: String)] = [
    // The week.
    (usual, "2026-11-23 07:59", "opens at 08:00"),
    (usual, "2026-11-23 08:00", "open until 2026-11-23 16:00"),
    (usual, "2026-11-23 15:59", "open until 2026-11-23 16:00"),
    (usual, "2026-11-23 16:00", "shut, opens 2026-11-24 09:00"),
    (usual, "2026-11-27 17:00", "shut, opens 2026-11-30 08:00"),
    (usual, "2026-11-28 12:00", "shut, opens 2026-11-30 08:00"),
    (usual, "2026-11-23", "open 08:00–16:00"),
    (usual, "2026-11-28", "shut, opens 2026-11-30 08:00"),
    // Nobody said.
    ("", "2026-11-23 12:00", "unknown"),
    ("", "2026-12-25", "unknown"),
    (#"{ description = "po umówieniu" }"#, "2026-11-23 12:00", "unknown"),
    (#"{ opens_at = 08:00:00, closes_at = 16:00:00 }"#, "2026-11-23 12:00", "unknown"),
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00, valid_to = 2026-11-22 }"#,
      "2026-11-23 12:00", "unknown"
    ),
    // Holidays.
    (usual, "2026-12-25", "christmasDay, opens 2026-12-28 08:00"),
    (usual, "2026-12-25 10:00", "christmasDay, opens 2026-12-28 08:00"),
    (usual, "2026-12-23 17:00", "shut, opens 2026-12-28 08:00"),
    (usual, "2026-04-05 10:00", "easterSunday, opens 2026-04-07 09:00"),
    (usual, "2024-12-24 10:00", "open until 2024-12-24 17:00"),
    (
      #"{ byday = "FR", opens_at = 08:00:00, closes_at = 16:00:00, holidays_closed = false }"#,
      "2026-12-25 10:00", "open until 2026-12-25 16:00"
    ),
    (
      #"{ byday = "FR", opens_at = 08:00:00, closes_at = 16:00:00, holidays_closed = true }"#,
      "2026-12-25 10:00", "christmasDay, opens 2027-01-08 08:00"
    ),
    // Breaks; intervals that overlap, repeat or touch one another.
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 12:30:00, closes_at = 15:00:00 }"#,
      "2026-11-23 12:15", "opens at 12:30"
    ),
    (
      #"{ byday = "MO", opens_at = 12:30:00, closes_at = 15:00:00 }, { byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }"#,
      "2026-11-23", "open 08:00–12:00, 12:30–15:00"
    ),
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 08:00:00, closes_at = 13:00:00 }"#,
      "2026-11-23 11:00", "open until 2026-11-23 13:00"
    ),
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 12:00:00, closes_at = 13:00:00 }"#,
      "2026-11-23 11:00", "open until 2026-11-23 13:00"
    ),
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }, { byday = "MO", opens_at = 08:00:00, closes_at = 12:00:00 }"#,
      "2026-11-23", "open 08:00–12:00"
    ),
    // Past midnight.
    (nights, "2026-11-23 12:00", "opens at 18:00"),
    (nights, "2026-11-23 23:59", "open until 2026-11-24 08:00"),
    (nights, "2026-11-24 00:00", "open until 2026-11-24 08:00"),
    (nights, "2026-11-24 08:00", "opens at 18:00"),
    (nights, "2026-11-24", "open 00:00–08:00, 18:00–00:00"),
    (
      #"{ byday = "FR", opens_at = 18:00:00, closes_at = 02:00:00 }"#, "2026-11-28 01:00",
      "open until 2026-11-28 02:00"
    ),
    (
      #"{ byday = "FR", opens_at = 18:00:00, closes_at = 02:00:00 }"#, "2026-11-27 01:00",
      "opens at 18:00"
    ),
    (
      #"{ byday = "FR", opens_at = 18:00:00, closes_at = 00:00:00 }"#, "2026-11-27 20:00",
      "open until 2026-11-28 00:00"
    ),
    (
      #"{ byday = "MO", opens_at = 22:00:00, closes_at = 06:00:00 }"#, "2026-01-06 05:00",
      "open until 2026-01-06 06:00"
    ),
    // Round the clock, as it is written here and elsewhere.
    (always, "2026-11-23 03:00", "around the clock"),
    (always, "2026-12-25", "open 00:00–00:00"),
    (
      #"{ byday = "MO,TU,WE,TH,FR,SA,SU", opens_at = 00:00:00, closes_at = 23:59:59, holidays_closed = false }"#,
      "2026-11-23 03:00", "around the clock"
    ),
    (
      #"{ byday = "MO,TU", opens_at = 00:00:00, closes_at = 00:00:00 }"#, "2026-11-23 03:00",
      "open until 2026-11-25 00:00"
    ),
    // The days on which the clock is changed.
    (nights, "2026-03-28 23:00", "open until 2026-03-29 08:00"),
    (nights, "2026-03-29 03:00", "open until 2026-03-29 08:00"),
    (nights, "2026-10-25 02:30", "open until 2026-10-25 08:00"),
    (
      #"{ byday = "SU", opens_at = 02:30:00, closes_at = 10:00:00 }"#, "2026-03-29 03:00",
      "open until 2026-03-29 10:00"
    ),
    // Validity: the narrower period decides on the days that it names.
    (
      usual
        + #", { byday = "MO,TU,WE,TH,FR", opens_at = 08:00:00, closes_at = 14:00:00, valid_from = 2026-07-01, valid_to = 2026-08-31 }"#,
      "2026-07-06 15:00", "shut, opens 2026-07-07 08:00"
    ),
    (
      usual
        + #", { byday = "MO,TU,WE,TH,FR", opens_at = 08:00:00, closes_at = 14:00:00, valid_from = 2026-07-01, valid_to = 2026-08-31 }"#,
      "2026-09-01", "open 09:00–17:00"
    ),
    (
      usual
        + #", { byday = "SA", opens_at = 09:00:00, closes_at = 13:00:00, valid_from = 2026-12-01, valid_to = 2026-12-31 }"#,
      "2026-12-12", "open 09:00–13:00"
    ),
    (
      usual
        + #", { byday = "SA", opens_at = 09:00:00, closes_at = 13:00:00, valid_from = 2026-12-01, valid_to = 2026-12-31 }"#,
      "2026-12-14", "open 08:00–16:00"
    ),
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00, valid_from = 2019-01-14 }, { byday = "MO", opens_at = 10:00:00, closes_at = 18:00:00, valid_from = 2026-01-01 }"#,
      "2026-11-23", "open 10:00–18:00"
    ),
    // Recurrence.
    (
      #"{ byday = "1MO", opens_at = 08:00:00, closes_at = 16:00:00 }"#, "2026-11-23",
      "shut, opens 2026-12-07 08:00"
    ),
    (
      #"{ byday = "1MO", opens_at = 08:00:00, closes_at = 16:00:00 }"#, "2026-12-07",
      "open 08:00–16:00"
    ),
    (
      #"{ byday = "-1FR", opens_at = 08:00:00, closes_at = 16:00:00 }"#, "2026-11-27",
      "open 08:00–16:00"
    ),
    (
      #"{ byday = "-1FR", opens_at = 08:00:00, closes_at = 16:00:00 }"#, "2026-11-20",
      "shut, opens 2026-11-27 08:00"
    ),
    (
      #"{ freq = "MONTHLY", bymonthday = "1,-1", opens_at = 08:00:00, closes_at = 16:00:00, holidays_closed = false }"#,
      "2026-11-30", "open 08:00–16:00"
    ),
    (
      #"{ bymonthday = 15, opens_at = 08:00:00, closes_at = 16:00:00 }"#, "2026-11-23",
      "shut, opens 2026-12-15 08:00"
    ),
    (
      #"{ freq = "WEEKLY", interval = 2, byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00, valid_from = 2026-11-18 }"#,
      "2026-11-23", "shut, opens 2026-11-30 08:00"
    ),
    (
      #"{ interval = 2, byday = "1MO", opens_at = 08:00:00, closes_at = 16:00:00, valid_from = 2026-10-01 }"#,
      "2026-11-02", "shut, opens 2026-12-07 08:00"
    ),
  ]

  @Test(arguments: meaning)
  func `Hours say whether a counter is open`(
    row: (schedules: String, moment: String, says: String)
  ) throws {
    #expect(try MadeUpCounter(row.schedules).says(row.moment) == row.says)
  }

  /// What notices and days off make of the usual hours.
  static let exceptions: [(more: String, moment: String, says: String)] = [
    ("", "2026-11-23 12:00", "open until 2026-11-23 16:00"),
    (notice("closed", "valid_to = 2026-11-24"), "2026-11-23 12:00", "closed by n"),
    (
      notice("closed", "valid_from = 2026-11-24\nvalid_to = 2026-11-25"), "2026-11-23 17:00",
      "shut, opens 2026-11-26 08:00"
    ),
    (notice("restricted", ""), "2026-11-23 12:00", "restricted by n, open until 2026-11-23 16:00"),
    (notice("restricted", ""), "2026-11-28 12:00", "restricted by n, shut, opens 2026-11-30 08:00"),
    (notice("information", ""), "2026-11-23 12:00", "open until 2026-11-23 16:00"),
    (
      #"[[day_off]]\#ndate = 2026-11-24\#nname = "dzień wolny""#, "2026-11-24 12:00",
      "dzień wolny, opens 2026-11-25 08:00"
    ),
    (
      #"[[day_off]]\#ndate = 2026-11-24\#nname = "dzień wolny""#, "2026-11-23 17:00",
      "shut, opens 2026-11-25 08:00"
    ),
  ]

  private static func notice(_ effect: String, _ more: String) -> String {
    """
    [[notice]]
    id = "n"
    state = "in_force"
    scope = ["okienko-test"]
    effect = "\(effect)"
    title = "Komunikat testowy"
    assured_date = 2026-01-01
    \(more)
    """
  }

  @Test(arguments: exceptions)
  func `Notices and days off come before the hours`(
    row: (more: String, moment: String, says: String)
  ) throws {
    #expect(try MadeUpCounter(Self.usual, row.more).says(row.moment) == row.says)
  }

  @Test func `A night does not last into a day under a closure`() throws {
    let closure = Self.notice("closed", "valid_from = 2026-11-24\nvalid_to = 2026-11-24")
    let counter = try MadeUpCounter(Self.nights, closure)
    #expect(try counter.says("2026-11-23 23:00") == "open until 2026-11-24 00:00")
    #expect(try counter.says("2026-11-25 01:00") == "opens at 18:00")
  }
}
