import Calendar

/// Whether residents are served, as dates and the notices in force have it.
public enum Availability: Hashable, Sendable {
  /// No notice stands in the way; hours are another question.
  case open
  /// Served with restrictions; `notice` is a place in `ServiceDirectory.notices`.
  case restricted(notice: Int)
  /// Not served; `notice` is a place in `ServiceDirectory.notices`.
  case closed(notice: Int, substitute: Substitute)
  /// No more: `last` was the last day of `owner`, the entity itself or what it belongs to.
  case past(last: LocalDate, owner: EntityReference)
  /// Not yet: `first` is the first day of `owner`, the entity itself or what it belongs to.
  case future(first: LocalDate, owner: EntityReference)
}

/// Where residents of a closed place turn to.
///
/// Where the place that a notice names is closed too, the place that its own closure names is meant, and so on.
public enum Substitute: Hashable, Sendable {
  /// A place in `ServiceDirectory.locations` that no notice closes, and whose hours do not say that it rests on the day.
  case open(Int)
  /// A place in `ServiceDirectory.locations` that no notice closes, but that does not open on the day: nobody is sent there.
  case resting(Int)
  /// The closure names no place.
  case unnamed
  /// The closure names a place, which is closed as well, and so on to one whose closure names none.
  case closed
  /// The closures send residents round in a circle.
  case circle

  /// The place to turn to, in `ServiceDirectory.locations`; `nil` where there is none.
  public var place: Int? {
    if case .open(let place) = self { place } else { nil }
  }
}
