import Answers
import Directory
import Display
import Text

/// What the signs on the screen mean, and every action with its keys.
struct HelpWindow: Window {
  private var top = 0

  static func open(_ state: inout State) -> HelpWindow? { HelpWindow() }

  func title(_ state: State) -> String { state.words.helpTitle }
  func height(_ state: State) -> Int { .max }

  func draw(on panel: inout Panel, of drawing: Drawing) -> Position {
    let inside = drawing.layout.inside(panel.frame)
    let lines = drawing.state.helpLines(width: inside.columns - 1)
    let top = min(top, max(0, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      drawing.write(line, row: row, on: &panel)
    }
    drawing.drawScrollMarks(on: &panel, top: top, rows: inside.rows, count: lines.count)
    return Position(row: 0, column: 1)
  }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    let inside = state.layout(state.size).insideOverlay
    let page = max(1, inside.rows - 1)
    let last = max(0, state.helpLines(width: inside.columns - 1).count - inside.rows)
    switch action {
    case .follow: return .closes
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first: top = 0
    case .last: top = last
    default: break
    }
    top = min(max(0, top), last)
    return .stays
  }

  func hints(_ state: State) -> [OfferedKey] {
    .leaving(after: [OfferedKey(.pageDown, rank: 4)])
  }
}

extension State {
  /// The help window's lines, made of the action table.
  func helpLines(width: Int) -> [StyledText] {
    var lines = [StyledText(words.signsTitle, .heading)]
    for (sign, meaning) in words.signs(follow: keyName(.follow)) {
      lines += helpEntry(keys: sign, text: meaning, width: width)
    }
    for topic in ActionEntry.Topic.allCases {
      lines.append(StyledText())
      lines.append(StyledText(words.topicName(topic), .heading))
      if topic == .search {
        for text in words.searchHelp(complete: keyName(.expand)) {
          lines += text.wrapped(to: max(1, width)).map { StyledText(String($0)) }
        }
      }
      for entry in ActionTable.entries where entry.topic == topic && isAllowed(entry.action) {
        let keys = options.keymap.keys(for: entry.action)
        guard !keys.isEmpty else { continue }
        lines += helpEntry(
          keys: keys.map { $0.name(in: language) }.joined(separator: ", "),
          text: entry.help[language], width: width)
      }
    }
    return lines
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
