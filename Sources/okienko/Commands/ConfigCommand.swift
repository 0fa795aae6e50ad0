import ArgumentParser
import Diagnostics
import Directory
import Text

/// Checks the configuration file, or prints one with every setting.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: spoken(
      pl: "Sprawdź pliki ustawień albo wypisz domyślny.",
      en: "Check the configuration files, or print the default one.",
      uk: "Перевірити файли налаштувань або вивести звичайний."),
    discussion: spoken(
      pl: "Bez opcji sprawdzane są pliki: systemowy i użytkownika.",
      en: "Without an option, the system's file and the user's are checked.",
      uk: "Без параметрів перевіряються файли: системний і користувача.")
  )

  @Flag(
    help: .spoken(
      pl: "Sprawdź pliki; zakończ kodem 1, gdy są błędy.",
      en: "Check the files; end with 1 when there are errors.",
      uk: "Перевірити файли; завершити кодом 1, коли є помилки."))
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
    let launch = Launch.current
    let user = launch.isRestricted ? [] : [ConfigurationFile()]
    let language =
      language
      ?? .preferred(.inForce(), environment: Environment.variable)
    let files = [launch.systemFile] + user
    for file in files {
      let report = DiagnosticReport(file.diagnostics, language)
      report.write(to: .standard)
      Output.standard.line(
        CommandStrings(language).checkedConfiguration(
          path: file.path, errors: report.errorCount, warnings: report.warningCount))
    }
    if files.contains(where: \.hasErrors) { throw ExitCode.negative }
  }
}
