import Display
import Text

/// An action with its keys and the words for it: one row of the table.
public struct ActionEntry: Sendable {
  /// How the help panel groups the actions.
  public enum Topic: CaseIterable, Sendable {
    case search
    case tree
    case card
    case desk
    case program
  }

  /// What the keys do.
  public let action: Action
  /// Where help shows it.
  public let topic: Topic
  /// The keys, the one to show in hints first.
  public let keys: [Key]
  /// A word or two for the hint bar.
  public let hint: Phrase
  /// A sentence for help, manual page and manual.
  public let help: Phrase
  /// The window that the action opens, if it opens one.
  let window: (any Window.Type)?
  /// Whether the action may be used where nobody watches the terminal: it starts no other program and
  /// writes no file.
  public let isAllowedWhenRestricted: Bool

  init(
    _ action: Action,
    _ topic: Topic,
    _ keys: [Key],
    window: (any Window.Type)? = nil,
    hint: Phrase,
    help: Phrase,
    restricted isAllowedWhenRestricted: Bool = true
  ) {
    self.action = action
    self.topic = topic
    self.keys = keys
    self.window = window
    self.hint = hint
    self.help = help
    self.isAllowedWhenRestricted = isAllowedWhenRestricted
  }
}
