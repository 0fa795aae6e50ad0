import ArgumentParser
import Diagnostics
import Directory

/// Checks a directory's files and prints what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: spoken(
      pl: "Sprawdź pliki katalogu.", en: "Check a directory's files.",
      uk: "Перевірити файли довідника."),
    discussion: spoken(
      pl: """
        Wypisuje każdy błąd i każde ostrzeżenie z plikiem, wierszem i kolumną. Kończy się kodem 1, gdy są błędy; same \
        ostrzeżenia kończą się kodem 0.
        """,
      en: """
        Prints every error and warning with its file, line and column. Ends with 1 when there are errors; warnings alone \
        end with 0.
        """,
      uk: """
        Виводить кожну помилку й кожне попередження з файлом, рядком і стовпцем. Завершується кодом 1, коли є помилки; самі \
        попередження завершуються кодом 0.
        """)
  )

  @Argument(
    help: .spoken(pl: "Folder katalogu.", en: "The directory's folder.", uk: "Тека довідника."),
    completion: .directory)
  var folder: String?

  @Option(help: OutputFormat.help)
  var format: OutputFormat = .text

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let settings = try Settings(options, folder: folder)
    let language = settings.language
    let strings = CommandStrings(language)
    guard let folder = settings.folder else {
      Output.error.line(strings.noDirectory)
      throw ExitCode.unusable
    }
    let loading = ServiceDirectory.load(folder: folder)
    // The findings are the same on every day, but what is no day is wrong here as everywhere.
    if let now = Clock(timezone: loading.directory?.info.timezone ?? "UTC").now {
      _ = try options.date(today: now.date, language)
    }
    let report = DiagnosticReport(loading.diagnostics, language)
    switch format {
    case .text:
      report.write(to: .standard)
      Output.standard.line(
        strings.checked(errors: report.errorCount, warnings: report.warningCount))
    case .json:
      Output.standard.line(report.json)
    }
    if report.errorCount > 0 { throw ExitCode.negative }
  }
}
