import Answers
import Directory
import Display
import Search
import Text

extension TableWindow {
  func draw(on panel: inout Panel, of drawing: Drawing) -> Position {
    let layout = drawing.layout
    let inside = layout.inside(panel.frame)
    let rows = inside.rows - 1
    let columns = visibleColumns(width: inside.columns - 1)
    drawTitles(columns, on: &panel, layout)
    let top = scrolled(top, toShow: selected, rows: rows, of: table.rows.count)
    if table.rows.isEmpty {
      drawing.write(StyledText(drawing.words.noPoints, .warning), row: 1, on: &panel)
    }
    let highlighter = filter.isEmpty ? nil : highlighter(drawing.state)
    for (offset, row) in table.rows.dropFirst(top).prefix(rows).enumerated() {
      var column = layout.border + 1
      for (place, width) in columns {
        let cell = place == .state ? row.state(in: width) : row[place]
        let text = StyledText(
          cell, role(of: place, in: row), matches: highlighter?.ranges(in: cell) ?? [])
        panel.write(text.truncated(to: width), row: layout.top + 1 + offset, column: column)
        column += width + 2
      }
    }
    if !table.rows.isEmpty { drawing.mark(row: 1 + selected - top, on: &panel) }
    drawing.drawScrollMarks(on: &panel, top: top, rows: rows, count: table.rows.count)
    return Position(row: 1 + selected - top, column: 0)
  }

  /// A closed point is one that nobody is sent to: its whole row stands back, but for what is said of it.
  private func role(of column: PointTable.Column, in row: PointTable.Row) -> Role {
    switch column {
    case .state: Role(CardRow.Role(row.state))
    default: row.state == .closed ? .faint : .text
    }
  }

  /// The titles; the column that the arrows are at is marked, and so is the order, and where columns are out of sight.
  private func drawTitles(
    _ columns: [(PointTable.Column, Int)], on panel: inout Panel, _ layout: ScreenLayout
  ) {
    var column = layout.border + 1
    for (place, width) in columns {
      var title = table.titles[place.place]
      if place == sorting { title += isDescending ? " ▼" : " ▲" }
      if place == self.column { title = "[\(title)]" }
      let text = StyledText(title, .heading).truncated(to: width)
      panel.write(text, row: layout.top, column: column)
      column += width + 2
    }
    let all = table.columnsOnScreen
    let shown = columns.map(\.0)
    let places = shown.compactMap { all.firstIndex(of: $0) }
    // The first column may stay in sight while those after it are out of it.
    if zip(places, places.dropFirst()).contains(where: { $1 > $0 + 1 }) || places.first ?? 0 > 0 {
      panel.write("◂", row: layout.top, column: layout.border, style: Style(.heading))
    }
    if shown.last != all.last {
      let last = layout.border + layout.inside(panel.frame).columns - 1
      panel.write("▸", row: layout.top, column: last, style: Style(.heading))
    }
  }

  /// The columns from one on that lets the current one be seen, with their widths.
  private func visibleColumns(width: Int) -> [(PointTable.Column, Int)] {
    // The title keeps room for its marks; a cell longer than half the window is cut.
    let all = table.columnsOnScreen.map { column in
      let title = table.titles[column.place].displayWidth + (column == sorting ? 4 : 2)
      let cells = widths[column.place]
      // The office is the same in most rows: it leaves its room to what tells points apart.
      let most = column == .office ? width / 4 : width * 3 / 5
      return (column, min(max(title, cells), max(12, most)))
    }
    let current = all.firstIndex { $0.0 == column } ?? 0
    // The district tells the points apart: it stays where there is room beside the current column.
    let frozen = current > 0 && all[0].1 + 2 + all[current].1 <= width ? [all[0]] : []
    let room = width - frozen.reduce(0) { $0 + $1.1 + 2 }
    var first = frozen.count
    while first < current, all[first...current].reduce(0, { $0 + $1.1 + 2 }) - 2 > room {
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
    makeRoomForStates(in: &visible)
    return visible
  }

  /// The least that is left of a column which gives way.
  private static let leastColumns = 14

  /// Leaves the states as many columns as they can be read whole in: a longer column gives way, or else they are walked to.
  private func makeRoomForStates(in visible: inout [(PointTable.Column, Int)]) {
    guard let place = visible.firstIndex(where: { $0.0 == .state }) else { return }
    let missing = leastForStates - visible[place].1
    guard missing > 0 else { return }
    let giving = visible.indices
      .filter { $0 != place && visible[$0].1 - missing >= Self.leastColumns }
      .max { visible[$0].1 < visible[$1].1 }
    if let giving {
      visible[giving].1 -= missing
      visible[place].1 += missing
    } else if column != .state {
      visible.removeSubrange(place...)
    }
  }
}

extension PointTable.Row {
  /// The state in the most words that fit into a number of columns.
  fileprivate func state(in width: Int) -> String {
    stateWordings.first { $0.displayWidth <= width } ?? stateWordings.last ?? ""
  }
}

extension Catalogue {
  fileprivate var noPoints: String {
    say(pl: "Żaden punkt nie pasuje.", en: "No point matches.", uk: "Жоден пункт не відповідає.")
  }
}
