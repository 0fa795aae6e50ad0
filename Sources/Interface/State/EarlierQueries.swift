/// What was asked before in this sitting, the latest last.
///
/// It is kept in memory alone, and forgotten with the resident for whom it was asked.
package struct EarlierQueries: Hashable, Sendable {
  /// The most queries that are kept.
  package static let limit = 30

  private(set) var texts: [String] = []

  /// Keeps a query; one that was there before is now the latest.
  mutating func remember(_ query: String) {
    guard !query.isEmpty else { return }
    texts.removeAll { $0 == query }
    texts.append(query)
    if texts.count > Self.limit { texts.removeFirst() }
  }

  /// The query asked before another one; the latest of all before one that is not among them.
  func before(_ query: String) -> String? {
    guard let place = texts.firstIndex(of: query) else { return texts.last }
    return place > 0 ? texts[place - 1] : nil
  }
}

extension State {
  /// Brings back the query that was asked before the one in the search bar.
  ///
  /// - Returns: whether there was one.
  mutating func recallQuery() -> Bool {
    // What is typed now is not lost: it is the latest of the earlier ones.
    if !earlierQueries.texts.contains(query) { earlierQueries.remember(query) }
    guard let text = earlierQueries.before(query) else { return false }
    line = QueryLine(text)
    fullestQuery = text
    find(selectingBest: true)
    return true
  }
}
