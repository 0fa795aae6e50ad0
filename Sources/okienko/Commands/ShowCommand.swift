import Answers
import ArgumentParser
import Calendar
import Diagnostics
import Directory

/// Prints one entry's answer card.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the answer card of one entry.",
    discussion: """
      Ids are unique within a kind; where two kinds share one, write KIND:ID, as in \
      location:css-widzew.
      """
  )

  @Argument(help: "The entry's id, or KIND:ID.")
  var id: String

  @Option(help: "How to print it: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let opened = try OpenedDirectory(options)
    let entity = try opened.entity(named: id)
    let card = opened.card(of: entity).plainText()
    switch format {
    case .text: Output.standard.line(card)
    case .json:
      Output.standard.line(
        try JSON.text(
          ShownEntry(
            kind: entity.kind.rawValue,
            id: opened.directory.id(of: entity),
            name: opened.directory.name(of: entity),
            path: opened.path(to: entity),
            asOf: opened.moment.date.description,
            staleSince: opened.directory.on(opened.moment.date).staleSince?.description,
            state: opened.state(of: entity),
            card: card
          )))
    }
  }
}

/// The JSON form of one entry.
struct ShownEntry: Encodable {
  let kind: String
  let id: String
  let name: String
  /// Names from the root of the department tree to the entry's parent.
  let path: [String]
  let asOf: String
  /// When the directory was last verified, where that is long ago.
  let staleSince: String?
  /// Absent for what has no state: a form, a portal.
  let state: StateEntry?
  /// The answer card as plain text.
  let card: String

  enum CodingKeys: String, CodingKey {
    case kind, id, name, path, state, card
    case asOf = "as_of"
    case staleSince = "stale_since"
  }
}
