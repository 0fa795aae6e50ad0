extension LocalDate {
  /// Days since 1970-01-01, negative before it, in the proleptic Gregorian calendar.
  ///
  /// `days_from_civil` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year
  /// begins in March, so that the leap day is the last of its year, and 400 years are one era.
  public var daysSinceEpoch: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date so many days after 1970-01-01, or `nil` outside the years 0 to 9999.
  ///
  /// `civil_from_days` of the same paper.
  public init?(daysSinceEpoch: Int) {
    // Far outside the years that a date can have, where the arithmetic below could overflow.
    guard (-800_000...3_000_000).contains(daysSinceEpoch) else { return nil }
    let days = daysSinceEpoch + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The date so many days later, earlier when negative; `nil` outside the years 0 to 9999.
  public func adding(days: Int) -> LocalDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : LocalDate(daysSinceEpoch: sum)
  }

  /// The day of the week: 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let sinceMonday = (daysSinceEpoch + 3) % 7
    return Weekday.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
  }
}
