import ArgumentParser
import CBuild
import Display
import Glibc
import Text

/// The program: its commands, and how each way out is reported.
@main
struct Okienko: ParsableCommand {
  static let version = "0.1.0"

  /// The version with the commit that the program was built from, where that is known: `0.1.0 (9aee077)`.
  static var fullVersion: String {
    guard let commit = okienko_commit() else { return version }
    return "\(version) (\(String(cString: commit)))"
  }

  static let configuration = CommandConfiguration(
    commandName: "okienko",
    abstract: spoken(
      pl: "Katalog, który urzędowy punkt informacji ma otwarty cały dzień.",
      en: "The directory a city's reception desk keeps open all day.",
      uk: "Довідник, який інформаційна стійка установи тримає відкритим увесь день."),
    discussion: spoken(
      pl: """
        Która jednostka załatwia sprawę, w którym punkcie, pokoju i na którym piętrze, jakimi kanałami, na jakim formularzu \
        i do kogo zadzwonić: po kilku klawiszach, bez sieci.

        Bez polecenia okienko otwiera katalog do przeglądania; słowa są wtedy zapytaniem: okienko dps.
        """,
      en: """
        Which office handles a matter, at which point, room and floor, through which channels, with which form, and whom to \
        call: found in a few keystrokes, offline.

        Without a command, okienko opens the directory for browsing; words are then the query: okienko dps.
        """,
      uk: """
        Яка установа вирішує справу, у якому пункті, кабінеті й на якому поверсі, якими каналами, на якому бланку і кому \
        телефонувати: за кілька натискань, без мережі.

        Без команди okienko відкриває довідник для перегляду; слова тоді є запитом: `okienko dps`.
        """),
    version: fullVersion,
    subcommands: [
      BrowseCommand.self, SearchCommand.self, WhereCommand.self, ShowCommand.self,
      TableCommand.self,
      SlipCommand.self,
      CheckCommand.self, ImportCommand.self,
      ConfigCommand.self,
      AbilitiesCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self
  )

  /// What the system refuses to the session; `nil` where it is its user's own.
  static let confinement = Launch.current.isRestricted ? Confinement.enter() : nil

  /// Runs the command that the arguments name.
  ///
  /// The process ends with 0 on success, with the code a command gives, and with 2 when the
  /// arguments or the directory cannot be used.
  static func main() {
    StandardStreams.holdPlaces()
    let launch = Launch.current
    if launch.isRestricted, !KeptEnvironment.enforce() {
      Output.error.line(CommandStrings(.polish).environmentNotCleared)
      Glibc.exit(ExitCode.unusable.rawValue)
    }
    _ = confinement
    do {
      var command = try parseAsRoot(launch.arguments)
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let wording = ParserWording(language: SpokenLanguage.current)
      let message = fullMessage(for: error)
      if code.isSuccess {
        Output.standard.line(wording.help(message))
      } else if !message.isEmpty {
        Output.error.line(wording.mistake(self.message(for: error), in: message))
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
