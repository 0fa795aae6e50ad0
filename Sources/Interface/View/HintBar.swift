import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The keys that help most at the moment, or what the program has to say.
  mutating func drawHints() {
    var panel = Panel(
      id: "hints", frame: Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns),
      style: Style(.hint))
    if let message = state.message {
      panel.write(" \(message)", row: 0, column: 0, style: Style(.message))
    } else if layout.border == 0, state.overlay == nil, let reason = state.reason {
      // There is no frame to write it on.
      panel.write(" \(reason)", row: 0, column: 0, style: Style(.faint))
    } else {
      for hint in state.hints(width: size.columns) {
        panel.write(hint.text, row: 0, column: hint.columns.lowerBound)
      }
    }
    panels.append(panel)
  }
}

/// A key and what it does, at its place on the last line.
struct Hint: Hashable, Sendable {
  let action: Action
  let text: StyledText
  let columns: Range<Int>
}

extension State {
  /// As many hints as fit, dropped from those that matter least, shown in the order of the keys.
  func hints(width: Int) -> [Hint] {
    let (order, priority) = hintedActions
    var chosen = order
    for action in priority.reversed() {
      for gap in [2, 1] {
        let hints = hints(for: chosen, gap: gap)
        if hints.last?.columns.upperBound ?? 0 <= width { return hints }
      }
      chosen.removeAll { $0 == action }
    }
    return []
  }

  private func hints(for actions: [Action], gap: Int) -> [Hint] {
    var hints: [Hint] = []
    for action in actions {
      guard let key = options.keymap.keys(for: action).first,
        let entry = ActionTable.entries.first(where: { $0.action == action })
      else { continue }
      var text = StyledText(key.name(in: language), .hintKey)
      text.append(" \(hint(entry))", .hint)
      let start = hints.last.map { $0.columns.upperBound + gap } ?? 1
      hints.append(Hint(action: action, text: text, columns: start..<(start + text.width)))
    }
    return hints
  }

  /// What an action is called where it is offered: in a table Tab sorts.
  private func hint(_ entry: ActionEntry) -> String {
    switch (overlay, entry.action) {
    case (.table, .nextPane): words.sortHint
    case (.table, .expand): words.columnHint
    case (.slip, .nextPane): words.buttonHint
    case (.slip, .follow): words.performHint
    default: entry.hint[language]
    }
  }

  /// The actions for the hint bar in the order of their keys, and in that of their worth.
  var hintedActions: (order: [Action], priority: [Action]) {
    switch overlay {
    case .help: ([.pageDown, .clear, .quit], [.clear, .quit, .pageDown])
    case .chooser: ([.follow, .clear, .quit], [.follow, .clear, .quit])
    case .table:
      ([.expand, .nextPane, .follow, .clear, .quit], [.follow, .clear, .nextPane, .quit, .expand])
    case .slip: ([.nextPane, .follow, .clear, .quit], [.follow, .nextPane, .clear, .quit])
    case .date: ([.follow, .clear, .quit], [.follow, .clear, .quit])
    case nil:
      (
        [.help, .district, .table, .notices, .copy, .slip, .nextPane, .quit],
        [.help, .quit, .district, .nextPane, .table, .copy, .slip, .notices]
      )
    }
  }
}
