import Directory
import Text

/// What a query finds, the best first.
public struct SearchResults: Sendable {
  public let hits: [Hit]
  /// How many entities match; the hits are the first of them.
  public let total: Int
  /// Whether there may be more than `total`: a common beginning is not counted to its end, unless as many are asked for.
  public let isTruncated: Bool
  /// What in the query could not be understood.
  public internal(set) var problems: [QueryProblem]
  /// Finds in shown texts what the query matched.
  public let highlighter: Highlighter

  /// Whether the query asked for nothing, so that finding nothing says nothing.
  public let isUnasked: Bool

  /// Whether the query asks for a state that changes with the time of day.
  public let dependsOnTime: Bool

  /// What answers some of the words, where nothing answers all.
  public internal(set) var partial: PartialAnswer?

  /// The words that nothing knows, where nothing is found for that.
  public internal(set) var unknownWords: [UnknownWord] = []
}

/// Hits that have only some of a query's words, to be shown as such and apart from those that have all.
public struct PartialAnswer: Sendable {
  /// The words that the hits do not have, as typed, in the query's order.
  public let dropped: [String]
  /// The best first.
  public let hits: [Hit]
  /// Finds in shown texts the words that are left.
  public let highlighter: Highlighter
}

/// A word of a query that nothing in the directory knows.
public struct UnknownWord: Sendable {
  /// As typed.
  public let word: String
  /// Works out the nearest word: only what is shown needs it.
  let findNearest: @Sendable () -> String?

  /// The word of the directory that is nearest to it as it is written there, or `nil` where none is near.
  public var nearest: String? { findNearest() }
}

extension SearchResults {
  /// Of a query that asks for nothing yet.
  static func unasked(dependsOnTime: Bool) -> SearchResults {
    SearchResults(
      hits: [], total: 0, isTruncated: false, problems: [], highlighter: Highlighter(),
      isUnasked: true, dependsOnTime: dependsOnTime)
  }
}

/// One entity that answers a query.
public struct Hit: Sendable {
  public let entity: EntityReference
  /// The higher the better; comparable within one query alone.
  public let score: Int

  let ranked: Ranking.Ranked
  let explanation: Explanation

  /// Where each term of the query stands.
  var places: [Scorer.Place] { explanation.places(of: ranked) }

  /// One match for each word of the query that was found, in the query's order.
  ///
  /// They are worked out when they are asked for: of hundreds of hits a few are shown.
  ///
  /// - Parameter language: the language of what the data files do not say in words, such as a storey.
  /// - Returns: the matches.
  public func matches(in language: Language) -> [Match] {
    explanation.matches(of: ranked, in: language)
  }
}

/// Why an entity answers one word of the query.
public struct Match: Sendable {
  /// Where the word stands.
  public let field: SearchField
  /// The field's text as shown; of a synonym, what it stands for.
  public let text: String
  /// The word as typed.
  public let word: String
  /// How the word was matched.
  public let reason: Reason
  /// The entity whose field it is, where it is not the hit itself: its office, a service it offers.
  public let source: EntityReference?

  public enum Reason: String, CaseIterable, Sendable {
    case exact
    case prefix
    /// After an ending was dropped.
    case ending
    /// By the word's stem.
    case stem
    /// Mistyped.
    case typo
    /// A resident's word for the office's.
    case synonym
    /// The initials of a name.
    case acronym
    /// A point that meets a condition: its storey, its separation.
    case condition
    /// Where residents of a closed point are sent.
    case substitute
  }

  /// Whether a person sees without being told why the entity was found.
  public var isObvious: Bool {
    switch reason {
    case .exact, .prefix, .ending, .stem:
      source == nil && [.name, .title, .code].contains(field)
    default: false
    }
  }
}

extension Match.Reason {
  /// The reason that a way of matching is.
  init(_ way: Way) {
    switch way {
    case .exact: self = .exact
    case .prefix: self = .prefix
    case .ending: self = .ending
    case .stem: self = .stem
    case .typo: self = .typo
    }
  }
}
