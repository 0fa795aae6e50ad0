import Calendar
import Directory
import Glibc
import Interface

/// The wall clock in the directory's own time zone.
///
/// A reception desk's terminal may be set to any zone; the office keeps that of its city.
struct Clock {
  /// Makes the C library's local time that of an IANA zone.
  ///
  /// A zone that the system has no data for leaves the system's own in place. To be called before
  /// a second thread starts, since it changes the environment.
  ///
  /// - Parameter timezone: an IANA name, as `Europe/Warsaw`.
  init(timezone: String) {
    if access("/usr/share/zoneinfo/" + timezone, R_OK) == 0 {
      setenv("TZ", ":" + timezone, 1)
      tzset()
    }
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
}
