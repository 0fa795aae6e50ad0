import Answers
import Directory
import Display

/// What keys do while a window is open above the panes.
extension State {
  /// Opens a window, where the action opens one.
  ///
  /// - Returns: whether it did.
  mutating func openOverlay(_ action: Action) -> Bool {
    switch action {
    case .help: overlay = .help(top: 0)
    case .district: openChooser(.district)
    case .notices: openChooser(.notices)
    case .copy: openChooser(.copy)
    case .recent: openChooser(.recent)
    case .table: openTable()
    case .slip: openSlip()
    case .asOf: overlay = .date(DateWindow(text: chosenDate.map { "\($0)" } ?? ""))
    default: return false
    }
    return true
  }

  /// Performs an action in the open window.
  ///
  /// - Returns: the effects, or `nil` where the action is not the window's business.
  mutating func performInOverlay(_ action: Action) -> [Effect]? {
    guard let overlay else { return nil }
    switch action {
    case .clear:
      if overlay.text?.isEmpty == false, !overlay.isDate {
        editOverlay { $0 = "" }
      } else {
        self.overlay = nil
      }
      return []
    case .quit, .suspend, .redraw, .language: return nil
    case .erase:
      editOverlay { if !$0.isEmpty { $0.removeLast() } }
      return []
    case .eraseQuery, .eraseWord:
      editOverlay { $0 = "" }
      return []
    case _ where action == overlay.opener:
      self.overlay = nil
      return []
    default:
      // Another window takes the place of this one.
      if openOverlay(action) { return [] }
    }
    switch overlay {
    case .help(let top): scrollHelp(from: top, action)
    case .chooser(let chooser): return perform(action, in: chooser)
    case .table(let window): perform(action, in: window)
    case .slip(let window): return perform(action, in: window)
    case .date(let window): perform(action, in: window)
    }
    return []
  }

  /// Changes what was typed in the open window, where one can type.
  mutating func editOverlay(_ change: (inout String) -> Void) {
    switch overlay {
    case .chooser(var chooser):
      change(&chooser.filter)
      chooser.filter = String(chooser.filter.prefix(State.queryLimit))
      chooser.selected = 0
      overlay = .chooser(chooser)
    case .table(var window):
      change(&window.filter)
      window.filter = String(window.filter.prefix(State.queryLimit))
      window.selected = 0
      overlay = .table(window)
      refreshTable()
    case .date(var window):
      window.edit(change)
      overlay = .date(window)
    case .help, .slip, nil: break
    }
  }

  /// Scrolls the open window no further than its chosen row demands.
  mutating func settleOverlay() {
    let rows = layout(size).insideOverlay.rows
    switch overlay {
    case .chooser(var chooser):
      let items = items(of: chooser)
      let choices = items.indices.filter { items[$0].choice != nil }
      guard choices.indices.contains(chooser.selected) else { return }
      let line = chooser.selected == 0 ? 0 : choices[chooser.selected]
      chooser.top = scrolled(chooser.top, toShow: line, rows: rows, of: items.count)
      overlay = .chooser(chooser)
    case .table(var window):
      // The titles take a row.
      window.top = scrolled(
        window.top, toShow: window.selected, rows: rows - 1, of: window.table.rows.count)
      overlay = .table(window)
    case .help, .slip, .date, nil: break
    }
  }

  private mutating func scrollHelp(from top: Int, _ action: Action) {
    guard action != .follow else {
      overlay = nil
      return
    }
    let inside = layout(size).insideOverlay
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

extension Overlay {
  /// What was typed in the window; `nil` where one cannot type.
  var text: String? {
    switch self {
    case .chooser(let chooser): chooser.filter
    case .table(let window): window.filter
    case .date(let window): window.text
    case .help, .slip: nil
    }
  }

  var isDate: Bool { if case .date = self { true } else { false } }

  /// The action that opens the window, and closes it, too.
  var opener: Action {
    switch self {
    case .help: .help
    case .table: .table
    case .date: .asOf
    case .slip: .slip
    case .chooser(let chooser):
      switch chooser.kind {
      case .district: .district
      case .notices: .notices
      case .copy: .copy
      case .recent: .recent
      }
    }
  }
}
