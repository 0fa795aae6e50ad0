import Directory
import Display

/// What a user set once for every start of the program.
///
/// What the command line says comes before it, and so does what was changed at the screen.
public struct Configuration: Hashable, Sendable {
  /// Where a slip goes besides the printer at the terminal.
  public enum Printer: String, CaseIterable, Hashable, Sendable {
    /// The terminal's own printer alone.
    case terminal
    /// The system's print spooler is offered, too.
    case spooler
  }

  /// The language of the interface; `nil` follows the environment.
  public var language: Language?
  /// The folder of the directory to open; `nil` searches the usual places.
  public var directory: String?
  public var theme = Theme.standard
  public var printer = Printer.terminal
  /// Whether a screen reader reads the screen: no frames, one pane at a time.
  public var isAccessible = false
  /// Whether actions that start another program or write a file are refused.
  public var isRestricted = false
  /// The keys of the actions that have others than the table's.
  public var keys: [Action: [Key]] = [:]

  /// Everything as the program has it by itself.
  public init() {}

  /// What the interface needs to know of it.
  public var options: State.Options {
    var options = State.Options()
    options.isAccessible = isAccessible
    options.isRestricted = isRestricted
    options.mayUseSpooler = printer == .spooler
    options.keymap = Keymap(overriding: keys)
    return options
  }
}
