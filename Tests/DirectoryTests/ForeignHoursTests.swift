import Calendar
import Diagnostics
import Directory
import Schema
import Testing

/// Hours that are written by the clock of another zone than the directory's.
@Suite struct ForeignHoursTests {
  @Test func `the system's zones change their clocks on their days`() throws {
    let warsaw = try #require(TimeZoneDatabase.system.rules(of: "Europe/Warsaw"))
    let midnight = try day("2026-03-29").daysSinceEpoch * 86_400
    #expect(warsaw.offset(at: midnight + 3599) == 3600)
    #expect(warsaw.offset(at: midnight + 3600) == 7200)
    // Far beyond what the file lists.
    #expect(warsaw.offset(at: try day("2345-07-01").daysSinceEpoch * 86_400) == 7200)
    #expect(TimeZoneDatabase.system.rules(of: "Europe/Warsav") == nil)
  }

  private static func counter(_ schedules: String) throws -> ServiceDirectory {
    let loaded = ServiceDirectory.load([
      SourceFile(
        name: "test.toml",
        text: """
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
          """)
    ])
    #expect(loaded.diagnostics.isEmpty, "\(report(loaded.diagnostics))")
    return try #require(loaded.directory)
  }

  private static let newYork =
    #"{ byday = "MO,TU,WE,TH,FR", opens_at = 09:00:00, closes_at = 17:00:00, timezone = "America/New_York" }"#
  private static let auckland =
    #"{ byday = "MO", opens_at = 09:00:00, closes_at = 17:00:00, timezone = "Pacific/Auckland" }"#
  private static let london =
    #"{ byday = "SU", opens_at = 00:30:00, closes_at = 01:30:00, timezone = "Europe/London" }"#

  @Test(arguments: [
    // Six hours earlier there; between 8 and 29 March, when the clocks there are changed already, five.
    (newYork, "2026-02-02", "15:00–23:00"), (newYork, "2026-03-16", "14:00–22:00"),
    (newYork, "2026-03-30", "15:00–23:00"), (newYork, "2026-03-28", ""),
    // Monday begins there on Sunday here.
    (auckland, "2026-01-11", "21:00–00:00"), (auckland, "2026-01-12", "00:00–05:00"),
    (auckland, "2026-07-12", "23:00–00:00"), (auckland, "2026-07-13", "00:00–07:00"),
    (auckland, "2026-07-14", ""),
    // The clocks of both are changed in that hour.
    (london, "2026-03-29", "01:30–03:30"), (london, "2026-10-25", "01:30–02:30"),
    // Beside hours by the directory's own clock.
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 15:30:00 }, \#(newYork)"#, "2026-02-02",
      "08:00–23:00"
    ),
    // A zone that is the directory's, by its name.
    (
      #"{ byday = "MO", opens_at = 08:00:00, closes_at = 16:00:00, timezone = "Europe/Warsaw" }"#,
      "2026-02-02", "08:00–16:00"
    ),
    // The narrower period of the zone's own days decides.
    (
      #"\#(newYork), { byday = "MO", opens_at = 10:00:00, closes_at = 12:00:00, timezone = "America/New_York", valid_from = 2026-02-02, valid_to = 2026-02-02 }"#,
      "2026-02-02", "16:00–18:00"
    ),
  ])
  func `the directory's clock tells them`(schedules: String, date: String, hours: String) throws {
    let directory = try Self.counter(schedules)
    let timetable = directory.timetable(directory.locations[0].schedules)
    let said = timetable.hours(on: try day(date)).map {
      "\("\($0.opens)".prefix(5))–\("\($0.closes)".prefix(5))"
    }
    #expect(said.joined(separator: ", ") == hours)
  }

  @Test func `a moment is compared with the clock on the wall`() throws {
    let directory = try Self.counter(Self.newYork)
    func state(_ date: String, _ clock: String) throws -> PlaceState? {
      directory.on(try day(date)).state(of: EntityReference(.location, 0), at: try time(clock))
    }
    let monday = try day("2026-02-02")
    #expect(try state("2026-02-02", "14:59") == .hours(.later(at: time("15:00"))))
    #expect(try state("2026-02-02", "15:00") == .hours(.open(until: time("23:00"), on: monday)))
    // The last day of a schedule ends here on the next.
    let last = try Self.counter(
      #"{ byday = "MO", opens_at = 20:00:00, closes_at = 22:00:00, timezone = "America/New_York", valid_to = 2026-02-02 }"#
    )
    let tuesday = last.on(try day("2026-02-03"))
    #expect(
      tuesday.state(of: EntityReference(.location, 0), at: try time("02:30"))
        == .hours(.open(until: try time("04:00"), on: tuesday.date)))
  }

  @Test func `without the zone's clock nobody can say when it is open`() throws {
    var schedule = Schedule(
      byday: [.monday], opensAt: try time("08:00"), closesAt: try time("16:00"))
    schedule.timezone = "Mars/Olympus"
    var location = Location(id: "a", organization: 0, name: "Made-up counter")
    location.schedules = [schedule]
    let directory = ServiceDirectory(
      info: DirectoryInfo(name: "Made-up City"),
      organizations: [Organization(id: "o", name: "Made-up Office")], locations: [location])
    #expect(
      directory.on(try day("2026-02-02")).state(of: EntityReference(.location, 0), at: nil)
        == .hours(.unknown))
    #expect(directory.clocks.translated(schedule, from: try day("2026-02-02")) == nil)
  }

  @Test func `a schedule is told by the own clock where its days can be`() throws {
    let directory = try Self.counter("\(Self.auckland), \(Self.newYork)")
    let schedules = directory.locations[0].schedules
    func told(_ schedule: Schedule, _ date: String) throws -> String? {
      try directory.clocks.translated(schedule, from: day(date)).map {
        "\($0.byday.map(\.weekday.rawValue)) \($0.opensAt.map { "\($0)" } ?? "")"
      }
    }
    #expect(try told(schedules[0], "2026-01-12") == #"["SU"] 21:00:00"#)
    #expect(try told(schedules[0], "2026-07-13") == #"["SU"] 23:00:00"#)
    #expect(try told(schedules[1], "2026-03-16") == #"["MO", "TU", "WE", "TH", "FR"] 14:00:00"#)
    // From the next of its days on: that Saturday is the last before the clocks here are changed.
    #expect(try told(schedules[1], "2026-03-28") == #"["MO", "TU", "WE", "TH", "FR"] 15:00:00"#)
    var first = schedules[0]
    first.byday = [RecurringDay(.monday, ordinal: 1)]
    #expect(try directory.clocks.translated(first, from: day("2026-01-01")) == nil)
  }
}
