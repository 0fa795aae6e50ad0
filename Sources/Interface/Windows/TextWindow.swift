import Answers
import Directory
import Display
import Text

/// A window with text to be read and scrolled.
///
/// A text says what its lines are; scrolling and drawing are the same for all.
protocol TextWindow: Window {
  /// The first line in sight.
  var top: Int { get set }
  /// What is read, no line wider than asked for.
  func lines(_ state: State, width: Int) -> [StyledText]
}

extension TextWindow {
  func height(_ state: State) -> Int { lines(state, width: width(state)).count }

  /// The columns of a line: the first inside the frame is left free, as in lists.
  private func width(_ state: State) -> Int {
    state.layout(state.size).insideOverlay.columns - 1
  }

  func draw(on panel: inout Panel, of drawing: Drawing) -> Position {
    let inside = drawing.layout.inside(panel.frame)
    let lines = lines(drawing.state, width: inside.columns - 1)
    let top = min(top, max(0, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      drawing.write(line, row: row, on: &panel)
    }
    drawing.drawScrollMarks(on: &panel, top: top, rows: inside.rows, count: lines.count)
    return Position(row: 0, column: 1)
  }

  mutating func perform(_ action: Action, _ state: inout State) -> WindowOutcome {
    let page = max(1, state.windowRows - 1)
    let last = last(state)
    switch action {
    case .follow: return .closes
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first: top = 0
    case .last: top = last
    default: break
    }
    top = min(max(0, top), last)
    return .stays
  }

  /// The first line in sight at the end of the text.
  private func last(_ state: State) -> Int {
    max(0, lines(state, width: width(state)).count - state.windowRows)
  }

  func hints(_ state: State) -> [OfferedKey] {
    .leaving(after: last(state) > 0 ? [OfferedKey(.pageDown, rank: 4)] : [])
  }
}
