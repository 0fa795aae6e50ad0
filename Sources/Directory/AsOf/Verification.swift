import Calendar

/// How recently somebody verified a fact.
public enum Verification: Hashable, Sendable {
  /// Verified on that day, recently enough.
  case verified(LocalDate)
  /// Verified on that day, longer ago than `stale_after_days`.
  case stale(LocalDate)
  /// The source itself bears no date.
  case undated
  /// No date is recorded.
  case unknown
}

extension Provenance {
  /// How recently the fact was verified, seen from a date.
  ///
  /// - Parameters:
  ///   - date: the day it is looked at; the day of verification may lie after it.
  ///   - days: the age in days beyond which the fact counts as unverified; `nil` for never.
  /// - Returns: the verification's day, marked as stale or not.
  public func verification(on date: LocalDate, staleAfter days: Int?) -> Verification {
    guard let assuredDate else { return isUndated ? .undated : .unknown }
    guard let days, date.daysSinceEpoch - assuredDate.daysSinceEpoch > days else {
      return .verified(assuredDate)
    }
    return .stale(assuredDate)
  }
}

extension ServiceDirectory {
  /// How recently an entity was verified, seen from a date.
  public func verification(of entity: EntityReference, on date: LocalDate) -> Verification {
    self.entity(entity).provenance.verification(on: date, staleAfter: info.staleAfterDays)
  }
}

extension Daybook {
  /// The day on which the directory was last verified, where that is too long ago for a statement about this day.
  public var staleSince: LocalDate? {
    let info = directory.info
    guard
      case .stale(let date) = info.provenance.verification(
        on: date, staleAfter: info.staleAfterDays)
    else { return nil }
    return date
  }
}
