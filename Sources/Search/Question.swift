import Calendar
import Directory

/// What is asked of a directory.
public struct Question: Sendable {
  /// Words in any order, numbers, filters; see the manual's query language.
  public var text: String
  /// The date that decides which points count as open.
  public var date: LocalDate
  /// How many hits to give at most.
  public var limit: Int
  /// The id of the service area whose points come first.
  public var area: String?
  /// The kinds to find; all when `nil`.
  public var kinds: Set<EntityKind>?
}

extension SearchIndex {
  /// Finds the entities that every word of a query speaks of.
  ///
  /// - Parameters:
  ///   - text: words in any order, numbers, filters; see the manual's query language.
  ///   - date: the date that decides which points count as open.
  ///   - limit: how many hits to give at most.
  ///   - area: the id of the service area whose points come first.
  ///   - kinds: the kinds to find; all when `nil`.
  /// - Returns: the hits, the best first; equal ones in the order of the directory.
  public func search(
    _ text: String,
    asOf date: LocalDate,
    limit: Int,
    area: String? = nil,
    kinds: Set<EntityKind>? = nil
  ) -> SearchResults {
    answer(Question(text: text, date: date, limit: limit, area: area, kinds: kinds))
  }
}
