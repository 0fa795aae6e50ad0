import Answers
import Directory
import Display
import Search
import Text

/// What the signs on the screen mean, and every action with its keys; narrowed by typing.
struct HelpWindow: TextWindow {
  var top = 0
  private var filter = QueryLine()

  static let entry = ActionEntry(
    .help, .program, [.function(1), .alt("1"), .alt("?")],
    window: HelpWindow.self,
    hint: Phrase(pl: "Pomoc", en: "Help", uk: "Довідка"),
    help: Phrase(pl: "ta pomoc", en: "this help", uk: "ця довідка"))

  static func open(_ state: inout State) -> HelpWindow? { HelpWindow() }

  func title(_ state: State) -> String { state.words.helpTitle }
  var line: QueryLine? { filter }
  var isFilter: Bool { true }

  mutating func edit(_ state: State, _ change: (inout QueryLine) -> Void) {
    let before = filter.text
    change(&filter)
    if filter.text != before { top = 0 }
  }

  func lines(_ state: State, width: Int) -> [StyledText] {
    state.helpLines(width: width, matching: filter.text)
  }

  func height(_ state: State) -> Int { .max }
}

/// What help says of one thing: a sign, a way of asking, an action.
private struct HelpEntry {
  let text: String
  let lines: [StyledText]
  var action: Action?
}

extension State {
  /// The help window's lines, made of the action table.
  ///
  /// - Parameters:
  ///   - width: the columns of a line.
  ///   - typed: the words that an entry must have, its section's heading among its own; or the name of its key.
  /// - Returns: at least one line; where nothing answers, it says so.
  func helpLines(width: Int, matching typed: String) -> [StyledText] {
    let filter = TextFilter(typed)
    let asked = action(ofKeyNamed: typed)
    var lines: [StyledText] = []
    func add(_ heading: String, _ entries: [HelpEntry]) {
      let entries = entries.filter { entry in
        asked.map { $0 == entry.action } ?? filter.admits([heading, entry.text])
      }
      guard !entries.isEmpty else { return }
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(heading, .heading))
      lines += entries.flatMap(\.lines)
    }
    add(
      words.signsTitle,
      words.signs(follow: keyName(.follow)).map { sign, meaning in
        HelpEntry(text: meaning, lines: helpEntry(keys: sign, text: meaning, width: width))
      })
    for topic in ActionEntry.Topic.allCases {
      let paragraphs = topic == .search ? words.searchHelp(key: keyName) : []
      let actions = ActionTable.entries.filter { $0.topic == topic }
      add(
        words.topicName(topic),
        paragraphs.map { HelpEntry(text: $0, lines: StyledText.lines($0, width: max(1, width))) }
          + actions.compactMap { helpEntry(of: $0, width: width) })
    }
    if options.abilities.isDiminished { add(words.withheldTitle, withheldEntries(width: width)) }
    return lines.isEmpty
      ? StyledText.lines(words.noItems(clear: keyName(.clear)), .warning, width: width) : lines
  }

  /// What an administrator has withheld here.
  private func withheldEntries(width: Int) -> [HelpEntry] {
    Ability.allCases.filter { !options.abilities.contains($0) }.map { ability in
      let text = ability.name[language]
      let lines = text.wrapped(to: max(1, width - 2)).enumerated().map { number, part in
        StyledText((number == 0 ? "• " : "  ") + String(part))
      }
      return HelpEntry(text: text, lines: lines)
    }
  }

  /// The action of the key that a name stands for, where the name can be no other word: `F5`, `Ctrl-R`.
  private func action(ofKeyNamed name: String) -> Action? {
    guard let key = Key(name: name) else { return nil }
    if case .function = key.code {} else if key.modifiers.isEmpty { return nil }
    return options.keymap.action(for: key)
  }

  /// An action with its keys; `nil` where it has none or may not be used.
  private func helpEntry(of entry: ActionEntry, width: Int) -> HelpEntry? {
    let keys = options.keymap.keys(for: entry.action).map { $0.name(in: language) }
      .joined(separator: ", ")
    guard isAllowed(entry.action), !keys.isEmpty else { return nil }
    let text = wording(of: entry).help[language]
    return HelpEntry(
      text: keys + " " + text, lines: helpEntry(keys: keys, text: text, width: width),
      action: entry.action)
  }

  private func helpEntry(keys: String, text: String, width: Int) -> [StyledText] {
    let keyColumns = min(26, max(12, width / 3))
    let head = StyledText(keys, .hintKey)
    var lines: [StyledText] = []
    var first = head
    if head.width >= keyColumns {
      lines.append(head.truncated(to: width))
      first = StyledText()
    }
    for (number, part) in text.wrapped(to: max(1, width - keyColumns)).enumerated() {
      var line = number == 0 ? first : StyledText()
      line.pad(to: keyColumns)
      line.append(String(part))
      lines.append(line)
    }
    return lines
  }
}
