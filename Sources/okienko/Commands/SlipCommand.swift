import Answers
import ArgumentParser
import Directory

/// Prints the slip that a resident takes home.
struct SlipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip",
    abstract: spoken(
      pl: "Wypisz kartę wpisu jako kartkę dla mieszkańca, na 72 kolumny.",
      en: "Print one entry's card as a slip for the resident, 72 columns wide.",
      uk: "Вивести картку запису як аркуш для мешканця, на 72 стовпці."),
    discussion: spoken(
      pl: "Na drukarkę: okienko slip css-widzew | lp",
      en: "Pipe it to a printer: okienko slip css-widzew | lp",
      uk: "На принтер: `okienko slip css-widzew | lp`")
  )

  @Argument(help: .entry, completion: .ids)
  var id: String

  @Flag(
    help: .spoken(
      pl: "Zastąp litery i znaki spoza ASCII, dla starych drukarek.",
      en: "Replace letters and signs beyond ASCII, for old printers.",
      uk: "Замінити літери та знаки поза ASCII, для старих принтерів."))
  var ascii = false

  @Option(
    help: .spoken(
      pl: "Dzielnica mieszkańca: jej punkt stoi pierwszy.",
      en: "The resident's district: its point comes first.",
      uk: "Район мешканця: його пункт перший."))
  var district: String?

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let opened = try OpenedDirectory(options)
    let entity = try opened.entity(named: id)
    let area = try opened.district(named: district)
    Output.standard.trusted(
      Slip.text(
        of: entity, in: opened.directory, on: opened.moment.date, language: opened.language,
        area: area, isASCII: ascii))
  }
}
