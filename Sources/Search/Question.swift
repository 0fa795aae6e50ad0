import Calendar
import Directory

/// What is asked of a directory.
public struct Question: Sendable {
  /// Words in any order, numbers, filters; see the manual's query language.
  public var text: String
  /// The moment that decides which points count as open.
  public var moment: Moment
  /// How many hits to give at most; all of them for `.max`.
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
  ///   - moment: decides which points count as open.
  ///   - limit: how many hits to give at most; all of them for `.max`.
  ///   - area: the id of the service area whose points come first.
  ///   - kinds: the kinds to find; all when `nil`.
  /// - Returns: the hits, the best first; equal ones in the order of the directory.
  public func search(
    _ text: String,
    at moment: Moment,
    limit: Int,
    area: String? = nil,
    kinds: Set<EntityKind>? = nil
  ) -> SearchResults {
    answer(Question(text: text, moment: moment, limit: limit, area: area, kinds: kinds))
  }

  /// Finds the entities that every word of a query speaks of, on a day as a whole.
  ///
  /// - Parameters:
  ///   - text: words in any order, numbers, filters; see the manual's query language.
  ///   - date: decides which points count as open: those that open on the day.
  ///   - limit: how many hits to give at most; all of them for `.max`.
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
    search(text, at: Moment(date: date), limit: limit, area: area, kinds: kinds)
  }
}
