import Answers
import ArgumentParser
import Directory
import Search
import Text

/// Says which district an address lies in, and which point serves it.
struct WhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where",
    abstract: spoken(
      pl: "Powiedz, w której dzielnicy leży adres i który punkt ją obsługuje.",
      en: "Say which district an address lies in and which point serves it.",
      uk: "Сказати, у якому районі лежить адреса і який пункт його обслуговує."),
    discussion: spoken(
      pl: """
        Rozumie to, co mówi mieszkaniec: okienko where Piotrkowska 290, okienko where na Retkińskiej, kod pocztowy, osiedle. \
        Wypisuje wszystko, co słowa mogą znaczyć. Kończy się kodem 1, gdy adresu nie ma w spisie.
        """,
      en: """
        Takes what a resident says: okienko where Piotrkowska 290, a postal code, an estate. \
        Everything that the words may mean is listed. Ends with 1 when the address is not listed.
        """,
      uk: """
        Розуміє те, що каже мешканець: `okienko where Piotrkowska 290`, поштовий індекс, житловий масив. Виводить усе, що \
        слова можуть означати. Завершується кодом 1, коли адреси немає в переліку.
        """)
  )

  @Argument(help: .spoken(pl: "Adres.", en: "The address.", uk: "Адреса."))
  var address: [String]

  @Option(help: OutputFormat.help)
  var format: OutputFormat = .text

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let opened = try OpenedDirectory(options)
    let words = Catalogue(opened.language)
    let query = address.joined(separator: " ")
    guard opened.directory.hasStreets else {
      Output.error.line(words.noStreetLists)
      throw ExitCode.unusable
    }
    let answer = AddressBook(opened.directory).answer(query)
    let entry = AddressEntry(
      answer, to: query, in: opened.directory, at: opened.moment, language: opened.language)
    switch format {
    case .text where answer.readings.isEmpty:
      Output.error.line(words.addressUnknown(query, code: answer.postalCode))
    case .text: Output.standard.line(entry.text)
    case .json: Output.standard.line(try JSON.text(entry))
    }
    if !entry.isAnswered { throw ExitCode.negative }
  }
}
