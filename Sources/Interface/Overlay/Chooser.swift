import Directory

/// A list to choose one thing from, narrowed by typing.
public struct Chooser: Hashable, Sendable {
  /// What is chosen from.
  public enum Kind: Hashable, Sendable {
    case district
    case notices
    case copy
    case recent
  }

  /// What the list is made of.
  public let kind: Kind
  /// What was typed to narrow the list.
  public internal(set) var filter = ""
  /// The place of the chosen item among those that are not headings.
  var selected = 0
  var top = 0

  init(_ kind: Kind) { self.kind = kind }
}

/// A row of a chooser.
struct ChooserItem: Hashable, Sendable {
  let text: StyledText
  /// What Enter does; `nil` for a heading.
  let choice: Choice?
}

/// What an item stands for.
enum Choice: Hashable, Sendable {
  /// The resident's district, or none.
  case area(Int?)
  case entity(EntityReference)
  case copy(String)
}

extension Chooser {
  /// Moves the choice as an action says.
  mutating func move(_ action: Action, page: Int, count: Int) {
    switch action {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .first: selected = 0
    case .last: selected = count - 1
    default: break
    }
    selected = min(max(0, selected), max(0, count - 1))
  }
}
