import Answers
import Calendar
import Directory
import Display
import Text

/// Where another day is chosen to look at.
struct DateWindow: Window {
  /// What was typed, as `WrittenDate` reads it; empty for today.
  private var field: QueryLine
  /// Whether the text is a day that nobody typed: what is typed next takes its place.
  private var isGiven = true

  /// More letters than any date has.
  private static let limit = 24

  static let entry = ActionEntry(
    .asOf, .desk, [.function(7), .alt("7"), .alt("s")],
    window: DateWindow.self,
    hint: Phrase(pl: "Stan na", en: "As of", uk: "Стан на"),
    help: Phrase(
      pl: "pokaż stan na inny dzień", en: "show the state on another day",
      uk: "показати стан на інший день"))

  static func open(_ state: inout State) -> DateWindow? {
    DateWindow(text: state.chosenDate.map(state.words.briefDate) ?? "")
  }

  private init(text: String) { field = QueryLine(text, limit: Self.limit) }

  private var text: String { field.text }

  func title(_ state: State) -> String { state.words.dateTitle }
  var line: QueryLine? { field }
  /// As long as nobody has typed, Home is today.
  var keepsFromCaret: Set<Action> { isGiven ? [.first, .last] : [] }

  mutating func type(_ text: String, _ state: State) {
    let replaces = isGiven
    edit(state) { field in
      if replaces { field.clear() }
      field.insert(text)
    }
  }

  mutating func edit(_ state: State, _ change: (inout QueryLine) -> Void) {
    let before = field
    change(&field)
    if field != before { isGiven = false }
  }

  /// The day that the text says, or `nil` when it says none.
  private func date(_ state: State) -> LocalDate? {
    WrittenDate.read(text, today: state.now.date)
  }

  func height(_ state: State) -> Int { 2 + help(state).count }

  private func help(_ state: State) -> [String] { state.words.dateHelp(key: state.keyName) }

  func draw(on panel: inout Panel, of drawing: Drawing) -> Position {
    let (state, words) = (drawing.state, drawing.words)
    var row = StyledText(words.dateTitle + ": ", .label)
    let room = drawing.layout.inside(panel.frame).columns - 2 - row.width
    let shown = field.visible(in: max(1, room))
    let column = min(1 + row.width + shown.caret, drawing.layout.inside(panel.frame).columns - 1)
    row.append(shown.text, .query)
    if let date = date(state) {
      // The whole date, unless that is what was typed; below it where there is no room beside.
      let meant =
        text == words.briefDate(date) ? words.weekdayText(date.weekday) : words.dateText(date)
      if row.width + 2 + meant.displayWidth < drawing.layout.inside(panel.frame).columns {
        row.append("  \(meant)", .faint)
      } else {
        drawing.write(StyledText(meant, .faint), row: 1, on: &panel)
      }
    }
    drawing.write(row, row: 0, on: &panel)
    for (row, line) in help(state).enumerated() {
      drawing.write(StyledText(line, .faint), row: 2 + row, on: &panel)
    }
    return Position(row: 0, column: column)
  }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    let day = date(state) ?? state.moment.date
    switch action {
    case .up: give(day.adding(days: 1), state)
    case .down: give(day.adding(days: -1), state)
    case .pageUp: give(day.adding(days: 7), state)
    case .pageDown: give(day.adding(days: -7), state)
    case .first: give(state.now.date, state)
    case .follow where text.isEmpty:
      state.setDate(nil)
      return .closes
    case .follow:
      guard let date = date(state) else {
        state.message = state.words.notADate
        return .stays
      }
      state.setDate(date)
      return .closes
    default: break
    }
    return .stays
  }

  /// Writes a day as the interface writes it, which is read as it is typed.
  private mutating func give(_ date: LocalDate?, _ state: State) {
    guard let date else { return }
    field = QueryLine(state.words.briefDate(date), limit: Self.limit)
    isGiven = true
  }

  func hints(_ state: State) -> [OfferedKey] {
    .leaving(after: [
      OfferedKey(.follow, Phrase(pl: "Ustaw", en: "Set", uk: "Установити"), rank: 0)
    ])
  }
}

extension State {
  /// Looks at the directory as of a day; `nil` follows the present again.
  mutating func setDate(_ date: LocalDate?) {
    chosenDate = date == now.date ? nil : date
    find(selectingBest: false)
  }
}

extension Catalogue {
  fileprivate var dateTitle: String {
    say(pl: "Stan na dzień", en: "As of the day", uk: "Стан на день")
  }

  fileprivate var notADate: String {
    say(
      pl: "To nie jest data. Przykłady: 16.03.2020, 20 marca, wczoraj",
      en: "This is no date. Examples: 16.03.2020, 20 March, yesterday",
      uk: "Це не дата. Приклади: 16.03.2020, 20 березня, вчора")
  }

  /// How a day is chosen.
  ///
  /// - Parameter key: what the key of an action is called; `nil` where the action has none.
  /// - Returns: three lines.
  fileprivate func dateHelp(key: (Action) -> String?) -> [String] {
    func keys(_ actions: Action...) -> String? {
      let names = actions.compactMap(key)
      return names.isEmpty ? nil : names.joined(separator: "/")
    }
    let day = keys(.up, .down).map {
      say(pl: "\($0): dzień", en: "\($0): a day", uk: "\($0): день")
    }
    let week = keys(.pageUp, .pageDown).map {
      say(pl: "\($0): tydzień", en: "\($0): a week", uk: "\($0): тиждень")
    }
    let today = keys(.first).map {
      say(pl: "\($0): dzisiaj. ", en: "\($0): today. ", uk: "\($0): сьогодні. ")
    }
    return [
      say(
        pl: "Np. 16.03.2020, 20 marca, wczoraj.",
        en: "As 16.03.2020, 20 March, yesterday.",
        uk: "Напр. 16.03.2020, 20 березня, вчора."),
      [day, week].compactMap { $0.map { $0 + "," } }.joined(separator: " "),
      (today ?? "")
        + say(
          pl: "Puste: zawsze dzisiaj.", en: "Empty: always today.",
          uk: "Порожнє: сьогодні."),
    ]
  }
}
