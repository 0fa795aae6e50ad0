/// Keys that are measured, after others that lead there.
struct Scenario {
  let name: String
  /// What is pressed before it counts.
  let preparation: [String]
  let keys: [String]

  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  private static let table = "\u{1B}OR"
  private static let expandAll = "\u{5}"
  private static let tab = "\t"
  private static let backspace = "\u{7F}"
  /// Leaves the program.
  static let quit = "\u{1B}[21~"

  /// The keys of a day at the desk; the query is asked letter by letter.
  static func all(query: String) -> [Scenario] {
    let letters = query.map(String.init)
    return [
      Scenario(
        name: "arrow in the tree", preparation: [expandAll, down, down],
        keys: Array(repeating: down, count: 16)),
      Scenario(
        name: "arrow on a card", preparation: [expandAll, tab, tab],
        keys: Array(repeating: down, count: 16)),
      Scenario(name: "letter", preparation: [expandAll], keys: letters),
      Scenario(
        name: "Backspace", preparation: [expandAll] + letters,
        keys: Array(repeating: backspace, count: letters.count)),
      Scenario(
        name: "PgDn in the tree", preparation: [expandAll],
        keys: Array(repeating: pageDown, count: 6)),
      Scenario(
        name: "Tab", preparation: [expandAll, down], keys: Array(repeating: tab, count: 6)),
      // Opened once before: what is set up when something is first used is no cost of a key.
      Scenario(
        name: "F3 opened", preparation: [expandAll, table, table], keys: [table]),
    ]
  }
}
