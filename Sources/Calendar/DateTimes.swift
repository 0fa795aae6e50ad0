/// A date and a time without a time zone.
public struct LocalDateTime: Hashable, Sendable, CustomStringConvertible {
  public let date: LocalDate
  public let time: LocalTime

  /// A date with a time of that day.
  public init(date: LocalDate, time: LocalTime) {
    self.date = date
    self.time = time
  }

  /// The moment as RFC 3339 writes it without its offset: `2020-03-16T07:30:00`.
  public var description: String { "\(date)T\(time)" }
}

/// A date and a time at an offset from UTC.
public struct OffsetDateTime: Hashable, Sendable, CustomStringConvertible {
  public let date: LocalDate
  public let time: LocalTime
  /// Minutes east of UTC, −1439 to 1439.
  public let offset: Int

  /// A date and time, and the minutes that its clock is ahead of UTC.
  public init(date: LocalDate, time: LocalTime, offset: Int) {
    self.date = date
    self.time = time
    self.offset = offset
  }

  /// The moment as RFC 3339 writes it: `2020-03-16T07:30:00+01:00`, with `Z` for UTC.
  public var description: String {
    if offset == 0 { return "\(date)T\(time)Z" }
    let sign = offset < 0 ? "-" : "+"
    let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
    return "\(date)T\(time)\(sign)\(padded(hours, 2)):\(padded(minutes, 2))"
  }
}
