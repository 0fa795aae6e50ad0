import Calendar

/// One span of opening hours within a day.
public struct OpeningHours: Hashable, Sendable {
  /// The first moment.
  public let opens: LocalTime
  /// The moment after the last.
  public let closes: LocalTime

  /// The hours from one moment until another.
  public init(opens: LocalTime, closes: LocalTime) {
    self.opens = opens
    self.closes = closes
  }
}

/// What opening hours say at a moment.
public enum OpeningStatus: Hashable, Sendable {
  /// No hours are known.
  case unknown
  /// Open now, until a time today.
  case open(until: LocalTime)
  /// Closed now; opens again on that day (today included) at that time.
  case opens(on: LocalDate, at: LocalTime)
  /// Hours are known, but none within the next two weeks.
  case closed
}

/// How many days ahead the next opening is looked for.
private let horizon = 14

extension [Schedule] {
  /// The opening hours on a date, earliest first.
  public func hours(on date: LocalDate) -> [OpeningHours] {
    filter { $0.isValid(on: date) && $0.byday.contains(date.weekday) }
      .compactMap { schedule in
        guard let opens = schedule.opensAt, let closes = schedule.closesAt else { return nil }
        return OpeningHours(opens: opens, closes: closes)
      }
      .sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
  }

  /// What the hours say at a date and time of the directory's time zone.
  ///
  /// The opening time belongs to the hours, the closing time does not.
  ///
  /// - Parameters:
  ///   - date: the local date.
  ///   - time: the local time.
  ///   - isServed: whether a day counts at all; a day under a closure does not.
  /// - Returns: open until when, or else when it opens next.
  public func status(
    on date: LocalDate,
    at time: LocalTime,
    where isServed: (LocalDate) -> Bool = { _ in true }
  ) -> OpeningStatus {
    guard contains(where: { $0.opensAt != nil && $0.closesAt != nil && !$0.byday.isEmpty }) else {
      return .unknown
    }
    for offset in 0...horizon {
      guard let day = date.adding(days: offset), isServed(day) else { continue }
      for span in hours(on: day) {
        if offset > 0 || time < span.opens { return .opens(on: day, at: span.opens) }
        if time < span.closes { return .open(until: span.closes) }
      }
    }
    return .closed
  }
}

extension ServiceDirectory {
  /// The opening hours of a location at a moment of the directory's time zone, closures respected.
  public func openingStatus(
    ofLocation location: Int,
    on date: LocalDate,
    at time: LocalTime
  ) -> OpeningStatus {
    locations[location].schedules.status(on: date, at: time) { day in
      !on(day).isClosed(location: location)
    }
  }

  /// When a service is handled at a location: the offer's own schedules, or else the location's.
  public func schedules(ofOffer offer: Int) -> [Schedule] {
    let offer = servicesAtLocations[offer]
    return offer.schedules.isEmpty ? locations[offer.location].schedules : offer.schedules
  }
}
