import Answers
import ArgumentParser
import Directory

/// Prints the slip that a resident takes home.
struct SlipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip",
    abstract: "Print one entry's card as a slip for the resident, 72 columns wide.",
    discussion: "Pipe it to a printer: okienko slip css-widzew | lp"
  )

  @Argument(help: "The entry's id, or KIND:ID.")
  var id: String

  @Flag(help: "Replace letters and signs beyond ASCII, for old printers.")
  var ascii = false

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let opened = try OpenedDirectory(options)
    let entity = try opened.entity(named: id)
    Output.standard.trusted(
      Slip.text(
        of: entity, in: opened.directory, on: opened.moment.date, language: opened.language,
        isASCII: ascii))
  }
}
