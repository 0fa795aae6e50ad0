import Answers
import Directory
import Display
import Text

extension Drawing {
  /// How many exceptions of the day are named.
  private static let namedNotices = 5

  /// What is said before anybody has asked: what this is, how to ask, what is different today, which keys help.
  mutating func drawHome(on panel: inout Panel, inside: Size) {
    let lines = homeLines(inside)
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      panel.write(
        line, row: layout.top + row, column: layout.border + 1, width: inside.columns - 1)
    }
    drawScrollMarks(on: &panel, isMoreAbove: false, isMoreBelow: lines.count > inside.rows)
  }

  private func homeLines(_ room: Size) -> [StyledText] {
    let width = room.columns - 1
    let parts = [
      StyledText.lines(words.whatThisIs, width: width), exampleLines(width: width),
      exceptionLines(width: width), keyLines(width: width),
    ].filter { !$0.isEmpty }
    let isRoomy = parts.reduce(parts.count - 1) { $0 + $1.count } <= room.rows
    return Array(parts.joined(separator: isRoomy ? [StyledText()] : []))
  }

  private func exampleLines(width: Int) -> [StyledText] {
    let examples = state.directory.exampleQueries(on: state.moment.date)
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
  private func exceptionLines(width: Int) -> [StyledText] {
    let directory = state.directory
    let day = directory.on(state.moment.date)
    let today = state.moment.date == state.now.date
    let heading = StyledText(
      today ? words.exceptionsToday : words.exceptions(on: state.moment.date), .heading)
    let places = directory.notices.indices.lazy.filter { place in
      day.phase(ofNotice: place) == .inForce && directory.notices[place].effect != .information
    }
    let shown = places.prefix(Self.namedNotices)
    let count = places.count
    guard count > 0 else {
      return [heading.truncated(to: width), StyledText(words.noExceptions).truncated(to: width)]
    }
    var lines = [heading.truncated(to: width)]
    for place in shown {
      let title = directory.notices[place].title.sanitized
      for (number, part) in title.wrapped(to: width - 2).prefix(2).enumerated() {
        lines.append(StyledText((number == 0 ? "⚠ " : "  ") + part, .warning))
      }
    }
    if count > Self.namedNotices {
      lines.append(StyledText(words.further(count - Self.namedNotices), .faint))
    }
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
