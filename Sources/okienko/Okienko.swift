import ArgumentParser
import Display
import Glibc
import Text

/// The program: its commands, and how each way out is reported.
@main
struct Okienko: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "okienko",
    abstract: "The directory a city's reception desk keeps open all day.",
    discussion: """
      Which office handles a matter, at which point, room and floor, through which channels, with \
      which form, and whom to call: found in a few keystrokes, offline.

      Without a command, okienko opens the directory for browsing.
      """,
    version: version,
    subcommands: [
      BrowseCommand.self, SearchCommand.self, ShowCommand.self, TableCommand.self, SlipCommand.self,
      CheckCommand.self,
      ConfigCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self
  )

  /// Runs the command that the arguments name.
  ///
  /// The process ends with 0 on success, with the code a command gives, and with 2 when the
  /// arguments or the directory cannot be used.
  static func main() {
    StandardStreams.holdPlaces()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess {
        Output.standard.line(message)
      } else if !message.isEmpty {
        Output.error.line(message)
      }
      Glibc.exit(code == .validationFailure ? ExitCode.unusable.rawValue : code.rawValue)
    }
  }
}

extension ExitCode {
  /// The search found nothing, or the check found errors.
  static let negative = ExitCode(1)
  /// The arguments or the directory cannot be used.
  static let unusable = ExitCode(2)
}
