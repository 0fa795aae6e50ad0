import Answers
import Directory
import Display

/// What keys do while a window is open above the panes.
extension State {
  /// The window that the keys go to.
  var window: (any Window)? { windows.last?.window }

  /// Opens a window, where the action opens one.
  ///
  /// - Returns: whether the action is to open one.
  mutating func openWindow(_ action: Action) -> Bool {
    guard let type = ActionTable.window(of: action) else { return false }
    guard let window = type.open(&self) else { return true }
    // Help goes back to the window whose keys it explains; any other window takes the place of those before.
    if action != .help { windows = [] }
    windows.append(OpenWindow(action: action, window: window))
    return true
  }

  /// Performs an action in the open window.
  ///
  /// - Returns: the effects, or `nil` where the action is not the window's business.
  mutating func performInWindow(_ action: Action) -> [Effect]? {
    guard let open = windows.last else { return nil }
    switch action {
    case .clear:
      if open.window.isFilter, open.window.line?.isEmpty == false {
        editWindow { $0.clear() }
      } else {
        windows.removeLast()
      }
      return []
    case .quit, .suspend, .dim, .redraw, .language, .nextResident: return nil
    case open.action:
      windows.removeLast()
      return []
    default:
      if openWindow(action) || editWindow(action, open.window) { return [] }
    }
    return withWindow { window, state in window.perform(action.inWindow, &state) }
  }

  /// Does what a press on a place does while a window is open: beside the window it closes it.
  mutating func pressInWindow(at place: Position) -> [Effect] {
    let layout = layout(size)
    guard let frame = windowFrame(in: layout) else { return [] }
    guard frame.contains(place) else {
      windows.removeLast()
      return []
    }
    let row = place.row - frame.origin.row - layout.top
    guard row >= 0, row < layout.inside(frame).rows else { return [] }
    return withWindow { window, state in window.press(row: row, &state) }
  }

  /// Lets the open window work on the state, which does not hold it meanwhile.
  private mutating func withWindow(
    _ work: (inout any Window, inout State) -> WindowOutcome
  ) -> [Effect] {
    guard var open = windows.popLast() else { return [] }
    switch work(&open.window, &self) {
    case .closes(let effects): return effects
    case .stays:
      windows.append(open)
      return []
    }
  }

  /// Takes what is typed in the open window.
  mutating func typeInWindow(_ text: String) {
    guard var open = windows.popLast() else { return }
    open.window.type(text, self)
    windows.append(open)
  }

  /// Edits what was typed in the open window, where an action means that.
  ///
  /// - Returns: whether it does.
  private mutating func editWindow(_ action: Action, _ window: any Window) -> Bool {
    guard var line = window.line else { return false }
    let isMeant =
      line.edit(action) || !window.keepsFromCaret.contains(action) && line.move(action)
    if isMeant { editWindow { $0 = line } }
    return isMeant
  }

  /// Changes what was typed in the open window, where one can type.
  mutating func editWindow(_ change: (inout QueryLine) -> Void) {
    guard var open = windows.popLast() else { return }
    open.window.edit(self, change)
    windows.append(open)
  }

  /// Scrolls the open window no further than its chosen row demands.
  mutating func settleWindow() {
    guard var open = windows.popLast() else { return }
    open.window.settle(self)
    windows.append(open)
  }

  /// Makes the open windows anew, after what they depend on has changed.
  mutating func refreshWindows() {
    for place in windows.indices {
      var window = windows[place].window
      window.refresh(self)
      windows[place].window = window
    }
  }

  /// Where the open window lies: as high as what it shows.
  func windowFrame(in layout: ScreenLayout) -> Rect? {
    window.map { layout.overlay(rows: $0.height(self), isWide: $0.isWide) }
  }

  /// The rows that a window has at most.
  var windowRows: Int { layout(size).insideOverlay.rows }
}

extension Action {
  /// What an action that walks hits or scrolls the card is in a window: a step.
  fileprivate var inWindow: Action {
    switch self {
    case .previousHit, .scrollUp: .up
    case .nextHit, .scrollDown: .down
    default: self
    }
  }
}
