import Calendar
import Diagnostics
import Directory
import Display
import Search
import TestSupport
import Testing
import Text

@testable import Interface

/// A person at the desk: types, presses keys, reads the screen.
struct Desk {
  var state: State
  private(set) var effects: [Effect] = []

  init(
    _ directory: ServiceDirectory = Sampletown.directory,
    today: LocalDate = Sampletown.today,
    time: LocalTime? = nil,
    language: Language = .polish,
    columns: Int = 80,
    rows: Int = 24,
    hasIndex: Bool = true,
    isAtHome: Bool = false,
    index: SearchIndex? = nil,
    options: State.Options = State.Options()
  ) {
    state = State(
      directory: directory,
      index: hasIndex ? index ?? SearchIndex(directory) : nil,
      now: Moment(date: today, time: time),
      language: language,
      size: Size(rows: rows, columns: columns),
      options: options
    )
    // Most who look at the desk look at the first office's card, not at how to ask.
    if !isAtHome {
      state.leaveHome()
      state.settle()
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { effects += update(&state, .input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { effects += update(&state, .input(.key(.character(character)))) }
  }

  mutating func paste(_ text: String) { effects += update(&state, .input(.paste(text))) }

  mutating func resize(columns: Int, rows: Int) {
    effects += update(&state, .input(.resize(Size(rows: rows, columns: columns))))
  }

  mutating func happens(_ event: Event) { effects += update(&state, event) }

  var screen: Screen { view(state, size: state.size) }

  /// The screen as a person sees it.
  var rows: [String] { screen.rows() }

  var text: String { rows.joined(separator: "\n") }

  /// The row that the cursor stands on.
  var rowAtCursor: String { rows[screen.cursor.row] }

  /// The texts that are marked as answers to the query, row by row.
  var highlighted: [String] {
    screen.composed().flatMap { row in
      row.split { !$0.style.isMatch }.map { String($0.compactMap(\.character)) }
    }
  }

  /// What is written from the cursor on, up to the end of the pane.
  var textAtCursor: String {
    let cells = screen.composed()[screen.cursor.row][screen.cursor.column...]
    let pane = cells.prefix { $0.character != "│" }
    var text = String(pane.compactMap(\.character))
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Compares a screen with rows drawn in the test, trailing spaces aside.
func expectScreen(
  _ desk: Desk,
  cursor: Position,
  _ drawing: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(desk.text == drawing, "\n\(desk.text)", sourceLocation: sourceLocation)
  #expect(desk.screen.cursor == cursor, sourceLocation: sourceLocation)
}

/// Keys by their names, so that a test reads as what a person presses.
extension Key {
  static let up = Key(.up)
  static let down = Key(.down)
  static let left = Key(.left)
  static let right = Key(.right)
  static let home = Key(.home)
  static let end = Key(.end)
  static let pageUp = Key(.pageUp)
  static let pageDown = Key(.pageDown)
  static let enter = Key(.enter)
  static let escape = Key(.escape)
  static let tab = Key(.tab)
  static let backspace = Key(.backspace)
  static let altLeft = Key(.left, .alt)
  static let altRight = Key(.right, .alt)
}
