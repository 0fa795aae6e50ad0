import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The open window, above everything but the hint bar.
  mutating func drawWindow() {
    guard let window = state.window, let frame = state.windowFrame(in: layout) else { return }
    var title = window.title(state)
    var caret: Int?
    if window.isFilter, let line = window.line, !line.isEmpty {
      // In a frame, a corner and a space stand before the title, and as much behind it.
      let columns = frame.size.columns - 4 * layout.border
      title = (title + ": ").truncated(to: max(columns / 2, columns - line.text.displayWidth))
      let shown = line.visible(in: max(1, columns - title.displayWidth))
      // Behind the text, the cursor goes with the row instead, as whoever reads by it wants to hear that.
      if !line.isAtEnd { caret = 2 * layout.border + title.displayWidth + shown.caret }
      title += shown.text
    }
    var panel = Panel(
      id: "window", frame: frame, title: title, isFocused: true, isPlain: layout.border == 0)
    let place = window.draw(on: &panel, of: self)
    panels.append(panel)
    cursor = Position(
      row: frame.origin.row + layout.top + place.row,
      column: frame.origin.column + layout.border + place.column)
    if let caret {
      cursor = Position(row: frame.origin.row, column: frame.origin.column + caret)
    }
  }

  /// Writes a line inside a window, a column left free for the mark of the selected row.
  func write(_ line: StyledText, row: Int, on panel: inout Panel) {
    panel.write(
      line.truncated(to: layout.inside(panel.frame).columns - 1), row: layout.top + row,
      column: layout.border + 1)
  }

  /// Marks a row inside a window as the selected one, by a character as well as by its style.
  func mark(row: Int, on panel: inout Panel) {
    let inside = layout.inside(panel.frame)
    panel.write(">", row: layout.top + row, column: layout.border)
    panel.select(
      row: layout.top + row, columns: layout.border..<(layout.border + inside.columns))
  }
}
