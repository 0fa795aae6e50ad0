import ArgumentParser

/// Prints a page of the manual; `make install` puts them where `man okienko` finds them.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: spoken(
      pl: "Wypisz stronę podręcznika w postaci dla man.",
      en: "Print a page of the manual, in the form that man reads.",
      uk: "Вивести сторінку посібника у вигляді для `man`."),
    shouldDisplay: false
  )

  /// The pages, by the names under which man knows them.
  enum Page: String, CaseIterable, ExpressibleByArgument {
    case program = "okienko"
    case directory = "okienko-directory"
    case configuration = "okienko-config"
  }

  @Argument(
    help: .spoken(
      pl: "Strona: okienko, okienko-directory albo okienko-config.",
      en: "The page: okienko, okienko-directory or okienko-config.",
      uk: "Сторінка: `okienko`, `okienko-directory` або `okienko-config`."))
  var page = Page.program

  func run() throws {
    let page: any RoffPage =
      switch page {
      case .program: try ManualPage()
      case .directory: DirectoryPage()
      case .configuration: ConfigurationPage()
      }
    Output.standard.line(try page.roff)
  }
}
