import Display

/// Which key does what: the table's keys, changed by the configuration.
public struct Keymap: Hashable, Sendable {
  private var actions: [Key: Action] = [:]
  private var keys: [Action: [Key]] = [:]

  /// The keys of the action table.
  public static let standard = Keymap(overriding: [:])

  /// The table's keys, with those of some actions replaced.
  ///
  /// A key that an override takes from another action no longer does what it did.
  public init(overriding overrides: [Action: [Key]]) {
    let taken = Set(overrides.values.joined())
    for entry in ActionTable.entries {
      let own = overrides[entry.action] ?? entry.keys.filter { !taken.contains($0) }
      keys[entry.action] = own
      for key in own { actions[key] = entry.action }
    }
  }

  /// What a key does, if anything.
  public func action(for key: Key) -> Action? { actions[key] }

  /// The keys of an action, the one to show first; empty when all were taken away.
  public func keys(for action: Action) -> [Key] { keys[action] ?? [] }
}

extension State {
  /// What the first key of an action is called in the interface's language; `nil` when it has none.
  func keyName(_ action: Action) -> String? {
    options.keymap.keys(for: action).first?.name(in: language)
  }
}
