import ArgumentParser
import Calendar
import Diagnostics
import Directory
import Lint
import Schema
import Text

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
        ostrzeżenia i uwagi kończą się kodem 0.

        Co jest sprawdzane, wypisuje --list-rules; jedną regułę objaśnia --explain. Poziomy ustawia plik \
        okienko-check.toml obok danych.
        """,
      en: """
        Prints every error and warning with its file, line and column. Ends with 1 when there are errors; warnings \
        and notes end with 0.

        --list-rules prints what is checked; --explain tells of one rule. Their levels are set in okienko-check.toml \
        beside the data.
        """,
      uk: """
        Виводить кожну помилку й кожне попередження з файлом, рядком і стовпцем. Завершується кодом 1, коли є помилки; самі \
        попередження й примітки завершуються кодом 0.

        Що перевіряється, виводить `--list-rules`; одне правило пояснює `--explain`. Рівні задає файл \
        `okienko-check.toml` поруч із даними.
        """)
  )

  @Argument(
    help: .spoken(pl: "Folder katalogu.", en: "The directory's folder.", uk: "Тека довідника."),
    completion: .directory)
  var folder: String?

  @Option(help: OutputFormat.help)
  var format: OutputFormat = .text

  @Flag(
    help: .spoken(
      pl: "Wypisz reguły z poziomem i opisem.", en: "Print the rules, each with its level.",
      uk: "Вивести правила з рівнем і описом."))
  var listRules = false

  @Option(
    help: .spoken(
      pl: "Objaśnij regułę na przykładzie.", en: "Explain a rule by an example.",
      uk: "Пояснити правило на прикладі."),
    completion: .list(Rule.all.map(\.name)))
  var explain: String?

  @Option(
    help: .spoken(
      pl: "Pokaż od tego poziomu: error, warning albo note.",
      en: "Show from this level on: error, warning or note.",
      uk: "Показати від цього рівня: `error`, `warning` або `note`."))
  var level: ShownLevel = .note

  @Flag(
    help: .spoken(
      pl: "Pokaż wszystko, gdy jednego rodzaju jest więcej niż 20.",
      en: "Show all where there are more than 20 of a kind.",
      uk: "Показати все, коли одного виду більше ніж 20."))
  var all = false

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let settings = try Settings(options, folder: folder)
    if listRules || explain != nil {
      let language = settings.language
      return try describe(
        RuleDescription(language: language, today: Clock(timezone: "UTC").now?.date))
    }
    try check(settings)
  }

  private func describe(_ description: RuleDescription) throws {
    guard let name = explain else {
      return Output.standard.line(format == .json ? description.json : description.list)
    }
    guard let rule = Rule.named(name) else {
      let nearest = Suggestion.nearest(3, to: name, among: Rule.all.map(\.name))
      Output.error.line(CheckStrings(language: description.language).unknownRule(name, nearest))
      throw ExitCode.unusable
    }
    Output.standard.line(description.explanation(of: rule))
  }

  private func check(_ settings: Settings) throws {
    let language = settings.language
    guard let folder = settings.folder else {
      Output.error.line(CommandStrings(language).noDirectory)
      throw ExitCode.unusable
    }
    let linter = Linter(folder: folder)
    var today: LocalDate?
    if let now = Clock(timezone: linter.directory?.info.timezone ?? "UTC").now {
      today = try options.date(today: now.date, language) ?? now.date
    }
    let report = DiagnosticReport(linter.diagnostics(on: today), language)
    switch format {
    case .text:
      report.shown(from: level.severity, all: all).write(to: .standard)
      if level == .note, report.noteCount > 0 {
        Output.standard.line(CheckStrings(language: language).notes(report.noteCount))
      }
      Output.standard.line(
        CommandStrings(language).checked(
          errors: report.errorCount, warnings: report.warningCount))
    case .json:
      Output.standard.line(report.json)
    }
    if report.errorCount > 0 { throw ExitCode.negative }
  }
}

/// From which level on findings are shown.
enum ShownLevel: String, CaseIterable, ExpressibleByArgument {
  case error
  case warning
  case note

  var severity: Diagnostic.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
