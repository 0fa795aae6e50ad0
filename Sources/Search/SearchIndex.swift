import Directory

/// What a query finds, the best first.
public struct SearchResults: Sendable {
  public let hits: [Hit]
  /// How many entities match; the hits are the first of them.
  public let total: Int
}

/// One entity that answers a query.
public struct Hit: Sendable {
  public let entity: EntityReference
  /// The higher the better; comparable within one query alone.
  public let score: Int
  public let matches: [Match]
}

/// Why an entity answers one word of the query.
public struct Match: Sendable {
  /// The name of the field in the data files: `name`, `alternate_names`, `phones`, `synonym`.
  public let field: String
  /// The field's text as shown.
  public let text: String
  /// How the word was matched.
  public let reason: Reason

  public enum Reason: String, Sendable {
    case exact
    case prefix
  }
}

/// A directory prepared for search.
public struct SearchIndex: Sendable {
  public init(_ directory: ServiceDirectory) {}

  /// Finds the entities that every word of the query speaks of.
  ///
  /// - Parameters:
  ///   - asOf: the date that decides which points count as open.
  ///   - limit: how many hits to give at most.
  public func search(_ query: String, asOf: LocalDate, limit: Int) -> SearchResults {
    SearchResults(hits: [], total: 0)
  }
}
