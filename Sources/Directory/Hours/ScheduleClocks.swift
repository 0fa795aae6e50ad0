import Calendar
import Schema

/// The clocks by which hours are written, beside the directory's own: a schedule may name the time zone of its hours.
///
/// Whoever stands at the counter has the directory's clock on the wall: hours are compared with it and shown by it.
public struct ScheduleClocks: Hashable, Sendable {
  private let ownZone: String?
  private var rules: [String: ZoneRules] = [:]

  /// Whose clock a schedule is written by.
  enum Clock {
    case own
    /// Another one than the directory's, and both can be told.
    case other(ZoneRules, own: ZoneRules)
    /// A zone that the system knows nothing of.
    case unknown
  }

  /// One clock for all hours, whatever zone they name.
  public init() { ownZone = nil }

  /// The clocks of a directory and of the zones that its schedules name; of nothing else where they name none.
  ///
  /// - Parameters:
  ///   - own: the directory's zone.
  ///   - others: the other zones that its schedules name.
  ///   - database: where the zones are looked up.
  init(own: String, others: Set<String>, in database: TimeZoneDatabase = .system) {
    ownZone = own
    guard !others.isEmpty else { return }
    for zone in others.union([own]) { rules[zone] = database.rules(of: zone) }
  }

  func clock(of schedule: Schedule) -> Clock {
    guard let ownZone, let zone = schedule.timezone, zone != ownZone else { return .own }
    guard let other = rules[zone], let own = rules[ownZone] else { return .unknown }
    return .other(other, own: own)
  }

  /// A schedule as the directory's clock shows it, from its first day at or after a date on.
  ///
  /// The clocks of two zones are not changed on the same day, so that the hours may be others on another date.
  ///
  /// - Returns: `nil` where it is written by that clock, or its days cannot be told by it: those of months that begin on another
  ///   day here, and zones that nobody knows.
  public func translated(_ schedule: Schedule, from date: LocalDate) -> Schedule? {
    guard case .other(let other, let own) = clock(of: schedule), schedule.hasHours,
      let day = (0..<7).lazy.compactMap({ date.adding(days: $0) })
        .first(where: { schedule.recurs(on: CalendarDay($0)) }),
      let written = schedule.span
    else { return nil }
    let span = Self.translated(written, on: day, from: other, to: own)
    let shift = span.lowerBound.flooredDays
    guard
      shift == 0 || schedule.bymonthday.isEmpty && schedule.byday.allSatisfy({ $0.ordinal == nil })
    else { return nil }
    var shown = schedule
    shown.timezone = nil
    shown.opensAt = LocalTime(secondsSinceMidnight: span.lowerBound)
    shown.closesAt = LocalTime(secondsSinceMidnight: span.upperBound)
    shown.byday = schedule.byday.map { day in
      RecurringDay(day.weekday.moved(by: shift), ordinal: day.ordinal)
    }
    return shown
  }

  /// A span of a day by another clock.
  ///
  /// - Parameters:
  ///   - span: seconds from the day's midnight by the clock that it is written by.
  ///   - date: the day.
  ///   - other: the clock that they are written by.
  ///   - own: the one to tell them by.
  /// - Returns: seconds from the midnight of the same date by the own clock; may lie on another day.
  static func translated(
    _ span: Range<Int>, on date: LocalDate, from other: ZoneRules, to own: ZoneRules
  ) -> Range<Int> {
    let midnight = date.daysSinceEpoch * 86_400
    let opens = other.instant(of: midnight + span.lowerBound)
    let closes = other.instant(of: midnight + span.upperBound)
    let start = own.wall(at: opens) - midnight
    let end = own.wall(at: closes) - midnight
    // Within the hour that is shown twice, the wall says less than what passes.
    return start..<(end > start ? end : start + max(1, closes - opens))
  }
}

extension ServiceDirectory {
  /// When a place with some schedules is open, by the directory's clock and days off.
  public func timetable(_ schedules: [Schedule]) -> Timetable {
    Timetable(schedules, daysOff: daysOff, clocks: clocks)
  }

  /// The clocks that the directory's schedules are written by.
  func clocksOfSchedules() -> ScheduleClocks {
    var zones: Set<String> = []
    func note(_ schedules: [Schedule]) {
      for case let zone? in schedules.lazy.map(\.timezone) where zone != info.timezone {
        zones.insert(zone)
      }
    }
    for place in services.indices { note(services[place].schedules) }
    for place in locations.indices { note(locations[place].schedules) }
    for place in servicesAtLocations.indices { note(servicesAtLocations[place].schedules) }
    return ScheduleClocks(own: info.timezone, others: zones)
  }
}

extension Schedule {
  /// The hours of one of its days, in seconds from its midnight; those of a night end on the next day.
  var span: Range<Int>? {
    guard let opensAt, let closesAt else { return nil }
    let start = opensAt.secondsSinceMidnight
    var end = closesAt.secondsSinceMidnight
    // Everything from 23:59 on is the end of the day, as other programs write it.
    if end >= 86_340 { end = 86_400 }
    return start..<(end > start ? end : end + 86_400)
  }
}

extension Weekday {
  /// The day so many days later.
  fileprivate func moved(by days: Int) -> Weekday {
    let place = Self.allCases.firstIndex(of: self) ?? 0
    return Self.allCases[((place + days) % 7 + 7) % 7]
  }
}

extension Int {
  /// Seconds as whole days, towards the earlier one.
  var flooredDays: Int { self >= 0 ? self / 86_400 : (self - 86_399) / 86_400 }
}
