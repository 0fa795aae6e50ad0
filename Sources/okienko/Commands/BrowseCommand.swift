import ArgumentParser
import Directory
import Display
import Glibc
import Interface
import Search
import Terminal

/// Opens the directory for browsing.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open the directory in the terminal (the default).")

  @OptionGroup var options: DirectoryOptions

  @Flag(help: "Draw with ASCII characters alone.")
  var ascii = false

  @Flag(help: "One panel at a time, without frames, in reading order: for screen readers.")
  var accessible = false

  func run() throws {
    guard Environment.isTerminal(STDIN_FILENO), Environment.isTerminal(STDOUT_FILENO) else {
      Output.error.line(CommandStrings(Settings(options).language).noTerminal)
      throw ExitCode.unusable
    }
    let opened = try OpenedDirectory(options)
    do {
      let (index, building) = IndexBuilding.begin(opened.directory)
      var loop = try BrowseLoop(
        state(of: opened, index),
        options: drawing(opened.settings),
        surroundings: surroundings(of: opened),
        watch: opened.settings.folder.flatMap(FolderWatch.init),
        building: building
      )
      let status = loop.run()
      if status != 0 { throw ExitCode(status) }
    } catch let error as SessionError {
      Output.error.line(CommandStrings(opened.language).text(error))
      throw ExitCode.unusable
    }
  }

  private func state(of opened: OpenedDirectory, _ index: SearchIndex?) -> State {
    let configuration = opened.settings.configuration.configuration
    var stateOptions = State.Options()
    stateOptions.isAccessible = accessible || configuration.accessible ?? false
    stateOptions.isRestricted = configuration.restricted ?? false
    stateOptions.mayUseSpooler = configuration.printer.spooler ?? false
    stateOptions.keymap = Keymap(overriding: configuration.keys.overrides)
    return State(
      directory: opened.directory,
      index: index,
      now: opened.openedAt,
      asOf: opened.fixedDate,
      language: opened.language,
      treeColumns: opened.settings.layout.treeColumns,
      message: opened.settings.configuration.hasErrors
        ? CommandStrings(opened.language).brokenConfiguration : nil,
      options: stateOptions
    )
  }

  private func drawing(_ settings: Settings) -> Session.Options {
    let configuration = settings.configuration.configuration
    return Session.Options(
      theme: configuration.theme?.theme ?? .standard,
      isASCII: ascii || configuration.ascii ?? false,
      hasMouse: configuration.mouse ?? false
    )
  }

  private func surroundings(of opened: OpenedDirectory) -> BrowseLoop.Surroundings {
    BrowseLoop.Surroundings(
      now: { opened.clock.now ?? opened.openedAt },
      reload: {
        opened.settings.folder.flatMap { ServiceDirectory.load(folder: $0).directory }
      },
      remember: { treeColumns, language in
        // A language that was not switched is not remembered: it may have been asked for this once.
        let isSwitched = language != opened.language
        let remembered =
          isSwitched ? language : opened.settings.layout.language
        LayoutFile().write(Layout(treeColumns: treeColumns, language: remembered))
      }
    )
  }
}
