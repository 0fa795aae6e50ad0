import Calendar

/// How often a schedule comes round (HSDS `schedule.freq`; RFC 5545, 3.3.10 `FREQ`).
public enum Frequency: String, CaseIterable, Hashable, Sendable {
  /// On the same days of every week.
  case weekly = "WEEKLY"
  /// On the same days of every month.
  case monthly = "MONTHLY"
}

/// A day of the week, or one of those within a month (RFC 5545, 3.3.10 `weekdaynum`): `MO`, `1MO`, `-1FR`.
public struct RecurringDay: Hashable, Sendable {
  /// The first, second… of the month; counted from its end when negative; `nil` for every one.
  public var ordinal: Int?
  /// The day of the week.
  public var weekday: Weekday

  /// A day of the week, each or one of the month.
  public init(_ weekday: Weekday, ordinal: Int? = nil) {
    self.ordinal = ordinal
    self.weekday = weekday
  }

  /// A month has five of a weekday at most.
  static let ordinals = -5...5

  /// Reads a day as RFC 5545 writes it.
  ///
  /// - Parameter text: `MO`, `1MO`, `+2TU`, `-1FR`.
  public init?(_ text: String) {
    guard let weekday = Weekday(rawValue: String(text.suffix(2))) else { return nil }
    let number = text.dropLast(2)
    guard !number.isEmpty else {
      self.init(weekday)
      return
    }
    guard let ordinal = Int(number), ordinal != 0, Self.ordinals.contains(ordinal) else {
      return nil
    }
    self.init(weekday, ordinal: ordinal)
  }

  func matches(_ day: CalendarDay) -> Bool {
    guard weekday == day.weekday else { return false }
    guard let ordinal else { return true }
    return ordinal > 0
      ? (day.date.day - 1) / 7 + 1 == ordinal : (day.daysToMonthsEnd / 7 + 1) == -ordinal
  }
}

extension RecurringDay {
  public static let monday = RecurringDay(.monday)
  public static let tuesday = RecurringDay(.tuesday)
  public static let wednesday = RecurringDay(.wednesday)
  public static let thursday = RecurringDay(.thursday)
  public static let friday = RecurringDay(.friday)
  public static let saturday = RecurringDay(.saturday)
  public static let sunday = RecurringDay(.sunday)
}

/// A date with what recurrences ask of it.
struct CalendarDay {
  let date: LocalDate
  /// Days since 1970-01-01.
  let number: Int
  let weekday: Weekday

  init(_ date: LocalDate) {
    self.date = date
    number = date.daysSinceEpoch
    weekday = Self.weekday(number)
  }

  /// 0 on the month's last day.
  var daysToMonthsEnd: Int {
    let isDecember = date.month == 12
    let next = LocalDate(
      year: isDecember ? date.year + 1 : date.year, month: isDecember ? 1 : date.month + 1, day: 1)
    // There is no month after December 9999.
    return (next?.daysSinceEpoch ?? number + 32 - date.day) - number - 1
  }

  /// Weeks since the one in which 1970-01-01 lay; a week begins on Monday.
  var week: Int { Self.week(number) }

  /// Months since January of the year 0.
  var month: Int { date.year * 12 + date.month - 1 }

  private static func week(_ number: Int) -> Int {
    let days = number + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  private static func weekday(_ number: Int) -> Weekday {
    Weekday.allCases[number + 3 - week(number) * 7]
  }
}

extension Schedule {
  /// Whether it says at what time a place opens and closes.
  var hasHours: Bool { opensAt != nil && closesAt != nil }

  /// Whether it names days at all.
  var namesDays: Bool { !byday.isEmpty || !bymonthday.isEmpty }

  /// What the days are days of, where the schedule does not say: numbers are days of months.
  var effectiveFrequency: Frequency {
    freq
      ?? (bymonthday.isEmpty && byday.allSatisfy { $0.ordinal == nil } ? .weekly : .monthly)
  }

  /// Whether its days are days of months.
  public var isMonthly: Bool { effectiveFrequency == .monthly }

  /// Whether a day is one of its days, whatever its validity.
  ///
  /// Every second week or month is counted from `valid_from`, as RFC 5545 counts from `DTSTART`.
  func recurs(on day: CalendarDay) -> Bool {
    guard namesDays else { return false }
    if !bymonthday.isEmpty {
      let fromEnd = -day.daysToMonthsEnd - 1
      guard bymonthday.contains(where: { $0 == day.date.day || $0 == fromEnd }) else {
        return false
      }
    }
    guard byday.isEmpty || byday.contains(where: { $0.matches(day) }) else { return false }
    guard interval > 1, let validFrom else { return true }
    let start = CalendarDay(validFrom)
    let passed =
      effectiveFrequency == .weekly ? day.week - start.week : day.month - start.month
    return passed % interval == 0
  }
}
