import ArgumentParser
import Calendar
import Diagnostics
import Directory
import Text

/// What every command that opens a directory can be told.
struct DirectoryOptions: ParsableArguments {
  @Option(help: "The directory's folder.", completion: .directory)
  var directory: String?

  @Option(
    help: """
      The date that notices, channels and hours are shown for, such as 2020-03-16, 16.03.2020, \
      "16 marca 2020" or wczoraj.
      """
  )
  var asOf: String?

  @Option(
    help: "The language of the interface: pl, en or uk.", transform: DirectoryOptions.language)
  var language: Language?

  static func language(_ argument: String) throws -> Language {
    guard let language = Language(rawValue: argument) else {
      throw ValidationError("'\(argument)' is not a language of okienko. Choose pl, en or uk.")
    }
    return language
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
}
