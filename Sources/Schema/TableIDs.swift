import TOML

/// The elements of some arrays of tables by their ids, for the values that name one of them.
///
/// They are noted before the values are read, so that a reference is a place as soon as it is read, whether
/// what it names stands before or after it, in this file or another.
package struct TableIDs: Sendable {
  /// By array of tables and id, the place of the first element that has the id.
  private var places: [[String: Int]]
  /// How many elements each array of tables has, those without a usable id included.
  private var counts: [Int]
  /// Ids may be missing: a file, or a part of one, could not be read.
  package var isIncomplete = false
  /// How many mistaken ids still get a suggestion: comparing each with all ids would make a directory of a
  /// hundred thousand broken references take minutes.
  private var suggestionsLeft = Self.suggestionLimit
  /// How many other mistyped words still get one; the time zones that one may be are looked up on the disk.
  private var cheapSuggestionsLeft = Self.cheapSuggestionLimit

  package static let suggestionLimit = 20
  package static let cheapSuggestionLimit = 50

  /// The ids of so many arrays of tables, each known by its number from 0.
  package init(tables: Int) {
    places = Array(repeating: [:], count: tables)
    counts = Array(repeating: 0, count: tables)
  }

  /// Notes the next element of an array of tables.
  ///
  /// - Returns: the place of the element that has the id already, if there is one.
  package mutating func append(_ id: String?, to table: Int) -> Int? {
    let place = counts[table]
    counts[table] += 1
    guard let id, !id.isBlank else { return nil }
    if let first = places[table][id] { return first }
    places[table][id] = place
    return nil
  }

  /// The place of the element with an id.
  package func place(of id: String, in table: Int) -> Int? { places[table][id] }

  /// The places by their ids.
  package func placesByID(in table: Int) -> [String: Int] { places[table] }

  /// The id nearest to a mistaken one in some arrays of tables; nothing once many have been asked for.
  package mutating func suggestion(for id: String, in tables: [Int]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    let candidates = tables.flatMap { table in
      places[table].sorted { $0.value < $1.value }.map(\.key)
    }
    return Suggestion.nearest(to: id, among: candidates)
  }

  /// The word that a mistyped one is nearest to which is no id.
  ///
  /// - Parameter nearest: finds it.
  /// - Returns: what it finds; nothing once very many have been asked for.
  package mutating func suggestion(by nearest: () -> String?) -> String? {
    guard cheapSuggestionsLeft > 0 else { return nil }
    cheapSuggestionsLeft -= 1
    return nearest()
  }
}
