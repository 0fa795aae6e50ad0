import Search

extension AddressAnswer {
  /// What of an answer stands among the hits of a search: what was clearly asked for, or bears the very name.
  ///
  /// Words of a search are often the names of streets, too. A guess at a mistyped street is only made where the query says
  /// that it is a street, or where nothing else was found.
  ///
  /// - Parameter hasHits: whether the query found entries as well.
  /// - Returns: `nil` where nothing is left.
  func worthShowing(besideHits hasHits: Bool) -> AddressAnswer? {
    guard clarity > .doubtful else { return nil }
    // Whoever names a district by itself means the district.
    let isArea = readings.contains {
      $0.subject == .area && $0.isWhole && $0.likeness == .exact
    }
    if clarity < .clear, isArea { return nil }
    var answer = self
    answer.keep { reading in
      // An area is found as an entry of its own.
      guard reading.subject != .area else { return false }
      return switch reading.likeness {
      case .exact: true
      case .inflected: clarity >= .placed || !hasHits
      case .part: false
      case .mistyped: clarity == .clear && !hasHits
      }
    }
    return answer.readings.isEmpty ? nil : answer
  }
}
