import Answers
import ArgumentParser
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
    switch format {
    case .text:
      Output.standard.line(
        AnswerCard(
          of: entity, in: opened.directory, at: opened.moment, language: opened.language
        ).plainText())
    case .json:
      Output.standard.line(
        try JSON.text(
          ShownEntry(
            of: entity, in: opened.directory, at: opened.moment, language: opened.language)))
    }
  }
}
