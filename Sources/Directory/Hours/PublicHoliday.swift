import Calendar

/// A public holiday in Poland: article 1 of the Act of 18 January 1951 on days off work, as amended.
///
/// Sundays, which the Act names as well, are left to the schedules.
public enum PublicHoliday: String, CaseIterable, Hashable, Sendable {
  case newYear
  case epiphany
  case easterSunday
  case easterMonday
  case labourDay
  case constitutionDay
  case pentecost
  case corpusChristi
  case assumption
  case allSaints
  case independenceDay
  case christmasEve
  case christmasDay
  case secondDayOfChristmas

  /// The holiday that a date is; `nil` for a working day.
  public init?(on date: LocalDate) {
    guard let holiday = Self.fixed(date) ?? Self.movable(date) else { return nil }
    self = holiday
  }

  /// The holidays on the same day of every year, and the year of the amendment that brought those that were not there always.
  private static func fixed(_ date: LocalDate) -> PublicHoliday? {
    switch (date.month, date.day) {
    case (1, 1): .newYear
    // Dz.U. 2010 nr 224 poz. 1459.
    case (1, 6): date.year >= 2011 ? .epiphany : nil
    case (5, 1): .labourDay
    // Dz.U. 1990 nr 28 poz. 160.
    case (5, 3): date.year >= 1990 ? .constitutionDay : nil
    // Dz.U. 1989 nr 29 poz. 154.
    case (8, 15): date.year >= 1989 ? .assumption : nil
    case (11, 1): .allSaints
    // Dz.U. 1989 nr 6 poz. 34.
    case (11, 11): date.year >= 1989 ? .independenceDay : nil
    // Dz.U. 2024 poz. 1965, in force from 2025-02-01.
    case (12, 24): date.year >= 2025 ? .christmasEve : nil
    case (12, 25): .christmasDay
    case (12, 26): .secondDayOfChristmas
    default: nil
    }
  }

  private static func movable(_ date: LocalDate) -> PublicHoliday? {
    guard (3...6).contains(date.month), let easter = LocalDate(easterOf: date.year) else {
      return nil
    }
    return switch date.daysSinceEpoch - easter.daysSinceEpoch {
    case 0: .easterSunday
    case 1: .easterMonday
    case 49: .pentecost
    case 60: .corpusChristi
    default: nil
    }
  }
}

extension LocalDate {
  /// Easter Sunday of a year in the Gregorian calendar.
  ///
  /// J. Meeus, "Astronomical Algorithms" (1991), chapter 8, after the anonymous algorithm in "Nature" of 20 April 1876.
  init?(easterOf year: Int) {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let lateness = (golden + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * lateness + 114
    self.init(year: year, month: days / 31, day: days % 31 + 1)
  }
}
