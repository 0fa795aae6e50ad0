import Calendar
import Directory
import Glibc
import Schema

/// The wall clock in the directory's own time zone.
///
/// A reception desk's terminal may be set to any zone; the office keeps that of its city.
struct Clock: Sendable {
  /// The zone that was asked for and cannot be used: the clock then shows the system's own time, and
  /// whoever reads it must be told.
  let missingZone: String?

  /// Makes the C library's local time that of an IANA zone.
  ///
  /// To be called before a second thread starts, since it changes the environment.
  ///
  /// - Parameters:
  ///   - timezone: an IANA name, as `Europe/Warsaw`.
  ///   - database: where the zone is looked up.
  init(timezone: String, in database: TimeZoneDatabase = .system) {
    guard let file = database.file(of: timezone) else {
      missingZone = timezone
      return
    }
    missingZone = nil
    // By its path: a name would be looked up where $TZDIR says.
    setenv("TZ", ":" + file, 1)
    tzset()
  }

  /// The date and the time of day, to the minute; `nil` for a year that no date can have.
  var now: Moment? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let date = LocalDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return nil }
    return Moment(date: date, time: LocalTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min)))
  }

  /// How long until the clock shows another minute; at least one millisecond.
  ///
  /// Every zone in use today is whole minutes away from Unix time, whose days have no leap seconds.
  var millisecondsToNextMinute: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let passed = time.tv_sec % 60 * 1000 + time.tv_nsec / 1_000_000
    return min(max(1, 60_000 - passed), 60_000)
  }
}
