import Answers
import Directory
import Display
import Search
import Text

/// The points side by side, narrowed by the query language and sorted by a column.
struct TableWindow: Window {
  /// What was typed to narrow the table, in the query language.
  private(set) var filter = QueryLine()
  /// The column that the arrows are at.
  private(set) var column = PointTable.Column.district
  private(set) var sorting: PointTable.Column?
  private(set) var isDescending = false
  private(set) var selected = 0
  private(set) var top = 0
  /// The points that the filter leaves, in the order asked for; made anew when one of the two changes.
  private(set) var table: PointTable
  /// The rows that were in sight at the last event.
  private var inSight = 0..<0
  /// The terminal columns of the widest cell of each column that was in sight, so that columns never become narrower while
  /// one walks; in the order of `PointTable.Column.allCases`.
  private(set) var widths = PointTable.Column.allCases.map { _ in 0 }
  /// The terminal columns that the states in sight take in the fewest words.
  private(set) var leastForStates = 0

  static let entry = ActionEntry(
    .table, .desk, [.function(3), .alt("3"), .control("t")],
    window: TableWindow.self,
    hint: Phrase(pl: "Punkty", en: "Points", uk: "Пункти"),
    help: Phrase(
      pl: "zestawienie punktów obsługi", en: "the points side by side",
      uk: "перелік пунктів обслуговування"))

  static func open(_ state: inout State) -> TableWindow? {
    TableWindow(
      table: PointTable(in: state.directory, at: state.moment, language: state.language))
  }

  private init(table: PointTable) { self.table = table }

  func title(_ state: State) -> String {
    let title = state.words.tableTitle
    guard !awaitsIndex(state) else { return "\(title) · \(state.words.preparingSearch)" }
    return "\(title) · \(state.words.pointCount(table.rows.count))"
  }

  var line: QueryLine? { filter }
  var isFilter: Bool { true }
  var isWide: Bool { true }

  /// The arrows go from column to column.
  var keepsFromCaret: Set<Action> { [.expand, .collapse] }

  mutating func edit(_ state: State, _ change: (inout QueryLine) -> Void) {
    let before = filter.text
    change(&filter)
    guard filter.text != before else { return }
    selected = 0
    refresh(state)
  }

  /// Whether the filter waits for the index: until then all points stand side by side.
  func awaitsIndex(_ state: State) -> Bool { state.index == nil && !filter.isEmpty }

  mutating func refresh(_ state: State) {
    let results = state.index?.search(
      filter.text, at: state.moment, limit: .max,
      area: state.area.map { state.directory.serviceAreas[$0].id }, kinds: [.location])
    let places = results.flatMap { $0.isUnasked ? nil : $0.hits.map(\.entity.index) }
    table = PointTable(places, in: state.directory, at: state.moment, language: state.language)
    if let sorting { table.sort(by: sorting, descending: isDescending) }
    inSight = 0..<0
    widths = widths.map { _ in 0 }
    leastForStates = 0
    if !table.columnsOnScreen.contains(column) { column = .district }
    selected = min(selected, max(0, table.rows.count - 1))
  }

  /// What to mark in the table as an answer to its filter; `nil` while there is no index.
  func highlighter(_ state: State) -> Highlighter? {
    state.index?.search(filter.text, at: state.moment, limit: 0, kinds: [.location]).highlighter
  }

  /// The titles, and a row to say that nothing matches.
  func height(_ state: State) -> Int { max(2, table.rows.count + 1) }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    // The titles take a row.
    let page = max(1, state.windowRows - 2)
    switch action {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .first: selected = 0
    case .last: selected = table.rows.count - 1
    case .expand: step(1)
    case .collapse: step(-1)
    case .nextPane, .previousPane:
      if sorting == column {
        isDescending.toggle()
      } else {
        sorting = column
        isDescending = action == .previousPane
      }
      selected = 0
      refresh(state)
    case .follow:
      guard table.rows.indices.contains(selected) else { return .stays }
      state.follow(table.rows.location(at: selected))
      state.wasLed(by: filter.text)
      return .closes
    default: break
    }
    selected = min(max(0, selected), max(0, table.rows.count - 1))
    return .stays
  }

  /// Goes to the column beside.
  private mutating func step(_ columns: Int) {
    let all = table.columnsOnScreen
    guard let place = all.firstIndex(of: column) else { return }
    column = all[min(max(0, place + columns), all.count - 1)]
  }

  mutating func press(row: Int, _ state: inout State) -> WindowOutcome {
    guard row > 0, table.rows.indices.contains(top + row - 1) else { return .stays }
    selected = top + row - 1
    return perform(.follow, &state)
  }

  mutating func settle(_ state: State) {
    let rows = max(0, state.windowRows - 1)
    top = scrolled(top, toShow: selected, rows: rows, of: table.rows.count)
    let inSight = top..<min(top + rows, table.rows.count)
    guard inSight != self.inSight else { return }
    self.inSight = inSight
    for row in table.rows[inSight] {
      let barest = row.stateWordings.map(\.displayWidth).min() ?? 0
      leastForStates = max(leastForStates, barest)
      for (place, cell) in row.cells.enumerated() {
        widths[place] = max(widths[place], cell.displayWidth)
      }
    }
  }

  func hints(_ state: State) -> [OfferedKey] {
    let open = OfferedKey(.follow, Phrase(pl: "Otwórz", en: "Open", uk: "Відкрити"), rank: 0)
    return .leaving(
      after: [
        OfferedKey(.expand, Phrase(pl: "Kolumna", en: "Column", uk: "Стовпець"), rank: 4),
        OfferedKey(.nextPane, Phrase(pl: "Sortuj", en: "Sort", uk: "Сортувати"), rank: 3),
      ] + (table.rows.isEmpty ? [] : [open]))
  }
}

extension Catalogue {
  fileprivate var tableTitle: String {
    say(pl: "Zestawienie punktów", en: "Points side by side", uk: "Перелік пунктів")
  }
}
