import Directory
import Display

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
      panel.write(hints, row: 0, column: 0)
    }
    panels.append(panel)
  }

  /// As many hints as fit, dropped from those that matter least, shown in the order of the keys.
  private var hints: StyledText {
    let (order, priority) = state.hintedActions
    var chosen = order
    for action in priority.reversed() {
      for gap in ["  ", " "] {
        let text = text(of: chosen, gap: gap)
        if text.width <= size.columns { return text }
      }
      chosen.removeAll { $0 == action }
    }
    return StyledText()
  }

  private func text(of actions: [Action], gap: String) -> StyledText {
    var text = StyledText()
    for action in actions {
      guard let key = state.options.keymap.keys(for: action).first,
        let entry = ActionTable.entries.first(where: { $0.action == action })
      else { continue }
      text.append(text.width == 0 ? " " : gap, .hint)
      text.append(key.name, .hintKey)
      text.append(" \(state.hint(entry))", .hint)
    }
    return text
  }
}

extension State {
  /// What an action is called where it is offered: in a table Tab sorts.
  fileprivate func hint(_ entry: ActionEntry) -> String {
    switch (overlay, entry.action) {
    case (.table, .nextPane): words.sortHint
    case (.table, .expand): words.columnHint
    case (.slip, .nextPane): words.buttonHint
    case (.slip, .follow): words.performHint
    default: entry.hint(in: language)
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
