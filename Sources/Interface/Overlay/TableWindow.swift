import Answers
import Directory
import Display
import Search

/// The table of points on the screen.
public struct TableWindow: Hashable, Sendable {
  /// What was typed to narrow the table, in the query language.
  public internal(set) var filter = ""
  /// The column that the arrows are at.
  var column = PointTable.Column.district
  var sorting: PointTable.Column?
  var isDescending = false
  var selected = 0
  var top = 0
  /// The points that the filter leaves, in the order asked for; made anew when one of the two changes.
  var table: PointTable
}

extension State {
  mutating func openTable() { overlay = .table(TableWindow(table: points(matching: ""))) }

  /// The points that answer a query, as a table in the directory's order; all of them while there is no index.
  private func points(matching query: String) -> PointTable {
    let results = index?.search(
      query, at: moment, limit: .max, area: area.map { directory.serviceAreas[$0].id },
      kinds: [.location])
    let places = results.flatMap { $0.isUnasked ? nil : $0.hits.map(\.entity.index) }
    return PointTable(places, in: directory, at: moment, language: language)
  }

  /// Makes the table of an open window anew, after what it depends on has changed.
  mutating func refreshTable() {
    guard case .table(var window) = overlay else { return }
    window.table = points(matching: window.filter)
    if let sorting = window.sorting {
      window.table.sort(by: sorting, descending: window.isDescending)
    }
    window.selected = min(window.selected, max(0, window.table.rows.count - 1))
    overlay = .table(window)
  }

  /// What to mark in the table as an answer to its filter; nothing while there is no index.
  func highlighter(of window: TableWindow) -> Highlighter? {
    index?.search(window.filter, at: moment, limit: 0, kinds: [.location]).highlighter
  }

  /// Performs an action in the table of points.
  mutating func perform(_ action: Action, in window: TableWindow) {
    var window = window
    let rows = window.table.rows
    // The titles take a row.
    let page = max(1, layout(size).insideOverlay.rows - 2)
    let columns = PointTable.Column.allCases
    switch action {
    case .up: window.selected -= 1
    case .down: window.selected += 1
    case .pageUp: window.selected -= page
    case .pageDown: window.selected += page
    case .first: window.selected = 0
    case .last: window.selected = rows.count - 1
    case .expand: window.column = columns[min(window.column.place + 1, columns.count - 1)]
    case .collapse: window.column = columns[max(window.column.place - 1, 0)]
    case .nextPane, .previousPane:
      if window.sorting == window.column {
        window.isDescending.toggle()
      } else {
        window.sorting = window.column
        window.isDescending = action == .previousPane
      }
      window.selected = 0
      overlay = .table(window)
      refreshTable()
      return
    case .follow:
      guard rows.indices.contains(window.selected) else { return }
      overlay = nil
      follow(rows[window.selected].location)
      return
    default: break
    }
    window.selected = min(max(0, window.selected), max(0, rows.count - 1))
    overlay = .table(window)
  }
}
