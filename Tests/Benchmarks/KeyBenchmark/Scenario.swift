/// Keys that are measured, after others that lead there.
struct Scenario {
  let name: String
  /// What is pressed before it counts.
  let preparation: [String]
  let keys: [String]

  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  private static let table = "\u{1B}OR"
  private static let expandAll = "\u{1B}+"
  private static let tab = "\t"
  private static let escape = "\u{1B}"
  private static let backspace = "\u{7F}"
  private static let eraseAll = "\u{15}"
  /// Closes what is open and begins with the next resident.
  static let anew = ["\u{1B}", "\u{1B}", "\u{1B}[24~"]
  /// Leaves the program.
  static let quit = "\u{3}"

  /// The keys of a day at the desk; the query is asked letter by letter.
  ///
  /// What is typed and opened was typed and opened once before: what is set up at the first use is no cost of a key.
  static func all(query: String) -> [Scenario] {
    let letters = query.map(String.init)
    return [
      Scenario(
        name: "arrow in the tree", preparation: [expandAll, down, down],
        keys: Array(repeating: down, count: 16)),
      Scenario(
        name: "arrow on a card", preparation: [expandAll, tab, tab],
        keys: Array(repeating: down, count: 16)),
      Scenario(
        name: "letter", preparation: [expandAll] + letters + [eraseAll], keys: letters),
      Scenario(
        name: "Backspace", preparation: [expandAll] + letters,
        keys: Array(repeating: backspace, count: letters.count)),
      Scenario(
        name: "PgDn in the tree", preparation: [expandAll, down],
        keys: Array(repeating: pageDown, count: 6)),
      Scenario(
        name: "Tab", preparation: [expandAll, down], keys: Array(repeating: tab, count: 6)),
      Scenario(
        name: "F3 opened", preparation: [expandAll, table, escape, table, escape], keys: [table]),
    ]
  }
}
