import Answers
import Directory
import Display
import Text

extension Drawing {
  /// What is said before anybody has asked: what this is, how to ask, what is different today, which keys help.
  mutating func drawHome(on panel: inout Panel, inside: Size) {
    let lines = homeLines(inside, state.home ?? HomeFacts(of: state))
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      panel.write(
        line, row: layout.top + row, column: layout.border + 1, width: inside.columns - 1)
    }
    drawScrollMarks(on: &panel, isMoreAbove: false, isMoreBelow: lines.count > inside.rows)
  }

  private func homeLines(_ room: Size, _ facts: HomeFacts) -> [StyledText] {
    let width = room.columns - 1
    let parts = [
      StyledText.lines(words.whatThisIs, width: width),
      exampleLines(facts.examples, width: width), exceptionLines(facts, width: width),
      keyLines(width: width),
    ].filter { !$0.isEmpty }
    let isRoomy = parts.reduce(parts.count - 1) { $0 + $1.count } <= room.rows
    return Array(parts.joined(separator: isRoomy ? [StyledText()] : []))
  }

  private func exampleLines(_ examples: [ExampleQuery], width: Int) -> [StyledText] {
    guard !examples.isEmpty else { return [] }
    let column = (examples.map(\.query.displayWidth).max() ?? 0) + 2
    return [StyledText(words.howToAsk, .heading).truncated(to: width)]
      + examples.map { example in
        var line = StyledText("  ")
        line.append(example.query, .link)
        line.pad(to: column + 2)
        line.append(words.exampleKind(example.answer.kind), .faint)
        return line.truncated(to: width)
      }
  }

  /// The notices in force that close or restrict something.
  private func exceptionLines(_ facts: HomeFacts, width: Int) -> [StyledText] {
    let heading = StyledText(
      state.moment.date == state.now.date
        ? words.exceptionsToday : words.exceptions(on: state.moment.date), .heading)
    guard !facts.exceptions.isEmpty else {
      return [heading.truncated(to: width), StyledText(words.noExceptions).truncated(to: width)]
    }
    var lines = [heading.truncated(to: width)]
    for place in facts.exceptions {
      let title = state.directory.notices[place].title.sanitized
      for (number, part) in title.wrapped(to: width - 2).prefix(2).enumerated() {
        lines.append(StyledText((number == 0 ? "⚠ " : "  ") + part, .warning))
      }
    }
    let unnamed = facts.exceptionCount - facts.exceptions.count
    if unnamed > 0 { lines.append(StyledText(words.further(unnamed), .faint)) }
    return lines
  }

  /// The keys that help most, by the names that they have here.
  private func keyLines(width: Int) -> [StyledText] {
    var lines = [StyledText(words.keysTitle, .heading).truncated(to: width)]
    var line = StyledText()
    for action in [Action.help, .district, .table, .notices, .language, .quit, .nextResident] {
      guard let key = state.keyName(action), let entry = ActionTable.entry(of: action) else {
        continue
      }
      var text = StyledText(key, .hintKey)
      text.append(" \(entry.hint[state.language])")
      if line.width > 0, line.width + 2 + text.width > width {
        lines.append(line)
        line = StyledText()
      }
      if line.width > 0 { line.append("  ") }
      line.append(text)
    }
    return lines + (line.width > 0 ? [line.truncated(to: width)] : [])
  }
}
