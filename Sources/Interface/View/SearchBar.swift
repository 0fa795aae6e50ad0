import Answers
import Directory
import Display
import Search
import Text

extension Drawing {
  /// What is searched for, and how much was found.
  mutating func drawSearchBar() {
    var panel = Panel(id: "search", frame: Rect(row: 1, column: 0, rows: 1, columns: size.columns))
    var count = StyledText()
    if state.index == nil, !state.query.isEmpty {
      // On a narrow screen the words would stand in the query's place.
      let isWide = size.columns >= ScreenLayout.widthForBoth
      count.append(isWide ? words.preparingSearch : "…", .faint)
    } else if let partial = state.findings?.partial {
      let text = partial.text(in: state.language)
      let isWide = text.displayWidth <= size.columns / 2
      count.append(isWide ? text : partial.shortText(in: state.language), .warning)
      count = count.truncated(to: size.columns / 2)
    } else if let findings = state.findings {
      // Beside what was found an address is no result of its own.
      let addresses = findings.total == 0 ? findings.addresses?.readings.count ?? 0 : 0
      count.append(
        words.results(
          findings.hits.count + addresses, of: findings.total + addresses,
          isTruncated: findings.isTruncated),
        findings.total + addresses == 0 ? .warning : .text)
    }
    let scope = state.scope.map { words.within(state.directory.name(of: $0).sanitized) }
    var label = StyledText(" ")
    if !isAreaInTitle, let area = state.area.map({ state.directory.serviceAreas[$0].name }) {
      // Beside the office that the search stays within, a few letters tell the district.
      let name = area.sanitized
      label.append(scope == nil ? name : name.truncated(to: 6))
      label.append(" · ")
    }
    label.append((scope ?? words.searchLabel) + ":", .label)
    label = label.truncated(to: size.columns / 2)
    label.append(" ")
    let room = max(1, size.columns - label.width - count.width - 2)
    let line = state.line.visible(in: room)
    let query = StyledText(line.text, .query)
    panel.write(label, row: 0, column: 0)
    panel.write(query, row: 0, column: label.width)
    if hasFocus(.search), let completion = state.completion {
      panel.write(
        completion, row: 0, column: label.width + query.width, style: Style(.faint),
        width: room - query.width)
    }
    panel.write(count, row: 0, column: size.columns - count.width)
    panels.append(panel)
    if hasFocus(.search) {
      cursor = Position(row: 1, column: min(size.columns - 1, label.width + line.caret))
    }
  }
}
