import ArgumentParser
import Diagnostics
import Directory
import Text

/// Checks the configuration file, or prints one with every setting.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: spoken(
      pl: "Sprawdź plik ustawień albo wypisz domyślny.",
      en: "Check the configuration file, or print the default one.",
      uk: "Перевірити файл налаштувань або вивести звичайний."),
    discussion: spoken(
      pl: "Bez opcji plik jest sprawdzany.", en: "Without an option, the file is checked.",
      uk: "Без параметрів файл перевіряється.")
  )

  @Flag(
    help: .spoken(
      pl: "Sprawdź plik; zakończ kodem 1, gdy są błędy.",
      en: "Check the file; end with 1 when there are errors.",
      uk: "Перевірити файл; завершити кодом 1, коли є помилки."))
  var check = false

  @Flag(
    help: .spoken(
      pl: "Wypisz plik ze wszystkimi ustawieniami i ich zwykłymi wartościami.",
      en: "Print a file with every setting and its usual value.",
      uk: "Вивести файл з усіма налаштуваннями та їхніми звичайними значеннями."))
  var printDefaults = false

  @Option(
    help: .spoken(
      pl: "Język komunikatów: pl, en albo uk.", en: "The language of the messages: pl, en or uk.",
      uk: "Мова повідомлень: pl, en або uk."),
    completion: .list(Language.allCases.map(\.rawValue)), transform: DirectoryOptions.language)
  var language: Language?

  func run() throws {
    if printDefaults { Output.standard.line(DefaultConfiguration.text) }
    guard check || !printDefaults else { return }
    let file = ConfigurationFile()
    let language = language ?? .preferred(file.configuration, environment: Environment.variable)
    let report = DiagnosticReport(file.diagnostics, language)
    report.write(to: .standard)
    Output.standard.line(
      CommandStrings(language).checkedConfiguration(
        path: file.path, errors: report.errorCount, warnings: report.warningCount))
    if file.hasErrors { throw ExitCode.negative }
  }
}
