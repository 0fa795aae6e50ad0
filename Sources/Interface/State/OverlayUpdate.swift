import Directory
import Display

/// What keys do while a window is open above the panes.
extension State {
  /// Performs an action in the open window.
  ///
  /// - Returns: the effects, or `nil` where the action is not the window's business.
  mutating func performInOverlay(_ action: Action) -> [Effect]? {
    guard let overlay else { return nil }
    switch action {
    case .clear:
      self.overlay = nil
      return []
    case .quit, .suspend, .redraw, .language: return nil
    default: break
    }
    switch overlay {
    case .help(let top):
      if action == .help || action == .follow {
        self.overlay = nil
      } else {
        scrollHelp(from: top, action)
      }
    }
    return []
  }

  private mutating func scrollHelp(from top: Int, _ action: Action) {
    let layout = layout(size)
    let inside = layout.inside(layout.overlay)
    let page = max(1, inside.rows - 1)
    let count = helpLines(width: inside.columns - 1).count
    let target =
      switch action {
      case .up: top - 1
      case .down: top + 1
      case .pageUp: top - page
      case .pageDown: top + page
      case .first: 0
      case .last: count
      default: top
      }
    overlay = .help(top: min(max(0, target), max(0, count - inside.rows)))
  }
}
