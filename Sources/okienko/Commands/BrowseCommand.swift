import ArgumentParser
import Directory
import Display
import Glibc
import Interface
import Schema
import Terminal
import Text

/// Opens the directory for browsing.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: spoken(
      pl: "Otwórz katalog w terminalu.", en: "Open the directory in the terminal (the default).",
      uk: "Відкрити довідник у терміналі."))

  @Argument(
    help: .spoken(
      pl: "Zapytanie, od którego zacząć.", en: "The query to start with.",
      uk: "Запит, з якого почати."))
  var words: [String] = []

  @OptionGroup var options: DirectoryOptions

  @Flag(
    help: .spoken(
      pl: "Rysuj samymi znakami ASCII.", en: "Draw with ASCII characters alone.",
      uk: "Малювати лише знаками ASCII."))
  var ascii = false

  @Flag(
    help: .spoken(
      pl: "Jeden panel naraz, bez ramek, w kolejności czytania: dla czytników ekranu.",
      en: "One panel at a time, without frames, in reading order: for screen readers.",
      uk: "Одна панель за раз, без рамок, у порядку читання: для екранних читачів."))
  var accessible = false

  /// The command that the first word may have been meant to be, where no command was named.
  ///
  /// One edit makes it such a word: `serch`, `shwo`. What is further off is a query.
  private var meantCommand: String? {
    guard let word = words.first, !CommandLine.arguments.contains("browse") else { return nil }
    let commands = Okienko.configuration.subcommands.compactMap { $0.configuration.commandName }
    return Suggestion.nearest(to: word, among: commands, within: 1)
  }

  func run() throws {
    if let meantCommand {
      Output.error.line(
        CommandStrings(try Settings(options).language).unknownCommand(
          words[0], meant: meantCommand, query: words.joined(separator: " ")))
      throw ExitCode.unusable
    }
    guard Environment.isTerminal(STDIN_FILENO), Environment.isTerminal(STDOUT_FILENO) else {
      let language = try Settings(options).language
      Journal.write(.refused("no terminal", ignoredCommand: Launch.current.ignoredCommand))
      Output.error.line(CommandStrings(language).noTerminal)
      throw ExitCode.unusable
    }
    let opened = try OpenedDirectory(options, postponingStreets: true)
    let abilities = opened.settings.abilities.present
    do {
      let trace = abilities.contains(.trace) ? try Self.trace() : nil
      let journal = try Journal()
      let mailbox = try Mailbox()
      let reader = try Worker()
      var loop = try BrowseLoop(
        state(of: opened),
        options: drawing(opened.settings),
        surroundings: BrowseLoop.Surroundings(
          clock: opened.clock, mailbox: mailbox,
          begin: Self.reading(opened, for: mailbox, by: reader),
          remember: memory(of: opened.settings, opened.language), trace: trace, journal: journal,
          idleMinutes: idleMinutes(opened.settings))
      )
      journal.note(.began(.current))
      let status = loop.run()
      journal.note(.ended(status: status))
      journal.finish()
      if status != 0 { throw ExitCode(status) }
    } catch let error as SessionError {
      Output.error.line(CommandStrings(opened.language).text(error))
      throw ExitCode.unusable
    } catch let refusal as Trace.Refusal {
      Output.error.line(CommandStrings(opened.language).text(refusal))
      throw ExitCode.unusable
    }
  }

  /// The trace that the environment asks for.
  private static func trace() throws -> Trace? {
    guard let path = Environment.variable("OKIENKO_TRACE") else { return nil }
    return try Trace(path, writer: Worker())
  }

  /// Has the index built beside the interface, and the files followed from then on.
  private static func reading(
    _ opened: OpenedDirectory, for mailbox: Mailbox, by reader: Worker
  ) -> @Sendable () -> Void {
    let (directory, folder, survey) = (opened.directory, opened.folder, opened.survey)
    return {
      reader.perform {
        mailbox.post(.indexed(Allocator.index(of: directory)))
        // Found only now, as the files of streets were left for the index.
        let errors = directory.streetErrors
        if !errors.isEmpty { mailbox.post(.reloadFailed(errors)) }
        var follower = DirectoryFollower(folder, since: survey)
        follower.run(mailbox)
      }
    }
  }

  private func state(of opened: OpenedDirectory) -> State {
    let configuration = opened.settings.configuration
    var stateOptions = State.Options()
    stateOptions.isAccessible = accessible || configuration.accessible ?? false
    stateOptions.abilities = opened.settings.abilities.present
    stateOptions.keymap = Keymap(overriding: configuration.keys.overrides)
    return State(
      directory: opened.directory,
      index: nil,
      now: opened.openedAt,
      asOf: opened.fixedDate,
      language: opened.language,
      treeColumns: opened.settings.layout.treeColumns,
      message: firstMessage(of: opened),
      query: words.joined(separator: " "),
      options: stateOptions
    )
  }

  /// What is wrong at the start and would go unnoticed.
  private func firstMessage(of opened: OpenedDirectory) -> String? {
    let strings = CommandStrings(opened.language)
    if let zone = opened.clock.missingZone { return strings.noTimeZone(zone) }
    return opened.settings.hasConfigurationErrors ? strings.brokenConfiguration : nil
  }

  private func drawing(_ settings: Settings) -> Session.Options {
    let configuration = settings.configuration
    return Session.Options(
      theme: configuration.theme?.theme ?? .standard,
      isASCII: ascii || configuration.ascii ?? false,
      hasMouse: configuration.mouse ?? false
    )
  }

  /// After how many minutes the resident is forgotten; `nil` for never.
  private func idleMinutes(_ settings: Settings) -> Int? {
    let minutes = settings.configuration.idleMinutes ?? (Launch.current.isRestricted ? 10 : 0)
    return minutes > 0 ? minutes : nil
  }

  private func memory(
    of settings: Settings, _ first: Language
  ) -> @Sendable (_ treeColumns: Int?, _ language: Language) -> Void {
    guard settings.abilities.remembers else { return { _, _ in } }
    let before = settings.layout.language
    return { treeColumns, language in
      // A language that was not switched is not remembered: it may have been asked for this once.
      let remembered = language != first ? language : before
      LayoutFile().write(Layout(treeColumns: treeColumns, language: remembered))
    }
  }
}
