import Answers
import Directory
import Display
import Search
import Text

/// A window with a list to choose one thing from, narrowed by typing.
///
/// A list says what its items are and what choosing one does; walking, narrowing and drawing are the same for all.
protocol ListWindow: Window {
  /// What an item stands for.
  associatedtype Choice: Hashable, Sendable

  var list: ListContents<Choice> { get set }
  /// What the list is made of, narrowed to what answers the words typed.
  func items(matching filter: TextFilter, _ state: State) -> [ListItem<Choice>]
  /// Does what choosing an item is for; the window is closed by then.
  func choose(_ choice: Choice, _ state: inout State) -> [Effect]
  /// What Enter does.
  var verb: Phrase { get }
  /// What is said where nothing answers the words typed.
  func nothingFound(_ state: State) -> [String]
}

/// A row of a list.
struct ListItem<Choice: Hashable & Sendable>: Hashable, Sendable {
  let text: StyledText
  /// What Enter does; `nil` for a heading.
  let choice: Choice?
}

/// What a list shows at the moment.
struct ListContents<Choice: Hashable & Sendable>: Hashable, Sendable {
  /// What was typed to narrow the list.
  var filter = QueryLine()
  /// The rows that the filter leaves; made anew when what they depend on changes.
  var items: [ListItem<Choice>] = []
  /// The place of the chosen item among those that are not headings.
  var selected = 0
  var top = 0

  /// The rows that can be chosen.
  var choices: [Int] { items.indices.filter { items[$0].choice != nil } }
}

extension ListWindow {
  var line: QueryLine? { list.filter }
  var isFilter: Bool { true }

  mutating func edit(_ state: State, _ change: (inout QueryLine) -> Void) {
    let before = list.filter.text
    change(&list.filter)
    guard list.filter.text != before else { return }
    list.selected = 0
    refresh(state)
  }

  mutating func refresh(_ state: State) {
    list.items = items(matching: TextFilter(list.filter.text), state)
    list.selected = min(list.selected, max(0, list.choices.count - 1))
  }

  /// The list before anything is typed; `nil` where it has nothing to choose from.
  func filled(_ state: State) -> Self? {
    var window = self
    window.refresh(state)
    return window.list.choices.isEmpty ? nil : window
  }

  func height(_ state: State) -> Int {
    list.items.isEmpty ? nothingFound(state).count : list.items.count
  }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    move(action, &state)
  }

  /// Walks the list, or chooses from it.
  mutating func move(_ action: Action, _ state: inout State) -> WindowOutcome {
    let count = list.choices.count
    let page = max(1, state.windowRows - 1)
    switch action {
    case .follow:
      guard list.selected < count, let choice = list.items[list.choices[list.selected]].choice
      else { return .stays }
      return .closes(choose(choice, &state))
    case .up: list.selected -= 1
    case .down: list.selected += 1
    case .pageUp: list.selected -= page
    case .pageDown: list.selected += page
    case .first: list.selected = 0
    case .last: list.selected = count - 1
    default: break
    }
    list.selected = min(max(0, list.selected), max(0, count - 1))
    return .stays
  }

  mutating func press(row: Int, _ state: inout State) -> WindowOutcome {
    guard let place = list.choices.firstIndex(of: list.top + row) else { return .stays }
    list.selected = place
    return perform(.follow, &state)
  }

  mutating func settle(_ state: State) {
    let choices = list.choices
    guard choices.indices.contains(list.selected) else { return }
    // A heading stays in sight with the first item below it.
    let line = list.selected == 0 ? 0 : choices[list.selected]
    let reached = scrolled(
      list.top, toShow: choices[list.selected], rows: state.windowRows, of: list.items.count)
    list.top = min(reached, line)
  }

  func draw(on panel: inout Panel, of drawing: Drawing) -> Position {
    let choices = list.choices
    guard !list.items.isEmpty else {
      for (row, line) in nothingFound(drawing.state).enumerated() {
        drawing.write(StyledText(line, .warning), row: row, on: &panel)
      }
      return Position(row: 0, column: 0)
    }
    let rows = drawing.layout.inside(panel.frame).rows
    for (row, item) in list.items.dropFirst(list.top).prefix(rows).enumerated() {
      drawing.write(item.text, row: row, on: &panel)
    }
    drawing.drawScrollMarks(on: &panel, top: list.top, rows: rows, count: list.items.count)
    guard choices.indices.contains(list.selected) else { return Position(row: 0, column: 0) }
    let row = choices[list.selected] - list.top
    drawing.mark(row: row, on: &panel)
    return Position(row: row, column: 0)
  }

  func hints(_ state: State) -> [OfferedKey] {
    let own = list.choices.isEmpty ? [] : [OfferedKey(.follow, verb, rank: 0)]
    return .leaving(after: own)
  }

  func nothingFound(_ state: State) -> [String] {
    [state.words.noItems(clear: state.keyName(.clear))]
  }
}
