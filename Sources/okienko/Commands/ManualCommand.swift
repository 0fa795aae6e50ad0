import ArgumentParser

/// Prints the manual page; `make install` puts it where `man okienko` finds it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, in the form that man reads.",
    shouldDisplay: false
  )

  func run() throws { Output.standard.line(try ManualPage().roff) }
}
