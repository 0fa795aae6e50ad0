import Directory
import Display
import TOML

extension Configuration {
  /// The program's own settings as a file to begin with.
  ///
  /// - Parameter language: the language of the comments.
  /// - Returns: a TOML document that changes nothing when it is read.
  public static func defaults(in language: Language) -> String {
    let words = Catalogue(language)
    let themes = Theme.all.map(\.name).joined(separator: ", ")
    let printers = Printer.allCases.map(\.rawValue).joined(separator: ", ")
    var lines = [
      "# " + words.pick("okienko: ustawienia", "okienko: settings"),
      "",
      "# "
        + words.pick(
          "Język: pl, en. Bez wpisu: według środowiska.",
          "Language: pl, en. Without it the environment decides."),
      "# language = \"\(language.rawValue)\"",
      "",
      "# " + words.pick("Folder katalogu, od `/`.", "The directory's folder, from `/`."),
      "# directory = \"/usr/local/share/okienko/directories/lodz\"",
      "",
      "# " + words.pick("Motyw: \(themes).", "Theme: \(themes)."),
      "theme = \"\(Theme.standard.name)\"",
      "",
      "# " + words.pick("Drukarka: \(printers).", "Printer: \(printers)."),
      "printer = \"\(Printer.terminal.rawValue)\"",
      "",
      "# " + words.pick("Bez ramek, dla czytników ekranu.", "Without frames, for screen readers."),
      "accessible = false",
      "",
      "# "
        + words.pick(
          "Bez zapisu plików i innych programów.",
          "No writing of files, no other programs."),
      "restricted = false",
      "",
      "# " + words.pick("Klawisze czynności.", "The keys of the actions."),
      "[keys]",
    ]
    for entry in ActionTable.entries {
      let names = entry.keys.map { "\"\($0.name)\"" }.joined(separator: ", ")
      lines.append("# " + entry.help(in: language))
      lines.append("\(entry.action.rawValue) = [\(names)]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
