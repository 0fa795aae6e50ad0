import Glibc
import Text

/// How the program was started, and what that leaves it to do.
///
/// Looked at once, before anything else: the reasons of restricted mode are none that the user of a session could take
/// away.
struct Launch: Sendable {
  /// What the administrator says.
  let systemFile: ConfigurationFile
  /// Why the session is restricted; empty where it is its user's own.
  let restrictions: [Restriction]
  /// What follows the program's name on the command line, as far as it is obeyed.
  let arguments: [String]
  /// What a client asked `sshd` to run, or a shell was asked to: never run, but named in the journal.
  let ignoredCommand: String?

  /// The launch of this process.
  static let current = Launch(
    commandLine: CommandLine.arguments, environment: Environment.variable,
    parent: Environment.nameOfParent, systemFile: SystemFile.read())

  /// - Parameters:
  ///   - commandLine: the arguments, the program's own name first.
  ///   - environment: a variable of the environment by its name.
  ///   - parent: the name of the program that started this one; `nil` when it cannot be known.
  ///   - systemFile: the administrator's configuration.
  init(
    commandLine: [String],
    environment: (String) -> String?,
    parent: String?,
    systemFile: ConfigurationFile
  ) {
    self.systemFile = systemFile
    let given = Array(commandLine.dropFirst())
    // `login` and `sshd` mark the name of a login shell; a command is handed to any shell after `-c`.
    let isShell = commandLine.first?.hasPrefix("-") == true || given.first == "-c"
    var found: [Restriction] = []
    if systemFile.configuration.restricted == true { found.append(.systemFile) }
    if systemFile.hasErrors { found.append(.brokenSystemFile) }
    if isShell { found.append(.loginShell) }
    let original = environment(Self.originalCommand)
    if original != nil { found.append(.forcedCommand) }
    if original == nil, !isShell, let parent, Self.daemons.contains(parent) {
      found.append(.remoteStart)
    }
    if given.prefix(while: { $0 != "--" }).contains("--restricted") { found.append(.option) }
    if let value = environment(Self.variable), !Self.denials.contains(value.lowercased()) {
      found.append(.environment)
    }
    restrictions = found
    arguments = isShell ? [] : given
    let asked = given.first == "-c" && given.count > 1 ? given[1] : nil
    ignoredCommand = original ?? asked
  }

  /// Whether the session is not its user's own.
  var isRestricted: Bool { !restrictions.isEmpty }

  /// Whether the command line may name a directory.
  var trustsCommandLine: Bool { restrictions.allSatisfy(\.trustsCommandLine) }

  static let variable = "OKIENKO_RESTRICTED"
  static let originalCommand = "SSH_ORIGINAL_COMMAND"
  /// What `$OKIENKO_RESTRICTED` may say to say nothing; everything else restricts.
  private static let denials: Set<String> = ["", "0", "no", "false", "off"]
  /// The programs of OpenSSH that start a session's command.
  private static let daemons: Set<String> = ["sshd", "sshd-session", "sshd-auth"]
}
