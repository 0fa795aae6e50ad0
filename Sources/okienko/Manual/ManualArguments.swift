/// What the manual page says of commands and their arguments, in the macros of man(7).
struct ManualArguments {
  /// From so many commands on an option is told of once for all of them.
  private static let common = 3
  /// So many values to choose from fit a line of the synopsis.
  private static let shortChoice = 3

  private let program: CommandDescription

  init(_ program: CommandDescription) { self.program = program }

  /// A line for each command.
  var synopsis: String {
    let lines = program.shownSubcommands.map { command in
      let isDefault = command.commandName == program.defaultSubcommand
      let name =
        isDefault ? "[\\fB\(command.commandName)\\fR]" : "\\fB\(command.commandName)\\fR"
      let own = command.ownArguments.filter { !commonArguments.contains($0) }
      let hasOthers = command.ownArguments.contains {
        commonArguments.contains($0) && !$0.isVersion
      }
      let others = hasOthers ? ["[\\fIoptions\\fR]"] : []
      return (["\\fBokienko\\fR", name] + own.map(Self.usage) + others).joined(separator: " ")
    }
    return ".nf\n" + lines.joined(separator: "\n") + "\n.fi"
  }

  /// The options of several commands first, then those of each.
  var options: String {
    let parts = program.shownSubcommands.map { command in
      let own = command.ownArguments.filter { !commonArguments.contains($0) }
      return own.isEmpty ? "" : ".SS \(command.commandName)\n" + Self.items(own)
    }
    return ([Self.items(commonArguments)] + parts).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var commonArguments: [CommandDescription.Argument] {
    let all = program.shownSubcommands.flatMap(\.ownArguments)
    var seen: Set<CommandDescription.Argument> = []
    return all.filter { argument in
      argument.kind != .positional && all.count(where: { $0 == argument }) >= Self.common
        && seen.insert(argument).inserted
    }
  }

  private static func items(_ arguments: [CommandDescription.Argument]) -> String {
    arguments.map { ".TP\n\(term($0))\n\(ManualPage.escaped($0.abstract ?? ""))" }
      .joined(separator: "\n")
  }

  /// An argument as the synopsis shows it.
  private static func usage(_ argument: CommandDescription.Argument) -> String {
    let text = term(argument, longestChoice: shortChoice) + (argument.isRepeating ? "..." : "")
    return argument.isOptional ? "[\(text)]" : text
  }

  private static func term(
    _ argument: CommandDescription.Argument, longestChoice: Int = .max
  ) -> String {
    let name = (argument.names?.first).map { "\\fB\(ManualPage.escaped($0.text))\\fR" }
    let values = argument.allValues.flatMap { $0.count <= longestChoice ? $0 : nil }
    let value = values.map { values in
      values.map { "\\fB\(ManualPage.escaped($0))\\fR" }.joined(separator: "|")
    }
    let placeholder = "\\fI\(ManualPage.escaped(argument.valueName ?? "value"))\\fR"
    switch argument.kind {
    case .positional: return placeholder
    case .flag: return name ?? placeholder
    case .option: return [name, value ?? placeholder].compactMap { $0 }.joined(separator: " ")
    }
  }
}
