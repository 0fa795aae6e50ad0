import Answers
import Directory
import Display
import Search
import Text

/// The cards of this session that were looked at for a while or used, the latest first; kept in memory alone.
struct RecentWindow: ListWindow {
  typealias Choice = EntityReference

  var list = ListContents<Choice>()
  var verb: Phrase { Phrase(pl: "Otwórz", en: "Open", uk: "Відкрити") }

  static let entry = ActionEntry(
    .recent, .card, [.function(11), .control("r"), .alt("r")],
    window: RecentWindow.self,
    hint: Phrase(pl: "Ostatnie", en: "Recent", uk: "Останні"),
    help: Phrase(
      pl: "karty oglądane w tej sesji (nigdzie nie zapisywane)",
      en: "the cards of this session (written nowhere)",
      uk: "картки цього сеансу (ніде не зберігаються)"))

  static func open(_ state: inout State) -> RecentWindow? {
    guard let window = RecentWindow().filled(state) else {
      state.message = state.words.nothingRecent
      return nil
    }
    return window
  }

  func title(_ state: State) -> String { state.words.recentTitle }

  func items(matching filter: TextFilter, _ state: State) -> [ListItem<Choice>] {
    state.recent.compactMap { seen in
      let name = state.directory.name(of: seen.entity)
      guard filter.admits([name, seen.query]) else { return nil }
      var text = StyledText(name.sanitized)
      if !seen.query.isEmpty { text.append(" – \(seen.query.sanitized)", .faint) }
      return ListItem(text: text, choice: seen.entity)
    }
  }

  func choose(_ choice: Choice, _ state: inout State) -> [Effect] {
    let query = state.recent.first { $0.entity == choice }?.query
    state.follow(choice)
    state.leadingWords = query
    return []
  }
}

/// A card that somebody read, with the query that led there; empty where none did.
struct SeenCard: Hashable, Sendable {
  let entity: EntityReference
  let query: String
}

extension State {
  /// How many cards of the session are remembered.
  private static let recentLimit = 30

  /// Whether the card has not been remembered yet since it was put up: the program then says when it was there for a while.
  public var awaitsLingering: Bool { shown != nil && shown != recent.first?.entity }

  /// Notes what was typed in the window from which the card was chosen.
  mutating func wasLed(by words: String) {
    if !words.isEmpty { leadingWords = words }
  }

  /// Remembers for this session that the card was read.
  mutating func remember() {
    guard let shown else { return }
    // A card that is reached again without a query keeps the one that once led there.
    let before = recent.first { $0.entity == shown }
    recent.removeAll { $0.entity == shown }
    let query = leadingWords ?? (query.isEmpty ? before?.query ?? "" : query)
    recent.insert(SeenCard(entity: shown, query: query), at: 0)
    if recent.count > State.recentLimit { recent.removeLast() }
  }
}

extension Catalogue {
  fileprivate var recentTitle: String {
    say(pl: "Ostatnie karty", en: "Recent cards", uk: "Останні картки")
  }

  fileprivate var nothingRecent: String {
    say(
      pl: "Nie było jeszcze żadnej karty.", en: "No card was read yet.",
      uk: "Ще не було жодної картки.")
  }
}
