import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The card of what is selected.
  mutating func drawDetail() {
    guard let frame = layout.detail else { return }
    let card = state.isAtHome ? nil : state.card
    let lines = card.map { layout.lines(of: $0, in: frame) }
    let title = state.isAtHome ? state.directory.info.name.sanitized : state.groupTitle
    var panel = Panel(
      id: "detail", frame: frame, title: lines?.title.first ?? title,
      isFocused: hasFocus(.detail), isPlain: layout.border == 0)
    defer { panels.append(panel) }
    let inside = layout.inside(frame)
    if state.isAtHome {
      drawHome(on: &panel, inside: inside)
      return
    }
    guard let card, let lines, card.sections.contains(where: { !$0.rows.isEmpty }) else {
      drawGroup(on: &panel, inside: inside)
      return
    }
    let highlighter = state.findings?.highlighter
    let top = state.detail.top
    var place = top
    var row = 0
    while row < inside.rows, place.entry < lines.count {
      let entry = lines.lines(of: place.entry, highlighter)
      for line in entry[min(place.line, entry.count)...].prefix(inside.rows - row) {
        let screenRow = layout.top + row
        panel.write(
          line.text, row: screenRow, column: layout.border + 1, width: inside.columns - 1)
        if hasFocus(.detail), place == state.detail.cursor {
          panel.write(">", row: screenRow, column: layout.border)
          panel.select(row: screenRow, columns: layout.border..<(layout.border + inside.columns))
          cursor = Position(
            row: frame.origin.row + screenRow, column: frame.origin.column + layout.border)
        }
        row += 1
        place.line += 1
      }
      guard place.line >= entry.count else { break }
      place = CardPlace(entry: place.entry + 1)
    }
    drawReason(on: &panel)
    drawScrollMarks(
      on: &panel, isMoreAbove: top > CardPlace(), isMoreBelow: place.entry < lines.count)
  }

  /// What is in the selected group, for an overview; the tree opens to the same entries.
  private func drawGroup(on panel: inout Panel, inside: Size) {
    guard case .group(let kind)? = state.selected else { return }
    let count = state.directory.count(of: kind)
    for row in 0..<min(count, inside.rows) {
      let name = state.directory.name(of: EntityReference(kind, row)).sanitized
      panel.write(
        StyledText("• \(name)").truncated(to: inside.columns - 1), row: layout.top + row,
        column: layout.border + 1)
    }
    drawScrollMarks(on: &panel, top: 0, rows: inside.rows, count: count)
  }

  /// On the lower edge: why the entity was found, where nobody would guess.
  func drawReason(on panel: inout Panel) {
    guard layout.border > 0, let reason = state.reason else { return }
    let columns = panel.frame.size.columns - 5
    guard columns > 10 else { return }
    var text = StyledText(" ", .faint)
    text.append(StyledText(reason, .faint).truncated(to: columns - 2))
    text.append(" ", .faint)
    panel.write(text, row: panel.frame.size.rows - 1, column: 1)
  }

  /// Arrows on the frame say that there is more above or below.
  func drawScrollMarks(on panel: inout Panel, top: Int, rows: Int, count: Int) {
    drawScrollMarks(on: &panel, isMoreAbove: top > 0, isMoreBelow: top + rows < count)
  }

  func drawScrollMarks(on panel: inout Panel, isMoreAbove: Bool, isMoreBelow: Bool) {
    guard layout.border > 0, panel.frame.size.columns > 4 else { return }
    let column = panel.frame.size.columns - 2
    if isMoreAbove { panel.write("▲", row: 0, column: column, style: Style(.border)) }
    if isMoreBelow {
      panel.write("▼", row: panel.frame.size.rows - 1, column: column, style: Style(.border))
    }
  }
}

extension State {
  /// What the card pane is called while a group is selected.
  var groupTitle: String {
    if let selected, case .group(let kind) = selected { words.groupName(kind) } else { "" }
  }
}
