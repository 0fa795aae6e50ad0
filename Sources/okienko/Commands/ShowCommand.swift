import Answers
import ArgumentParser
import Directory

/// Prints one entry's answer card.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: spoken(
      pl: "Wypisz kartę jednego wpisu.", en: "Print the answer card of one entry.",
      uk: "Вивести картку одного запису."),
    discussion: spoken(
      pl: """
        Identyfikator jest jedyny w swoim rodzaju; gdzie dwa rodzaje mają ten sam, napisz KIND:ID, np. location:css-widzew.
        """,
      en: """
        Ids are unique within a kind; where two kinds share one, write KIND:ID, as in location:css-widzew.
        """,
      uk: """
        Ідентифікатор є єдиним у своєму виді; де два види мають той самий, напишіть `KIND:ID`, напр. `location:css-widzew`.
        """)
  )

  @Argument(help: .entry, completion: .ids)
  var id: String

  @Option(help: OutputFormat.help)
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
