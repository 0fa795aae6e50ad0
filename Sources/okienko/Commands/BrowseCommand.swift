import ArgumentParser
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

  func run() throws {
    let strings = CommandStrings(options.chosenLanguage)
    guard Environment.isTerminal(STDIN_FILENO), Environment.isTerminal(STDOUT_FILENO) else {
      Output.error.line(strings.noTerminal)
      throw ExitCode.unusable
    }
    let opened = try OpenedDirectory(options)
    let state = State(
      directory: opened.directory,
      index: SearchIndex(opened.directory),
      now: opened.openedAt,
      asOf: opened.fixedDate,
      language: opened.language
    )
    do {
      var loop = try BrowseLoop(
        state,
        options: Session.Options(isASCII: ascii),
        surroundings: BrowseLoop.Surroundings(
          now: { opened.clock.now ?? opened.openedAt }, remember: { _, _ in })
      )
      let status = loop.run()
      if status != 0 { throw ExitCode(status) }
    } catch let error as SessionError {
      Output.error.line(strings.text(error))
      throw ExitCode.unusable
    }
  }
}
