import Diagnostics
import Directory
import Display
import Search
import Text

/// What happens to the interface.
public enum Event: Sendable {
  /// A key, a paste, a new size, from the terminal.
  case input(Input)
  /// The present moment in the directory's time zone, at least once a minute.
  case clock(Moment)
  /// The data files were changed and loaded anew; the index is `nil` while it is being built.
  case reloaded(ServiceDirectory, SearchIndex?)
  /// The data files were changed and cannot be shown as they are now: what was shown stays.
  case reloadFailed([Diagnostic])
  /// The index of the directory that is shown is there.
  case indexed(SearchIndex)
  /// A slip went where it was sent.
  case printed(PrintTarget)
  /// Whether the terminal's description knows a printer.
  case printer(isThere: Bool)
  /// Nothing was pressed for so long that whoever sits there has read the card.
  case lingered
  /// Nothing was pressed for so long that whoever asked has gone.
  case idle
  /// Something to tell the user: an effect's outcome.
  case message(String)
}

/// What the program has to do outside the screen.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Draw the whole screen anew, whatever the terminal is thought to show.
  case redraw
  /// Send text to the terminal's clipboard.
  case copy(String)
  /// Print a slip.
  case print(String, PrintTarget)
  /// Remember how the screen is laid out: never what was asked.
  case remember(treeColumns: Int?, language: Language)
}

/// Where a slip goes.
public enum PrintTarget: Hashable, Sendable {
  /// The printer at the terminal itself.
  case terminal
  /// The system's print spooler.
  case spooler
  /// A file in the user's own folder, named after the entity.
  case file(name: String)
}
