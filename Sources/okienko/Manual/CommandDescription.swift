import ArgumentParser
import FoundationEssentials

/// A command and its arguments, as the parser of arguments itself describes them in its help dump.
///
/// What the manual page says of options is taken from here: there is no second list to forget.
struct CommandDescription: Decodable {
  /// An option, a flag or a plain argument.
  struct Argument: Decodable, Hashable {
    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    struct Name: Decodable, Hashable {
      enum Kind: String, Decodable {
        case long
        case short
        case longWithSingleDash
      }

      let kind: Kind
      let name: String

      /// The name as it is typed.
      var text: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    /// All names of an option, the one to show first.
    let names: [Name]?
    /// What stands for the value.
    let valueName: String?
    /// The values to choose from, where the parser knows them.
    let allValues: [String]?
    let abstract: String?

    var isVersion: Bool { names?.first?.name == "version" }
  }

  let commandName: String
  let shouldDisplay: Bool?
  let defaultSubcommand: String?
  let subcommands: [CommandDescription]?
  private let arguments: [Argument]?

  /// Its arguments in the order of their declaration, without those that every command has.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { $0.name == "help" }
    }
  }

  /// The commands to tell of.
  var shownSubcommands: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  /// Describes the whole program.
  ///
  /// - Throws: `DecodingError` when the parser's description has taken another form.
  static func program() throws -> CommandDescription {
    struct Dump: Decodable { let command: CommandDescription }
    return try JSONDecoder().decode(Dump.self, from: Data(Okienko._dumpHelp().utf8)).command
  }
}
