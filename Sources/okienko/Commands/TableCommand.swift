import Answers
import ArgumentParser
import Directory
import Search

/// Prints the service points side by side.
struct TableCommand: ParsableCommand {
  /// How a table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: spoken(
      pl: "Wypisz punkty obsługi obok siebie, jako CSV albo Markdown.",
      en: "Print the service points side by side, as CSV or Markdown.",
      uk: "Вивести пункти обслуговування поруч, як CSV або Markdown."),
    discussion: spoken(
      pl: """
        Słowa zawężają zestawienie jak szukanie: okienko table parter oddzielona. Kończy się kodem 1, gdy nie zostaje żaden \
        punkt.
        """,
      en: """
        Words narrow the table as in the search: okienko table parter oddzielona. Ends with 1 when no point is left.
        """,
      uk: """
        Слова звужують перелік, як пошук: `okienko table parter oddzielona`. Завершується кодом 1, коли не лишається жодного \
        пункту.
        """)
  )

  @Argument(
    help: .spoken(
      pl: "Które punkty; bez słów wszystkie.", en: "Which points; all of them without words.",
      uk: "Які пункти; без слів усі."))
  var words: [String] = []

  @Option(
    help: .spoken(
      pl: "Kolumna, według której sortować.", en: "The column to sort by.",
      uk: "Стовпець, за яким упорядкувати."))
  var sort: PointTable.Column?

  @Flag(
    help: .spoken(
      pl: "Sortuj od ostatniego do pierwszego.", en: "Sort from the last to the first.",
      uk: "Упорядкувати від останнього до першого."))
  var descending = false

  @Option(help: OutputFormat.help)
  var format: Format = .markdown

  @Option(
    help: .spoken(
      pl: "Znak między komórkami CSV, albo słowo tab; zwykle przecinek.",
      en: "The character between the cells of CSV, or the word tab; usually a comma.",
      uk: "Знак між комірками CSV або слово `tab`; зазвичай кома."),
    completion: .list([",", ";", "tab"]), transform: TableCommand.delimiter)
  var delimiter: Character?

  @Flag(
    help: .spoken(
      pl: "Znacznik kolejności bajtów na początku CSV, po którym arkusz poznaje UTF-8.",
      en: "A byte order mark at the start of CSV, by which a spreadsheet knows UTF-8.",
      uk: "Позначка порядку байтів на початку CSV, за якою таблиця впізнає UTF-8."))
  var bom = false

  @OptionGroup var options: DirectoryOptions

  /// A delimiter as the command line names it.
  ///
  /// - Throws: `ValidationError` for what could not be told from a cell's own text.
  private static func delimiter(_ argument: String) throws -> Character {
    if argument == "tab" || argument == "\t" || argument == "\\t" { return "\t" }
    guard argument.count == 1, let character = argument.first,
      let code = character.asciiValue, (0x21..<0x7F).contains(code), character != "\"",
      !character.isLetter, !character.isNumber
    else {
      throw ValidationError(
        spoken(
          pl: "Potrzebny jest jeden znak, np. ; albo tab.",
          en: "It takes one sign, such as ; or tab.",
          uk: "Потрібен один знак, напр. ; або `tab`."))
    }
    return character
  }

  func validate() throws {
    guard format == .csv || delimiter == nil && !bom else {
      throw ValidationError(
        spoken(
          pl: "--delimiter i --bom dotyczą --format csv.",
          en: "--delimiter and --bom are for --format csv.",
          uk: "--delimiter і --bom стосуються --format csv."))
    }
  }

  func run() throws {
    let opened = try OpenedDirectory(options)
    var table = PointTable(
      points(in: opened), in: opened.directory, at: opened.moment, language: opened.language)
    if let sort { table.sort(by: sort, descending: descending) }
    switch format {
    case .csv:
      Output.standard.trusted(table.csv(delimiter: delimiter ?? ",", hasByteOrderMark: bom))
    case .markdown: Output.standard.trusted(table.markdown)
    }
    if table.rows.isEmpty { throw ExitCode.negative }
  }

  /// The points that the words speak of; `nil` for all.
  private func points(in opened: OpenedDirectory) -> [Int]? {
    guard !words.isEmpty else { return nil }
    let results = SearchIndex(opened.directory).search(
      words.joined(separator: " "), at: opened.moment,
      limit: .max, kinds: [.location])
    for problem in results.problems { Output.error.line(problem.text(in: opened.language)) }
    return results.hits.map(\.entity.index)
  }
}

extension PointTable.Column: ExpressibleByArgument {}
