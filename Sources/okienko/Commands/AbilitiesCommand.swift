import ArgumentParser
import Text

/// Prints what the session may do, and why.
struct AbilitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abilities",
    abstract: spoken(
      pl: "Wypisz, co wolno w sesji rozpoczętej tak jak ta, i dlaczego.",
      en: "Print what may be done in a session started like this one, and why.",
      uk: "Вивести, що дозволено в сеансі, розпочатому так само, і чому."))

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let settings = try Settings(options)
    let strings = AbilityStrings(settings.language)
    let rows = Abilities(of: .current, settings.configuration).entries.map { entry in
      [
        entry.title.key, strings.state(entry.isThere), entry.title.meaning[settings.language],
        entry.why[settings.language],
      ]
    }
    let launch = Launch.current
    Output.standard.line(strings.mode(launch))
    Output.standard.line(Self.aligned([strings.headings] + rows))
    if launch.isRestricted {
      Output.standard.line(strings.kept(KeptEnvironment.names))
      Output.standard.line(strings.enforced(Okienko.confinement))
    }
  }

  /// Rows as a table of columns.
  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, text in
        column == row.count - 1
          ? text : text + String(repeating: " ", count: widths[column] - text.displayWidth)
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
