import Calendar

/// Opening hours on some days (HSDS `schedule`, a profile of RFC 5545, 3.3.10).
public struct Schedule: Hashable, Sendable {
  /// How often the days come round; `nil` where the days themselves say it.
  public var freq: Frequency?
  /// 1 for every week or month, 2 for every second, counted from `validFrom`.
  public var interval: Int
  /// The days of the week, or those of a month (`1MO`); empty when the schedule is a description alone.
  public var byday: [RecurringDay]
  /// The days of the month, 1 to 31, or counted from its end, −1 to −31.
  public var bymonthday: [Int]
  /// When it opens, local time.
  public var opensAt: LocalTime?
  /// When it closes, local time; on the next day where it is not later than `opensAt`.
  public var closesAt: LocalTime?
  /// The IANA time zone of the times; the directory's when `nil`.
  public var timezone: String?
  /// The first day on which it holds; `nil` when it has always held.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?
  /// A remark about the hours, or instead of them.
  public var description: String?
  /// Whether it rests on holidays: `false` for hours that hold on holidays too; `nil` where nobody said, which is to rest.
  public var holidaysClosed: Bool?

  /// A schedule from what is known of it.
  public init(
    freq: Frequency? = nil,
    interval: Int = 1,
    byday: [RecurringDay] = [],
    bymonthday: [Int] = [],
    opensAt: LocalTime? = nil,
    closesAt: LocalTime? = nil,
    timezone: String? = nil,
    validFrom: LocalDate? = nil,
    validTo: LocalDate? = nil,
    description: String? = nil,
    holidaysClosed: Bool? = nil
  ) {
    self.freq = freq
    self.interval = interval
    self.byday = byday
    self.bymonthday = bymonthday
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.timezone = timezone
    self.validFrom = validFrom
    self.validTo = validTo
    self.description = description
    self.holidaysClosed = holidaysClosed
  }
}
