import ArgumentParser
import Diagnostics
import Exchange
import Schema
import Text

/// Writes a data file from a list that others keep.
struct ImportCommand: ParsableCommand {
  /// What is imported.
  enum List: String, CaseIterable, ExpressibleByArgument {
    case streets
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: spoken(
      pl: "Zapisz plik danych ze spisu ulic.", en: "Write a data file from a list of streets.",
      uk: "Записати файл даних із переліку вулиць."),
    discussion: spoken(
      pl: """
        Czyta tabelę rozdzielaną tabulatorami z kolumnami street, districts, house_numbers_by_district, aliases i postcodes i \
        zapisuje ulice obszarów katalogu jako TOML, po jednej w wierszu. Mówi, co przeczytano, zachowano i pominięto. Kończy \
        się kodem 1, gdy niczego nie dało się umieścić.
        """,
      en: """
        Reads a table of tab-separated values with the columns street, districts, house_numbers_by_district, aliases and \
        postcodes, and writes the streets of the directory's areas as TOML, one street a line. What was read, kept and left \
        behind is reported. Ends with 1 when nothing could be placed.
        """,
      uk: """
        Читає таблицю, розділену табуляцією, зі стовпцями `street`, `districts`, `house_numbers_by_district`, `aliases` і \
        `postcodes` і записує вулиці районів довідника як TOML, по одній у рядку. Каже, що прочитано, збережено і пропущено. \
        Завершується кодом 1, коли нічого не вдалося розмістити.
        """)
  )

  @Argument(
    help: .spoken(
      pl: "Co importować: streets.", en: "What to import: streets.",
      uk: "Що імпортувати: `streets`."))
  var list: List

  @Argument(
    help: .spoken(pl: "Tabela ulic.", en: "The table of streets.", uk: "Таблиця вулиць."),
    completion: .file(extensions: ["tsv"]))
  var file: String

  @Option(
    help: .spoken(
      pl: "Tabela osiedli: name, district, kind, confidence, source.",
      en: "A table of estates: name, district, kind, confidence, source.",
      uk: "Таблиця житлових масивів: `name`, `district`, `kind`, `confidence`, `source`."),
    completion: .file(extensions: ["tsv"]))
  var estates: String?

  @Option(
    help: .spoken(
      pl: "Skąd pochodzi spis.", en: "Where the list comes from.", uk: "Звідки походить перелік."))
  var source: String?

  @Option(
    help: .spoken(
      pl: "Jak odpowiedzi podają źródło, na przykład \"wg spisu pocztowego\".",
      en: "How answers name the source, for example \"wg spisu pocztowego\".",
      uk: "Як відповіді називають джерело, наприклад `wg spisu pocztowego`."))
  var citedAs: String?

  @Option(
    help: .spoken(
      pl: "Czego spis nie mówi.", en: "What the list does not tell.", uk: "Чого перелік не каже."))
  var note: String?

  @Option(
    help: .spoken(
      pl: "Plik danych do zapisania; bez tego standardowe wyjście.",
      en: "The data file to write; standard output without it.",
      uk: "Файл даних для запису; без цього стандартний вивід."),
    completion: .file())
  var output: String?

  @Flag(
    help: .spoken(
      pl: "Zastąp plik danych, jeśli już jest.", en: "Replace the data file when there is one.",
      uk: "Замінити файл даних, якщо він уже є."))
  var force = false

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let opened = try OpenedDirectory(options)
    let strings = CommandStrings(opened.language)
    guard !Launch.current.isRestricted else {
      Output.error.line(strings.notWhenRestricted)
      throw ExitCode.unusable
    }
    var streets = StreetImport(
      into: opened.directory, source: source, citedAs: citedAs, note: note)
    do {
      try streets.takeStreets(contents(of: file, opened.language), file: file)
      if let estates {
        try streets.takeEstates(contents(of: estates, opened.language), file: estates)
      }
    } catch let error as StreetImport.MissingColumn {
      Output.error.line(strings.missingColumn(error.column, in: error.file))
      throw ExitCode.unusable
    }
    // Beside a file the report is the output; beside the file's own text it is not.
    let report = output == nil ? Output.error : .standard
    report.line(streets.report(in: opened.language))
    guard !streets.isEmpty else { throw ExitCode.negative }
    guard let output else { return Output.standard.trusted(streets.toml) }
    switch DataFile.write(streets.toml, to: output, mayReplace: force) {
    case .written: Output.standard.line(strings.written(output))
    case .exists:
      Output.error.line(strings.fileExists(output))
      throw ExitCode.unusable
    case .failed(let reason):
      Output.error.line("\(output): \(reason)")
      throw ExitCode.unusable
    }
  }

  /// What stands in a table's file.
  private func contents(of path: String, _ language: Language) throws -> [UInt8] {
    var problems: [Diagnostic] = []
    if let file = SourceFolder.file(at: path, problems: &problems) { return file.bytes }
    if problems.isEmpty {
      Output.error.line(CommandStrings(language).noFile(path))
    } else {
      DiagnosticReport(problems, language).write(to: .error)
    }
    throw ExitCode.unusable
  }
}
