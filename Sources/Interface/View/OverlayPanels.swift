import Answers
import Calendar
import Directory
import Display
import Text

extension Drawing {
  /// The open window, above everything but the hint bar.
  mutating func drawOverlay() {
    switch state.overlay {
    case nil: break
    case .help(let top): drawHelp(top: top)
    case .chooser(let chooser): drawChooser(chooser)
    case .table(let window): drawTable(window)
    case .slip(let window): drawSlip(window)
    case .date(let window): drawDate(window)
    }
  }

  /// An empty window with its title; what was typed in it follows the title.
  func overlayPanel(_ title: String, typed: String = "") -> Panel {
    Panel(
      id: "overlay", frame: state.overlayFrame(in: layout),
      title: typed.isEmpty ? title : "\(title): \(typed.sanitized)",
      isFocused: true, isPlain: layout.border == 0)
  }

  /// Puts the window on the screen, and the cursor on a place inside its frame.
  mutating func add(_ panel: Panel, cursorRow row: Int, column: Int = 0) {
    panels.append(panel)
    cursor = Position(
      row: panel.frame.origin.row + layout.top + row,
      column: panel.frame.origin.column + layout.border + column)
  }

  /// Marks a row inside the window as the selected one, by a character as well as by its style.
  func mark(row: Int, on panel: inout Panel) {
    let inside = layout.inside(panel.frame)
    panel.write(">", row: layout.top + row, column: layout.border)
    panel.select(
      row: layout.top + row, columns: layout.border..<(layout.border + inside.columns))
  }

  private mutating func drawChooser(_ chooser: Chooser) {
    let items = state.items(of: chooser)
    var panel = overlayPanel(words.chooserTitle(chooser.kind), typed: chooser.filter)
    let inside = layout.inside(panel.frame)
    let choices = items.indices.filter { items[$0].choice != nil }
    guard choices.indices.contains(chooser.selected) else {
      panel.write(
        words.noItems(clear: state.keyName(.clear)), row: layout.top, column: layout.border + 1,
        style: Style(.warning))
      add(panel, cursorRow: 0)
      return
    }
    let selected = choices[chooser.selected]
    // A heading stays in sight with the first item below it.
    let first = selected == choices.first ? 0 : selected
    let reached = scrolled(chooser.top, toShow: selected, rows: inside.rows, of: items.count)
    let top = min(reached, first)
    for (row, item) in items.dropFirst(top).prefix(inside.rows).enumerated() {
      panel.write(
        item.text.truncated(to: inside.columns - 1), row: layout.top + row,
        column: layout.border + 1)
    }
    mark(row: selected - top, on: &panel)
    drawScrollMarks(on: &panel, top: top, rows: inside.rows, count: items.count)
    add(panel, cursorRow: selected - top)
  }

  private mutating func drawDate(_ window: DateWindow) {
    var panel = overlayPanel(words.dateTitle)
    let (row, column) = (layout.top, layout.border + 1)
    var field = StyledText(words.dateTitle + ": ", .label)
    field.append(window.text.sanitized, .query)
    panel.write(field, row: row, column: column)
    if let date = window.date {
      panel.write(
        words.weekdayText(date.weekday), row: row, column: column + field.width + 2,
        style: Style(.faint))
    }
    for (offset, line) in words.dateHelp(key: state.keyName).enumerated() {
      panel.write(line, row: row + 2 + offset, column: column, style: Style(.faint))
    }
    add(panel, cursorRow: 0, column: 1 + field.width)
  }

  private mutating func drawSlip(_ window: SlipWindow) {
    var panel = overlayPanel(words.slipTitle)
    let inside = layout.inside(panel.frame)
    let rows = inside.rows - 1
    let lines = state.slipLines(window, width: inside.columns - 1)
    let top = min(window.top, max(0, lines.count - rows))
    for (row, line) in lines.dropFirst(top).prefix(rows).enumerated() {
      panel.write(line, row: layout.top + row, column: layout.border + 1)
    }
    var column = 1
    var chosen = column
    for button in state.slipButtons {
      let isChosen = button == window.button
      if isChosen { chosen = column }
      let name = words.buttonName(button, isASCII: window.isASCII)
      let text = isChosen ? ">\(name)<" : " \(name) "
      let style = Style(.hintKey, isSelected: isChosen)
      let end = panel.write(
        text, row: layout.top + rows, column: layout.border + column, style: style)
      column = end - layout.border + 1
    }
    drawScrollMarks(on: &panel, top: top, rows: rows, count: lines.count)
    add(panel, cursorRow: rows, column: chosen)
  }
}
