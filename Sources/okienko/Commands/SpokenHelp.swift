import ArgumentParser
import Text

/// The language in which the command line explains itself.
///
/// The parser of arguments asks for its help texts before it has parsed anything, so the language is found beforehand:
/// what `--language` says, or else what the program's surroundings ask for. The manual page is in English whatever they are.
enum SpokenLanguage {
  static let current = language(of: Array(CommandLine.arguments.dropFirst()))

  /// The language that a command line asks for.
  ///
  /// - Parameter arguments: what follows the program's name.
  /// - Returns: its own, or that of the surroundings.
  static func language(of arguments: [String]) -> Language {
    if arguments.first == "manual" { return .english }
    let own = arguments.prefix { $0 != "--" }
    for (place, argument) in own.enumerated().reversed() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.first == "--language" else { continue }
      let value = parts.count == 2 ? parts[1] : own.dropFirst(place + 1).first
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return .preferred(
      .inForce(), layout: LayoutFile().layout,
      environment: Environment.variable)
  }
}

/// A text of the command line in its language.
func spoken(pl polish: String, en english: String, uk ukrainian: String) -> String {
  SpokenLanguage.current.say(pl: polish, en: english, uk: ukrainian)
}

extension ArgumentHelp {
  /// What an option is for, in the language of the command line.
  static func spoken(pl polish: String, en english: String, uk ukrainian: String) -> ArgumentHelp {
    ArgumentHelp(SpokenLanguage.current.say(pl: polish, en: english, uk: ukrainian))
  }

  /// What an argument says of itself that names an entry.
  static var entry: ArgumentHelp {
    .spoken(
      pl: "Identyfikator wpisu albo KIND:ID.", en: "The entry's id, or KIND:ID.",
      uk: "Ідентифікатор запису або `KIND:ID`.")
  }
}
