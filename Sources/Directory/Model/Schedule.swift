import Calendar

/// Opening hours on some days of the week (HSDS `schedule`).
public struct Schedule: Hashable, Sendable {
  /// The days in the order of the week; empty when the schedule is a description alone.
  public var byday: [Weekday]
  /// When it opens, local time.
  public var opensAt: LocalTime?
  /// When it closes, local time, later on the same day.
  public var closesAt: LocalTime?
  /// The first day on which it holds; `nil` when it has always held.
  public var validFrom: LocalDate?
  /// The last day; `nil` when no end is known.
  public var validTo: LocalDate?
  /// A remark about the hours, or instead of them.
  public var description: String?
  /// Whether it stays closed on public holidays.
  public var holidaysClosed: Bool

  /// A schedule from what is known of it.
  public init(
    byday: [Weekday] = [],
    opensAt: LocalTime? = nil,
    closesAt: LocalTime? = nil,
    validFrom: LocalDate? = nil,
    validTo: LocalDate? = nil,
    description: String? = nil,
    holidaysClosed: Bool = false
  ) {
    self.byday = byday
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.validFrom = validFrom
    self.validTo = validTo
    self.description = description
    self.holidaysClosed = holidaysClosed
  }
}
