import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The card of what is selected.
  mutating func drawDetail() {
    guard let frame = layout.detail else { return }
    let card = state.card
    var panel = Panel(
      id: "detail", frame: frame, title: card?.title ?? state.groupTitle,
      isFocused: hasFocus(.detail), isPlain: layout.border == 0)
    defer { panels.append(panel) }
    let inside = layout.inside(frame)
    guard let lines = state.detailLayout(size: size, isMarked: true)?.lines, !lines.isEmpty else {
      drawGroup(on: &panel, inside: inside)
      return
    }
    let top = scrolled(
      state.detail.top, toShow: state.detail.line, rows: inside.rows, of: lines.count)
    for (offset, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      let row = layout.top + offset
      panel.write(line.text, row: row, column: layout.border + 1, width: inside.columns - 1)
      guard hasFocus(.detail), top + offset == state.detail.line else { continue }
      panel.write(">", row: row, column: layout.border)
      panel.select(row: row, columns: layout.border..<(layout.border + inside.columns))
      cursor = Position(row: frame.origin.row + row, column: frame.origin.column + layout.border)
    }
    drawReason(on: &panel)
    drawScrollMarks(on: &panel, top: top, rows: inside.rows, count: lines.count)
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
    guard layout.border > 0, panel.frame.size.columns > 4 else { return }
    let column = panel.frame.size.columns - 2
    if top > 0 { panel.write("▲", row: 0, column: column, style: Style(.border)) }
    if top + rows < count {
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
