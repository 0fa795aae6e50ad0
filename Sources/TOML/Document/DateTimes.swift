/// A calendar date without a time zone (RFC 3339 `full-date`).
public struct LocalDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the month's length.
  public let day: Int

  /// A date of the Gregorian calendar, or `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month of the Gregorian calendar has.
  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The first day of a year from 0 to 9999.
  init(firstOfYear year: Int) {
    self.year = min(max(year, 0), 9999)
    month = 1
    day = 1
  }

  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The date as RFC 3339 writes it: `2020-03-16`.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// A time of day without a time zone (RFC 3339 `partial-time`).
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 60 (a leap second).
  public let second: Int
  /// 0 to 999,999,999.
  public let nanosecond: Int

  /// 00:00:00.
  static let midnight = LocalTime()

  private init() {
    hour = 0
    minute = 0
    second = 0
    nanosecond = 0
  }

  /// A time of day, or `nil` when there is no such time.
  public init?(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      (0...999_999_999).contains(nanosecond)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.nanosecond = nanosecond
  }

  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.hour, left.minute, left.second, left.nanosecond)
      < (right.hour, right.minute, right.second, right.nanosecond)
  }

  /// The time as RFC 3339 writes it: `07:30:00`, `07:30:00.250`; a fraction in groups of three digits.
  public var description: String {
    let clock = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    if nanosecond == 0 { return clock }
    var digits = padded(nanosecond, 9)
    while digits.hasSuffix("000") { digits.removeLast(3) }
    return "\(clock).\(digits)"
  }
}

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

/// A number with zeros before it up to a width.
private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
