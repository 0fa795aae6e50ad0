import ArgumentParser

/// Prints the manual page; `make install` puts it where `man okienko` finds it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: spoken(
      pl: "Wypisz stronę podręcznika w postaci dla man.",
      en: "Print the manual page, in the form that man reads.",
      uk: "Вивести сторінку посібника у вигляді для `man`."),
    shouldDisplay: false
  )

  func run() throws { Output.standard.line(try ManualPage().roff) }
}
