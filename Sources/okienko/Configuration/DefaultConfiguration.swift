import Diagnostics
import Display
import Interface
import Text

/// The configuration file that changes nothing, with every setting and what it is for.
enum DefaultConfiguration {
  static var text: String {
    """
    # okienko's configuration: $XDG_CONFIG_HOME/okienko/config.toml, and before it \(SystemFile.path)
    # Every setting is shown with its usual value; remove the # to change it.

    # The directory's folder.
    # directory = "/srv/okienko/lodz"

    # The language of the interface: \(Language.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")).
    # language = "pl"

    # The colours: \(ThemeName.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")).
    # theme = "standard"

    # Draw with ASCII characters alone.
    # ascii = false

    # One panel at a time, without frames, in reading order: for screen readers.
    # accessible = false

    # Listen to the mouse; the terminal's own marking of text then needs Shift.
    # mouse = false

    # Nothing that starts another program or writes a file. In \(SystemFile.path) it is restricted mode whole.
    # restricted = false

    # Whether F10 may end a restricted session; counts in \(SystemFile.path) alone.
    # may_leave = false

    # After how many minutes without a key the resident is forgotten; 0 for never (10 in restricted mode).
    # idle_minutes = 0

    [printer]
    # Whether slips may go to the system's print spooler (lp).
    # spooler = false

    # The keys of each action. A character alone types into the search bar and cannot be a key.
    [keys]
    \(keys)
    """
  }

  private static var keys: String {
    ActionTable.entries.map { entry in
      let names = entry.keys.map { "\"\(escaped($0.name))\"" }.joined(separator: ", ")
      return "# \(entry.help[.english])\n# \(entry.action.rawValue) = [\(names)]"
    }
    .joined(separator: "\n")
  }

  private static func escaped(_ name: String) -> String {
    name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
  }
}
