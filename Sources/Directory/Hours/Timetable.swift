import Calendar

/// When a place is open, by its schedules and the days on which nobody works.
///
/// - On one day the schedule with the narrowest period of validity decides: hours for July and August stand before those for the
///   whole year, on the days that they name. Those of one period are taken together, however they overlap.
/// - Hours that end at or before their beginning end on the next day: `18:00`–`08:00`. `closes_at = 00:00:00` is the end of the day,
///   and so is everything from `23:59:00` on, as other programs write it; `00:00`–`00:00` is round the clock.
/// - On holidays only schedules with `holidays_closed = false` hold.
/// - Times are those of the clock on the wall, on the two days as well on which it is changed. Hours that are written by the clock
///   of another zone hold on the days of that zone, and are told by the directory's clock.
public struct Timetable: Sendable {
  private let schedules: [Schedule]
  private let daysOff: DaysOff
  private let clocks: ScheduleClocks
  /// Whether some hours are written by another clock.
  private let isAbroad: Bool

  /// How many days ahead the next opening is looked for: two months and a bit, for the first Monday of every second month.
  private static let horizon = 100
  private static let day = 86_400

  /// - Parameters:
  ///   - schedules: those of one place.
  ///   - daysOff: the days on which nobody works.
  ///   - clocks: by which clocks the schedules are written.
  public init(
    _ schedules: [Schedule], daysOff: DaysOff = DaysOff(), clocks: ScheduleClocks = ScheduleClocks()
  ) {
    var isAbroad = false
    func counts(_ schedule: Schedule) -> Bool {
      guard schedule.hasHours, schedule.namesDays else { return false }
      switch clocks.clock(of: schedule) {
      case .own: return true
      // Nobody can say when those of a zone are that nobody knows.
      case .unknown: return false
      case .other:
        isAbroad = true
        return true
      }
    }
    // Most have nothing to leave out, and are asked for by the thousand.
    self.schedules = schedules.allSatisfy(counts) ? schedules : schedules.filter(counts)
    self.daysOff = daysOff
    self.clocks = clocks
    self.isAbroad = isAbroad
  }

  /// Whether hours are known for a date or for a later one.
  public func isKnown(on date: LocalDate) -> Bool {
    // A day of another zone may end a day later here.
    let last = isAbroad ? date.adding(days: -1) ?? date : date
    return schedules.contains { schedule in schedule.validTo.map { $0 >= last } ?? true }
  }

  /// The hours within a date, earliest first; what began the night before is open from midnight on.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - isServed: whether a day counts at all; a day under a closure does not.
  /// - Returns: the spans, none of which touches another.
  public func hours(
    on date: LocalDate,
    where isServed: (LocalDate) -> Bool = { _ in true }
  ) -> [OpeningHours] {
    guard isServed(date) else { return [] }
    var spans = spans(on: date)
    if let eve = date.adding(days: -1), isServed(eve) {
      spans += self.spans(on: eve).filter { $0.upperBound > Self.day }
        .map { 0..<$0.upperBound - Self.day }
    }
    return Self.merged(spans).map { span in
      OpeningHours(
        opens: LocalTime(secondsSinceMidnight: span.lowerBound),
        closes: LocalTime(secondsSinceMidnight: min(span.upperBound, Self.day)))
    }
  }

  /// What the hours say of a date, or of a time on it.
  ///
  /// The opening time belongs to the hours, the closing time does not.
  ///
  /// - Parameters:
  ///   - date: the local date.
  ///   - time: the local time; `nil` for the day as a whole.
  ///   - isServed: whether a day counts at all; a day under a closure does not.
  /// - Returns: open until when, or else when it opens next.
  public func opening(
    on date: LocalDate,
    at time: LocalTime?,
    where isServed: (LocalDate) -> Bool = { _ in true }
  ) -> Opening {
    guard isKnown(on: date) else { return .unknown }
    let hours = hours(on: date, where: isServed)
    let moment = time?.secondsSinceMidnight ?? (hours.isEmpty ? Self.day : 0)
    if time == nil, !hours.isEmpty { return .openOnDay(hours) }
    let span = span(endingAfter: moment, from: date, where: isServed)
    if let span, span.lowerBound <= moment, moment < Self.day {
      guard let end = date.adding(days: span.upperBound / Self.day), span.upperBound < Self.endless
      else { return .aroundTheClock }
      return .open(until: LocalTime(secondsSinceMidnight: span.upperBound), on: end)
    }
    if let span, span.lowerBound < Self.day {
      return .later(at: LocalTime(secondsSinceMidnight: span.lowerBound))
    }
    let next = span.flatMap { span in
      date.adding(days: span.lowerBound / Self.day).map {
        NextOpening(on: $0, at: LocalTime(secondsSinceMidnight: span.lowerBound))
      }
    }
    if hours.isEmpty, let holiday = daysOff.holiday(on: date) {
      return .holiday(holiday, next: next)
    }
    return .shut(next: next)
  }

  private static let endless = horizon * day

  /// The first span that ends after a moment, in seconds from a date's midnight.
  private func span(
    endingAfter moment: Int,
    from date: LocalDate,
    where isServed: (LocalDate) -> Bool
  ) -> Range<Int>? {
    var current: Range<Int>?
    for offset in -1...Self.horizon {
      guard let day = date.adding(days: offset) else { continue }
      let spans = spans(on: day)
      if !spans.isEmpty, isServed(day) {
        for span in spans {
          let start = offset * Self.day + span.lowerBound
          var end = offset * Self.day + span.upperBound
          // A night's shift does not go on into a day under a closure.
          if span.upperBound > Self.day, let next = day.adding(days: 1), !isServed(next) {
            end = (offset + 1) * Self.day
          }
          if let open = current, start <= open.upperBound {
            current = open.lowerBound..<max(open.upperBound, end)
          } else {
            if let open = current, open.upperBound > moment { return open }
            current = start..<end
          }
        }
      }
      // What ends before the next midnight cannot be continued.
      if let open = current, open.upperBound > moment,
        open.upperBound < (offset + 1) * Self.day
      {
        return open
      }
    }
    return current.flatMap { $0.upperBound > moment ? $0 : nil }
  }

  /// The spans that begin on a date, in seconds from its midnight, earliest first and apart from one another.
  private func spans(on date: LocalDate) -> [Range<Int>] {
    guard isAbroad else { return writtenSpans(on: date) }
    // The date line lies between two days: 26 hours from one end of the world to the other.
    let spans = (-2...2).flatMap { offset -> [Range<Int>] in
      guard let day = date.adding(days: offset) else { return [] }
      return writtenSpans(on: day).map {
        $0.lowerBound + offset * Self.day..<$0.upperBound + offset * Self.day
      }
    }
    return Self.merged(spans.filter { (0..<Self.day).contains($0.lowerBound) })
  }

  /// The spans of the schedules' own date, in seconds from its midnight by the directory's clock.
  private func writtenSpans(on date: LocalDate) -> [Range<Int>] {
    var narrowest: Validity?
    var spans: [Range<Int>] = []
    var isHoliday: Bool?
    let day = CalendarDay(date)
    for schedule in schedules where schedule.isValid(on: date) && schedule.recurs(on: day) {
      if schedule.holidaysClosed != false {
        let rests = isHoliday ?? (daysOff.holiday(on: date) != nil)
        isHoliday = rests
        if rests { continue }
      }
      guard let written = schedule.span else { continue }
      let validity = Validity(schedule)
      if let known = narrowest, known < validity { continue }
      if validity != narrowest { spans.removeAll() }
      narrowest = validity
      if isAbroad, case .other(let other, let own) = clocks.clock(of: schedule) {
        spans.append(ScheduleClocks.translated(written, on: date, from: other, to: own))
      } else {
        spans.append(written)
      }
    }
    return Self.merged(spans)
  }

  private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    guard spans.count > 1 else { return spans }
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}

/// How narrow a period of validity is: one with both ends is the narrower the shorter it is; then one that has begun, the
/// narrower the later; then one that only ends, the narrower the earlier; then one without dates.
struct Validity: Comparable {
  private let openEnds: Int
  private let length: Int

  init(_ period: some Dated) {
    switch (period.validFrom?.daysSinceEpoch, period.validTo?.daysSinceEpoch) {
    case (let from?, let to?): (openEnds, length) = (0, to - from)
    case (let from?, nil): (openEnds, length) = (1, -from)
    case (nil, let to?): (openEnds, length) = (2, to)
    case (nil, nil): (openEnds, length) = (3, 0)
    }
  }

  static func < (left: Validity, right: Validity) -> Bool {
    (left.openEnds, left.length) < (right.openEnds, right.length)
  }
}
