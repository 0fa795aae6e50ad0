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
  /// What must not be withheld for the action to be there; `nil` for what is always there.
  public let needs: Ability?
  /// What the action is called where that is withheld and the key does something else instead.
  public let instead: (hint: Phrase, help: Phrase)?

  init(
    _ action: Action,
    _ topic: Topic,
    _ keys: [Key],
    window: (any Window.Type)? = nil,
    hint: Phrase,
    help: Phrase,
    needs: Ability? = nil,
    instead: (hint: Phrase, help: Phrase)? = nil
  ) {
    self.action = action
    self.topic = topic
    self.keys = keys
    self.window = window
    self.hint = hint
    self.help = help
    self.needs = needs
    self.instead = instead
  }
}

extension State {
  /// Whether an action has what it needs, or does something else instead.
  func isAllowed(_ action: Action) -> Bool {
    guard let entry = ActionTable.entry(of: action), let needed = entry.needs else { return true }
    return entry.instead != nil || options.abilities.contains(needed)
  }

  /// What an action is called here: a word or two, and a sentence.
  func wording(of entry: ActionEntry) -> (hint: Phrase, help: Phrase) {
    guard let needed = entry.needs, !options.abilities.contains(needed), let instead = entry.instead
    else { return (entry.hint, entry.help) }
    return instead
  }
}
