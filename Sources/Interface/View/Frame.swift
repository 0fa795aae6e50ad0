import Answers
import Display

extension Panel {
  /// A panel with a frame and a title in it.
  ///
  /// A plain panel has the title alone on its first row, as a screen reader reads best.
  init(id: String, frame: Rect, title: String, isFocused: Bool, isPlain: Bool) {
    self.init(id: id, frame: frame)
    let (rows, columns) = (frame.size.rows, frame.size.columns)
    let role: Role = isFocused ? .focusedTitle : .title
    if isPlain {
      write(
        StyledText(shortened(title, to: columns), role).truncated(to: columns), row: 0, column: 0)
      return
    }
    guard rows >= 2, columns >= 2 else { return }
    let border = Style(isFocused ? .focusedBorder : .border)
    let (bottom, right) = (rows - 1, columns - 1)
    for (row, left, last) in [(0, "┌", "┐"), (bottom, "└", "┘")] {
      fill(rows: row..<(row + 1), columns: 1..<right, with: "─", style: border)
      write(left, row: row, column: 0, style: border)
      write(last, row: row, column: right, style: border)
    }
    for column in [0, right] {
      fill(rows: 1..<bottom, columns: column..<(column + 1), with: "│", style: border)
    }
    guard !title.isEmpty, columns > 6 else { return }
    var text = StyledText(" ", role)
    text.append(
      StyledText(shortened(title, to: columns - 4), role).truncated(to: columns - 4))
    text.append(" ", role)
    write(text, row: 0, column: 1, width: columns - 2)
  }

  /// Gives a whole row the look of the selected one.
  mutating func select(row: Int, columns: Range<Int>) {
    restyle(row: row, columns: columns) { $0.isSelected = true }
  }
}
