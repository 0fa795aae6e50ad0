import Calendar

/// A date, with the time of day where it is the present one.
public struct Moment: Hashable, Sendable {
  /// The date in the directory's time zone that decides which notices, channels and hours hold.
  public var date: LocalDate
  /// The local time; `nil` when the directory is looked at as of another day than today.
  public var time: LocalTime?

  /// A date, with the time where hours are to be compared with it.
  public init(date: LocalDate, time: LocalTime? = nil) {
    self.date = date
    self.time = time
  }
}
