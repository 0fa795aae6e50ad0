import Calendar

/// What a notice is as of a date.
public enum NoticePhase: String, CaseIterable, Hashable, Sendable {
  case inForce = "in_force"
  case upcoming
  case proposed
  case ended
}

extension Notice {
  /// What the notice is on a date.
  ///
  /// A proposal stays one whatever its first day, for nobody enacted it. A notice whose author calls it
  /// ended is still in force on the days between its dates, so that the past can be looked at; without
  /// a last day it is ended on every date.
  public func phase(on date: LocalDate) -> NoticePhase {
    if let validTo, date > validTo { return .ended }
    switch state {
    case .proposed: return .proposed
    case .ended where validTo == nil: return .ended
    case .ended, .inForce:
      if let validFrom, date < validFrom { return .upcoming }
      return .inForce
    }
  }
}
