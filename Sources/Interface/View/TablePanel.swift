import Answers
import Display
import Search
import Text

extension Drawing {
  /// The points side by side; what does not fit is reached by moving from column to column.
  mutating func drawTable(_ window: TableWindow) {
    let table = window.table
    let highlighter = state.highlighter(of: window)
    // A filter waits for the index like a query does.
    let isWaiting = state.index == nil && !window.filter.isEmpty
    let count = isWaiting ? words.preparingSearch : words.pointCount(table.rows.count)
    var panel = overlayPanel("\(words.tableTitle) · \(count)", typed: window.filter)
    let inside = layout.inside(panel.frame)
    let rows = inside.rows - 1
    let columns = visibleColumns(
      of: table, at: window.column, sorting: window.sorting, width: inside.columns - 1)
    drawTitles(of: table, columns, window, on: &panel)
    let selected = min(window.selected, max(0, table.rows.count - 1))
    let top = scrolled(window.top, toShow: selected, rows: rows, of: table.rows.count)
    if table.rows.isEmpty {
      panel.write(
        words.noPoints, row: layout.top + 1, column: layout.border + 1, style: Style(.warning))
    }
    for (offset, row) in table.rows.dropFirst(top).prefix(rows).enumerated() {
      var column = layout.border + 1
      for (place, width) in columns {
        let isState = place == PointTable.Column.state
        let text = StyledText(
          row[place], isState ? Role(CardRow.Role(row.state)) : .text,
          matches: highlighter?.ranges(in: row[place]) ?? [])
        panel.write(text.truncated(to: width), row: layout.top + 1 + offset, column: column)
        column += width + 2
      }
    }
    if !table.rows.isEmpty { mark(row: 1 + selected - top, on: &panel) }
    drawScrollMarks(on: &panel, top: top, rows: rows, count: table.rows.count)
    add(panel, cursorRow: 1 + selected - top)
  }

  /// The titles; the column that the arrows are at is marked, and so is the order.
  private func drawTitles(
    of table: PointTable,
    _ columns: [(PointTable.Column, Int)],
    _ window: TableWindow,
    on panel: inout Panel
  ) {
    var column = layout.border + 1
    for (place, width) in columns {
      var title = table.titles[place.place]
      if place == window.sorting { title += window.isDescending ? " ▼" : " ▲" }
      if place == window.column { title = "[\(title)]" }
      let text = StyledText(title, .heading).truncated(to: width)
      panel.write(text, row: layout.top, column: column)
      column += width + 2
    }
  }

  /// The columns from one on that lets the current one be seen, with their widths.
  private func visibleColumns(
    of table: PointTable,
    at current: PointTable.Column,
    sorting: PointTable.Column?,
    width: Int
  ) -> [(PointTable.Column, Int)] {
    // The title keeps room for its marks; a cell longer than half the window is cut.
    let all = PointTable.Column.allCases.map { column in
      let title = table.titles[column.place].displayWidth + (column == sorting ? 4 : 2)
      let cells = table.widths[column.place]
      // The office is the same in most rows: it leaves its room to what tells points apart.
      let most = column == .office ? width / 4 : width * 3 / 5
      return (column, min(max(title, cells), max(12, most)))
    }
    // The district tells the points apart: it stays where there is room beside the current column.
    let frozen = current.place > 0 && all[0].1 + 2 + all[current.place].1 <= width ? [all[0]] : []
    let room = width - frozen.reduce(0) { $0 + $1.1 + 2 }
    var first = frozen.count
    while first < current.place,
      all[first...current.place].reduce(0, { $0 + $1.1 + 2 }) - 2 > room
    {
      first += 1
    }
    var visible: [(PointTable.Column, Int)] = []
    var used = 0
    for (column, wanted) in frozen + all[first...] {
      let room = width - used
      guard room >= min(wanted, 8) else { break }
      visible.append((column, min(wanted, room)))
      used += wanted + 2
    }
    return visible
  }
}
