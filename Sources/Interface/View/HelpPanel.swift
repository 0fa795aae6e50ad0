import Answers
import Directory
import Display
import Text

extension Drawing {
  /// Every action with its keys, in a window over the panes.
  mutating func drawHelp(top: Int) {
    var panel = overlayPanel(words.helpTitle)
    let inside = layout.inside(panel.frame)
    let lines = state.helpLines(width: inside.columns - 1)
    let top = min(top, max(0, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      panel.write(line, row: layout.top + row, column: layout.border + 1)
    }
    drawScrollMarks(on: &panel, top: top, rows: inside.rows, count: lines.count)
    add(panel, cursorRow: 0, column: 1)
  }
}

extension State {
  /// The help panel's lines, made of the action table.
  func helpLines(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for topic in ActionEntry.Topic.allCases {
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(words.topicName(topic), .heading))
      if topic == .search {
        for text in words.searchHelp(complete: keyName(.expand)) {
          lines += StyledText.lines(text, width: width)
        }
      }
      for entry in ActionTable.entries where entry.topic == topic && isAllowed(entry.action) {
        let keys = options.keymap.keys(for: entry.action)
        guard !keys.isEmpty else { continue }
        lines += helpEntry(
          keys: keys.map { $0.name(in: language) }.joined(separator: ", "),
          text: entry.help[language],
          width: width)
      }
    }
    lines += [StyledText(), StyledText(words.signsTitle, .heading)]
    for (sign, meaning) in words.signs(follow: keyName(.follow)) {
      lines += helpEntry(keys: sign, text: meaning, width: width)
    }
    return lines
  }

  private func helpEntry(keys: String, text: String, width: Int) -> [StyledText] {
    let keyColumns = min(26, max(12, width / 3))
    let head = StyledText(keys, .hintKey)
    let body = StyledText.lines(text, width: width - keyColumns)
    var lines: [StyledText] = []
    var first = head
    if head.width >= keyColumns {
      lines.append(head.truncated(to: width))
      first = StyledText()
    }
    for (number, part) in body.enumerated() {
      var line = number == 0 ? first : StyledText()
      line.pad(to: keyColumns)
      line.append(part)
      lines.append(line)
    }
    return lines
  }
}
