import Search

/// The name of a filter, offered while its beginning is typed.
extension State {
  /// How many letters must be typed: before them nearly every word begins some name.
  private static let fewestLetters = 3

  /// The query with the filter's name completed; `nil` where nothing is offered.
  var completedQuery: String? {
    guard line.isAtEnd else { return nil }
    let letters = query.reversed().prefix { $0.isLetter }.count
    guard letters >= Self.fewestLetters,
      let completed = FilterName.completions(of: query, in: language).first,
      // A name that lacks its colon alone is more often a word of the query.
      completed.count > query.count + 1
    else { return nil }
    return completed
  }

  /// What is missing of the name: "dzi" – "elnica:".
  var completion: String? { completedQuery.map { String($0.dropFirst(query.count)) } }

  /// Takes the offered name.
  ///
  /// - Returns: whether there was one.
  mutating func complete() -> Bool {
    guard let completedQuery else { return false }
    editQuery { $0 = QueryLine(completedQuery) }
    return true
  }
}
