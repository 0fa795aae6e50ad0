import Answers
import Display
import Text

/// A window above the panes: a value that says what it shows, what the keys do in it, and what they are called there.
///
/// A window is a file here, whose `entry` the table of actions lists; nothing else knows which windows there are.
/// While it works on the state, the state does not hold it: what is left of it afterwards is put back.
protocol Window: Sendable {
  /// The row in the table of actions: the action that opens the window, its keys and the words for it.
  static var entry: ActionEntry { get }
  /// Opens the window.
  ///
  /// - Returns: `nil` where there is nothing to show, which the state's message says.
  static func open(_ state: inout State) -> Self?

  /// What stands in the frame before what was typed.
  func title(_ state: State) -> String
  /// What was typed in the window; `nil` where one cannot type.
  var line: QueryLine? { get }
  /// Whether what was typed narrows what is shown: then it stands in the frame, and is cleared before the window closes.
  var isFilter: Bool { get }
  /// Takes what is typed.
  mutating func type(_ text: String, _ state: State)
  /// Changes what was typed, or moves its caret.
  mutating func edit(_ state: State, _ change: (inout QueryLine) -> Void)
  /// Which of the keys that move the caret of a text do something else here.
  var keepsFromCaret: Set<Action> { get }

  /// How many rows the window would like to have inside its frame.
  func height(_ state: State) -> Int
  /// Whether it takes the whole width, and not only what is read well.
  var isWide: Bool { get }
  /// Draws what is inside the frame.
  ///
  /// - Returns: where the cursor stands, counted from the first row and column inside.
  func draw(on panel: inout Panel, of drawing: Drawing) -> Position

  /// Performs an action that is not the same in all windows.
  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome
  /// Does what a press on a row inside does.
  mutating func press(row: Int, _ state: inout State) -> WindowOutcome
  /// Puts scroll positions where the selected row can be seen, after any event.
  mutating func settle(_ state: State)
  /// Makes anew what depends on the directory, the day, the language or the index.
  mutating func refresh(_ state: State)

  /// The keys worth naming, in the order in which they are shown.
  func hints(_ state: State) -> [OfferedKey]
}

extension Window {
  var line: QueryLine? { nil }
  var isFilter: Bool { false }
  var isWide: Bool { false }
  mutating func type(_ text: String, _ state: State) { edit(state) { $0.insert(text) } }
  mutating func edit(_ state: State, _ change: (inout QueryLine) -> Void) {}
  var keepsFromCaret: Set<Action> { [] }
  mutating func press(row: Int, _ state: inout State) -> WindowOutcome { .stays }
  mutating func settle(_ state: State) {}
  mutating func refresh(_ state: State) {}
}

/// What becomes of a window, and what is to be done outside the screen.
enum WindowOutcome {
  case stays
  case closes([Effect])

  static var closes: WindowOutcome { .closes([]) }
}

/// A window with the action that opened it, which closes it, too.
struct OpenWindow: Sendable {
  let action: Action
  var window: any Window
}

/// A key to be named on the last line.
struct OfferedKey {
  let action: Action
  /// What it does here; the table's own word when `nil`.
  var verb: Phrase?
  /// Where there is no room for all, those of the greatest rank go first.
  let rank: Int

  init(_ action: Action, _ verb: Phrase? = nil, rank: Int) {
    self.action = action
    self.verb = verb
    self.rank = rank
  }
}

extension [OfferedKey] {
  /// The keys that leave a window, after its own.
  static func leaving(after own: [OfferedKey]) -> [OfferedKey] {
    own + [OfferedKey(.clear, rank: 1), OfferedKey(.quit, rank: 1)]
  }
}
