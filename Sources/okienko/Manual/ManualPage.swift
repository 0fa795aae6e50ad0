import Diagnostics
import Display
import Interface
import Search
import Text

/// The manual page in the macros of man(7).
///
/// Its keys come from the table of actions, its commands and options from the parser of arguments.
struct ManualPage: RoffPage {
  private let arguments: ManualArguments

  /// - Throws: `DecodingError` when the parser of arguments describes itself in another form than expected.
  init() throws { arguments = ManualArguments(try CommandDescription.program()) }

  var roff: String {
    ([header] + sections.map { ".SH \($0.title)\n\($0.body)" }).joined(separator: "\n")
  }

  private var header: String {
    ".TH OKIENKO 1 \"\" \"okienko \(Okienko.version)\" \"User Commands\""
  }

  private var sections: [(title: String, body: String)] {
    [
      ("NAME", "okienko \\- the directory a city's reception desk keeps open all day"),
      ("SYNOPSIS", arguments.synopsis),
      ("DESCRIPTION", description),
      ("QUERIES", queries),
      ("OPTIONS", arguments.options),
      ("KEYS", keys),
      ("SCREEN READERS", screenReaders),
      ("RESTRICTED MODE", restrictedMode),
      ("FILES", files),
      ("LIMITS", limits),
      ("ENVIRONMENT", environment),
      ("EXIT STATUS", exitStatus),
    ]
  }

  private var description: String {
    """
    okienko shows which office handles a matter, at which point, room and floor, whether it is open, through which \
    channels it can be done, with which form, and whom to call. \\fBbrowse\\fR, the default, opens the directory in the \
    terminal; the other commands print and end.
    .PP
    Type to search. Words may stand in any order, without diacritics, inflected or mistyped; telephone numbers and form \
    codes are found whatever their spaces and dashes.
    """
  }

  /// The query language, its filters as the search knows them.
  private var queries: String {
    """
    Every word narrows the result; beginnings of words are enough. Words in \\(dqquotation marks\\(dq stand side by \
    side, and a word after a dash excludes what it finds; write \\fB\\-\\-\\fR before a query that begins with a \
    dash. A filter narrows one field, by its name in any language:
    .PP
    .nf
    \(FilterName.allCases.map(Self.filter).joined(separator: "\n"))
    .fi
    .PP
    as in \\fBdistrict:widzew\\fR, \\fBfloor:ground separated:yes\\fR, \\fBstate:closed\\fR or \\fBroom:221\\fR.
    """
  }

  private static func filter(_ filter: FilterName) -> String {
    Language.allCases.map { "\\fB\(filter.name(in: $0)):\\fR" }.joined(separator: ", ")
  }

  /// The table of actions, as the help panel shows it.
  private var keys: String {
    items(
      ActionTable.entries.map { entry in
        (
          entry.keys.map { Self.escaped($0.name) }.joined(separator: "\\fR, \\fB"),
          Self.escaped(entry.help[.english])
        )
      })
  }

  private var screenReaders: String {
    """
    The terminal's cursor stands on the item in focus, in the list, on the card and in every window, so that screen \
    readers and braille lines follow it. The selected row is marked by a character and not by colour alone; \
    \\fBNO_COLOR\\fR turns colours off. With \\fB\\-\\-accessible\\fR, or \\fBaccessible = true\\fR in the configuration, \
    there are no frames, and one panel stands on the screen at a time, read from top to bottom; Tab goes from the search \
    bar to the list and to the card.
    """
  }

  private var restrictedMode: String {
    """
    Where nobody watches the terminal no file is written, no program started, no directory or configuration of the user's \
    read, and of the environment only what tells of the terminal and the language is kept. \\fBF10\\fR begins anew unless \
    the administrator allows leaving. Restricted mode is on by \\fB\\-\\-restricted\\fR, by \
    \\fB$OKIENKO_RESTRICTED\\fR, by \\fBrestricted = true\\fR in \\fI/etc/okienko/config.toml\\fR, which no user undoes, \
    and by itself as a login shell and where \\fBsshd\\fR started the program in the place of a shell or of the client's \
    command, which is then named in the journal. \\fBokienko abilities\\fR prints what may be done, and why.
    """
  }

  private var files: String {
    """
    The directory is the first of: \\fB\\-\\-directory\\fR, \\fB$OKIENKO_DIRECTORY\\fR, \\fIokienko/directory\\fR below \
    \\fB$XDG_DATA_HOME\\fR (\\fI~/.local/share\\fR) and below each of \\fB$XDG_DATA_DIRS\\fR, and the directory that \
    comes with the program.
    .PP
    \\fI/etc/okienko/config.toml\\fR holds what the administrator sets for everybody; what it sets no user's file undoes. \
    \\fI$XDG_CONFIG_HOME/okienko/config.toml\\fR holds the configuration: \\fBokienko config \\-\\-print\\-defaults\\fR \
    prints it with every setting. \\fI$XDG_STATE_HOME/okienko/layout.toml\\fR keeps the width of the tree and a switched \
    language, and nothing else.
    """
  }

  /// The table of limits.
  private var limits: String {
    items(
      Limit.allCases.map { limit in
        let beyond = limit.beyond.split(separator: "`", omittingEmptySubsequences: false)
        let marked = beyond.enumerated().map { place, part in
          place.isMultiple(of: 2)
            ? Self.escaped(String(part)) : "\\fB\(Self.escaped(String(part)))\\fR"
        }
        return (limit.number, "\(Self.escaped(limit.subject)); beyond that \(marked.joined()).")
      })
  }

  private var environment: String {
    items([
      ("OKIENKO_DIRECTORY", "The directory's folder."),
      ("OKIENKO_LANGUAGE", "The language of the interface, pl, en or uk."),
      (
        "LC_ALL\\fR, \\fBLC_MESSAGES\\fR, \\fBLANG",
        "The language of the interface where the first that is set names one of its own."
      ),
      ("OKIENKO_RESTRICTED", "Restricted mode, unless it is 0, no, false or off."),
      (
        "OKIENKO_TRACE",
        """
        A regular file that gets a line for everything that \\fBbrowse\\fR does, with the microseconds it took, never what \
        was typed. It is added to, and not in restricted mode.
        """
      ),
      ("NO_COLOR", "No colours, whatever its value."),
      (
        "ESCDELAY",
        "Milliseconds to wait after Escape for the rest of a key's sequence; 100 when unset."
      ),
    ])
  }

  private var exitStatus: String {
    items([
      ("0", "Success; for \\fBsearch\\fR, something was found; for \\fBcheck\\fR, no errors."),
      ("1", "\\fBsearch\\fR found nothing; \\fBcheck\\fR found errors."),
      ("2", "The arguments or the directory cannot be used, or there is no terminal to browse in."),
    ])
  }

  private func items(_ items: [(term: String, text: String)]) -> String {
    items.map { ".TP\n\\fB\($0.term)\\fR\n\($0.text)" }.joined(separator: "\n")
  }

  /// Text with what troff would interpret escaped; a control line cannot start with it.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
