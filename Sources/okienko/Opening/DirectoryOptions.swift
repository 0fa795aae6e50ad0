import Answers
import ArgumentParser
import Calendar
import Diagnostics
import Directory
import Text

/// What every command that opens a directory can be told.
struct DirectoryOptions: ParsableArguments {
  @Option(
    help: .spoken(pl: "Folder katalogu.", en: "The directory's folder.", uk: "Тека довідника."),
    completion: .directory)
  var directory: String?

  @Option(
    help: .spoken(
      pl: """
        Dzień, na który pokazane są komunikaty, kanały i godziny, np. 2020-03-16, 16.03.2020, "16 marca 2020" albo wczoraj.
        """,
      en: """
        The date that notices, channels and hours are shown for, such as 2020-03-16, 16.03.2020, "16 marca 2020" or wczoraj.
        """,
      uk: """
        День, на який показано оголошення, канали й години, напр. 2020-03-16, 16.03.2020, «16 березня 2020» або вчора.
        """))
  var asOf: String?

  @Option(
    help: .spoken(
      pl: "Język interfejsu: pl, en albo uk.", en: "The language of the interface: pl, en or uk.",
      uk: "Мова інтерфейсу: pl, en або uk."),
    completion: .list(Language.allCases.map(\.rawValue)), transform: DirectoryOptions.language)
  var language: Language?

  @Flag(
    help: .spoken(
      pl: "Tryb ograniczony: bez zapisu plików, uruchamiania programów i drogi do powłoki.",
      en: "Restricted mode: nothing written, nothing started, no way to a shell.",
      uk: "Обмежений режим: без запису файлів, запуску програм і шляху до оболонки."))
  var restricted = false

  static func language(_ argument: String) throws -> Language {
    guard let language = Language(rawValue: argument) else {
      throw ValidationError(
        spoken(
          pl: "okienko zna języki pl, en i uk.", en: "okienko's languages are pl, en and uk.",
          uk: "okienko знає мови pl, en і uk."))
    }
    return language
  }

  /// The day asked for.
  ///
  /// - Parameters:
  ///   - today: what `yesterday` is counted from.
  ///   - language: the language of the complaint.
  /// - Returns: `nil` where none is asked for.
  /// - Throws: `ExitCode.unusable` after it was said that it is no day.
  func date(today: LocalDate, _ language: Language) throws -> LocalDate? {
    try asOf.map { written in
      guard let date = WrittenDate.read(written, today: today) else {
        Output.error.line(CommandStrings(language).notADate(written))
        throw ExitCode.unusable
      }
      return date
    }
  }
}

extension Language {
  /// The language that the user's surroundings ask for.
  ///
  /// `$OKIENKO_LANGUAGE` decides, then the language of the last session where it was switched, then
  /// the configuration; then the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set
  /// (POSIX.1-2017, 8.2) when it names one of the languages. Everything else is Polish, as are the
  /// users.
  static func preferred(
    _ configuration: Configuration = Configuration(),
    layout: Layout = Layout(),
    environment: (String) -> String?
  ) -> Language {
    if let named = environment("OKIENKO_LANGUAGE"), let language = Language(rawValue: named) {
      return language
    }
    if let chosen = layout.language ?? configuration.language { return chosen }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
    return locale.flatMap(Language.init(locale:)) ?? .polish
  }
}

/// How a command writes its results.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json

  /// What the option that names one says of itself.
  static let help = ArgumentHelp.spoken(
    pl: "Postać wyniku.", en: "How to print it.", uk: "Вигляд результату.")
}
