/// A day of the week (RFC 5545 `BYDAY`), Monday first.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
  /// Monday.
  case monday = "MO"
  /// Tuesday.
  case tuesday = "TU"
  /// Wednesday.
  case wednesday = "WE"
  /// Thursday.
  case thursday = "TH"
  /// Friday.
  case friday = "FR"
  /// Saturday.
  case saturday = "SA"
  /// Sunday.
  case sunday = "SU"
}
