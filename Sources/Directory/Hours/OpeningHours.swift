import Calendar

/// One span of opening hours within a day.
public struct OpeningHours: Hashable, Sendable {
  /// The first moment.
  public let opens: LocalTime
  /// The moment after the last; midnight is the end of the day.
  public let closes: LocalTime

  /// The hours from one moment until another.
  public init(opens: LocalTime, closes: LocalTime) {
    self.opens = opens
    self.closes = closes
  }

  /// Whether they last from midnight to midnight.
  public var isWholeDay: Bool { opens == .midnight && closes == .midnight }
}

/// What opening hours say at a moment, or of a day.
public enum Opening: Hashable, Sendable {
  /// Open at the moment, until a time of that day or of a later one; midnight is the end of the day before.
  case open(until: LocalTime, on: LocalDate)
  /// Open at the moment, with no end in sight.
  case aroundTheClock
  /// The hours of a day that is looked at as a whole, earliest first.
  case openOnDay([OpeningHours])
  /// Not open yet at the moment, but later on the same day.
  case later(at: LocalTime)
  /// Not open any more on the day, or not at all.
  case shut(next: NextOpening?)
  /// Not open, because the day is a holiday.
  case holiday(Holiday, next: NextOpening?)
  /// Nobody said when it opens.
  case unknown
}

/// When a place opens again.
public struct NextOpening: Hashable, Sendable {
  public let date: LocalDate
  public let time: LocalTime

  public init(on date: LocalDate, at time: LocalTime) {
    self.date = date
    self.time = time
  }
}

extension LocalTime {
  /// The time so many seconds after midnight; whole days are left out.
  init(secondsSinceMidnight seconds: Int) {
    let seconds = ((seconds % 86_400) + 86_400) % 86_400
    self =
      LocalTime(hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60) ?? .midnight
  }

  var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + min(second, 59) }
}
