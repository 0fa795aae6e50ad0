import Answers
import Display

/// Draws a state on a screen of a size.
///
/// - Returns: the panels from the bottom up, and the cursor on the item in focus.
public func view(_ state: State, size: Size) -> Screen {
  let layout = state.layout(size)
  guard !state.isDimmed else {
    return screen(of: state.words.dimmed, in: Style(.faint), size: size)
  }
  guard !layout.isTooSmall else {
    // One line says what is missing; the program recovers when the terminal grows.
    return screen(
      of: state.words.tooSmall(ScreenLayout.smallest, columns: size.columns), in: Style(.message),
      size: size)
  }
  var drawing = Drawing(state: state, layout: layout)
  drawing.drawTitle()
  drawing.drawSearchBar()
  drawing.drawTree()
  drawing.drawDetail()
  drawing.drawWindow()
  drawing.drawHints()
  return Screen(size: size, panels: drawing.panels, cursor: drawing.cursor)
}

/// A screen with one line, and nothing besides.
private func screen(of line: String, in style: Style, size: Size) -> Screen {
  guard size.rows > 0, size.columns > 0 else {
    return Screen(size: size, panels: [], cursor: Position(row: 0, column: 0))
  }
  var panel = Panel(
    id: "size", frame: Rect(row: 0, column: 0, rows: size.rows, columns: size.columns))
  panel.write(line, row: 0, column: 0, style: style)
  return Screen(size: size, panels: [panel], cursor: Position(row: 0, column: 0))
}

/// A screen in the making.
struct Drawing {
  let state: State
  let layout: ScreenLayout
  var panels: [Panel] = []
  var cursor = Position(row: 1, column: 0)

  init(state: State, layout: ScreenLayout) {
    self.state = state
    self.layout = layout
  }

  var words: Catalogue { state.words }
  var size: Size { layout.size }

  /// The pane that has the focus, unless a window lies above it.
  func hasFocus(_ focus: Focus) -> Bool { state.windows.isEmpty && state.focus == focus }
}
