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
}

extension State {
  /// The points that the filter leaves, in the order asked for, and what to mark in them.
  func pointTable(_ window: TableWindow) -> (table: PointTable, highlighter: Highlighter) {
    var places: [Int]?
    let results = index.search(
      window.filter, asOf: moment.date, limit: Findings.scopedLimit,
      area: area.map { directory.serviceAreas[$0].id }, kinds: [.location])
    if !results.isUnasked {
      places = results.hits.map(\.entity.index)
        .filter { directory.locations[$0].locationType == .physical }
    }
    var table = PointTable(places, in: directory, on: moment.date, language: language)
    if let sorting = window.sorting {
      table.sort(by: sorting, descending: window.isDescending)
    }
    return (table, results.highlighter)
  }

  /// Performs an action in the table of points.
  mutating func perform(_ action: Action, in window: TableWindow) {
    var window = window
    let table = pointTable(window).table
    // The titles take a row.
    let page = max(1, layout(size).insideOverlay.rows - 2)
    let columns = PointTable.Column.allCases
    switch action {
    case .up: window.selected -= 1
    case .down: window.selected += 1
    case .pageUp: window.selected -= page
    case .pageDown: window.selected += page
    case .first: window.selected = 0
    case .last: window.selected = table.rows.count - 1
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
    case .follow:
      guard table.rows.indices.contains(window.selected) else { return }
      overlay = nil
      follow(table.rows[window.selected].location)
      return
    default: break
    }
    window.selected = min(max(0, window.selected), max(0, table.rows.count - 1))
    overlay = .table(window)
  }
}
