import Directory
import Text

extension FilterName {
  /// The filters whose name goes on from what is being typed at the end of a query.
  ///
  /// `zasiłek dziel` offers `zasiłek dzielnica:`; an exclusion is completed like what it excludes. Nothing is offered
  /// before two letters, within quotes, and once the name is complete with its colon.
  ///
  /// - Parameters:
  ///   - query: the query as typed, the cursor at its end.
  ///   - language: in which language the names are offered; those typed in the other are completed, too.
  /// - Returns: the whole query with the name completed, in the order of the filters.
  public static func completions(of query: String, in language: Language) -> [String] {
    guard !query.contains(where: { "\"„”“".contains($0) }) else { return [] }
    let start = query.lastIndex(where: \.isWhitespace).map(query.index(after:)) ?? query.startIndex
    var typed = query[start...]
    while let first = typed.first, "-–−".contains(first) { typed = typed.dropFirst() }
    let folded = typed.folded
    guard folded.count >= 2, !folded.contains(":") else { return [] }
    let beginning = query[..<typed.startIndex]
    let languages = [language] + Language.allCases.filter { $0 != language }
    for language in languages {
      let found = (offered[language] ?? []).filter { $0.folded.utf8.starts(with: folded.utf8) }
      if !found.isEmpty { return found.map { "\(beginning)\($0.name):" } }
    }
    return []
  }

  /// The names that are offered in each language, folded once.
  private static let offered = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, allCases.map { $0.name(in: language) }.map { (name: $0, folded: $0.folded) })
    })
}
