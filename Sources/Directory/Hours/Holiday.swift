import Calendar

/// A day on which nobody works but who has said so.
public enum Holiday: Hashable, Sendable {
  /// A holiday of the state.
  case publicHoliday(PublicHoliday)
  /// A day off of the directory's own (`[[day_off]]`), by its name.
  case own(String)
}

/// Whose public holidays a directory keeps (`[directory] holidays`).
public enum HolidayCalendar: String, CaseIterable, Hashable, Sendable {
  /// Poland.
  case poland = "PL"
}

/// A day off of a directory's own (`[[day_off]]`), beside the public holidays.
public struct DayOff: Hashable, Sendable {
  /// The day.
  public var date: LocalDate
  /// Why: `dzień wolny za 15 sierpnia`.
  public var name: String
  /// Where the facts come from, and when somebody last verified them.
  public var provenance = Provenance()

  /// A day off and its reason.
  public init(on date: LocalDate, name: String) {
    self.date = date
    self.name = name
  }
}

/// The days on which a directory's places do not open by their usual hours.
public struct DaysOff: Sendable {
  private let calendar: HolidayCalendar?
  private let own: [LocalDate: String]

  /// - Parameters:
  ///   - calendar: whose public holidays are kept; `nil` for none.
  ///   - own: days beside them.
  public init(_ calendar: HolidayCalendar? = nil, own: [DayOff] = []) {
    self.calendar = calendar
    self.own = Dictionary(own.map { ($0.date, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The holiday that a date is.
  public func holiday(on date: LocalDate) -> Holiday? {
    if calendar == .poland, let holiday = PublicHoliday(on: date) { return .publicHoliday(holiday) }
    return own.isEmpty ? nil : own[date].map(Holiday.own)
  }
}
