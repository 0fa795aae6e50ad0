import Answers
import Calendar
import Diagnostics
import Directory
import Display
import Text

/// Changes the state as an event demands.
///
/// - Returns: what is to be done outside the screen, in order.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  // Whatever happened, cursor and scroll positions fit what is there now.
  defer { state.settle() }
  switch event {
  case .input(let input):
    let effects = state.take(input)
    // Whichever way an action was come by, what is withheld is not done; a terminal that is gone is left all the same.
    return input.isOfUser ? effects.filter(state.permits) : effects
  case .clock(let now):
    let isNewDay = now.date != state.now.date
    state.now = now
    guard state.chosenDate == nil else { return [] }
    if isNewDay || state.findings?.dependsOnTime == true { state.find(selectingBest: false) }
    state.refreshWindows()
    return []
  case .reloaded(let directory, let index):
    state.replace(directory, index)
    state.message = state.words.reloaded
    return []
  case .reloadFailed(let errors):
    state.fileErrors = errors
    state.message = state.words.notReloaded(list: state.keyName(.fileErrors))
    state.refreshWindows()
    return []
  case .indexed(let index):
    state.take(index)
    return []
  case .printed(let target):
    state.printed = target.button
    return []
  case .printer(let isThere):
    state.hasPrinter = isThere
    return []
  case .lingered:
    state.remember()
    return []
  case .idle:
    state.forget()
    return []
  case .message(let text):
    state.message = text.sanitized
    return []
  }
}

extension State {
  /// Takes an input from the terminal.
  fileprivate mutating func take(_ input: Input) -> [Effect] {
    if isDimmed, input.isOfUser {
      isDimmed = false
      return []
    }
    switch input {
    case .key(let key): return press(key)
    case .paste(let text):
      message = nil
      isAskedToLeave = false
      paste(text)
      return []
    case .pointer(let pointer): return point(pointer)
    case .resize(let size):
      self.size = size
      return []
    case .resume: return [.redraw]
    case .hangUp: return [.quit]
    case .timeout, .watched: return []
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    // Nothing can be seen on a screen that is too small, so nothing is changed there but by leaving.
    let action = options.keymap.action(for: key)
    if action != .quit { isAskedToLeave = false }
    // Whatever runs in a terminal, this key ends it, where it is the user's to end.
    if action == .quit, key == .control("c"), options.abilities.contains(.leave) { return [.quit] }
    if layout(size).isTooSmall, action != .quit, action != .suspend { return [] }
    if let action {
      guard isAllowed(action) else {
        message = words.notAllowed
        return []
      }
      return perform(action)
    }
    if case .character(let character) = key.code, key.modifiers.isEmpty {
      type(character)
    }
    return []
  }

  private mutating func type(_ character: Character) {
    enter(String(character))
  }

  /// Adds to what is typed: in the open window, or else in the search bar.
  private mutating func enter(_ text: String) {
    if windows.isEmpty {
      type(text)
    } else {
      typeInWindow(text)
    }
  }

  /// Adds pasted text to the query: one line, without control characters.
  mutating func paste(_ text: String) {
    let words = text.sanitized.split(separator: " ").joined(separator: " ")
    guard !words.isEmpty else { return }
    enter(words)
  }

  /// Performs an action that is allowed.
  mutating func perform(_ action: Action) -> [Effect] {
    if let effects = performInWindow(action) { return effects }
    if openWindow(action) { return [] }
    switch action {
    case .quit: return leave()
    case .suspend: return [.suspend]
    case .dim: isDimmed = true
    case .redraw: return [.redraw]
    case .language:
      language = language.next
      refreshWindows()
      return [.remember(treeColumns: treeColumns, language: language)]
    case .narrower, .wider:
      let current = ScreenLayout.treeColumns(treeColumns, of: size.columns)
      treeColumns = ScreenLayout.treeColumns(
        current + (action == .wider ? 2 : -2), of: size.columns)
      return [.remember(treeColumns: treeColumns, language: language)]
    case .clearDistrict: setDistrict(nil)
    case .nextResident: welcome()
    case .clear: clear()
    case .erase, .eraseForward, .eraseWord, .eraseWordForward, .eraseQuery, .eraseRest, .caretLeft,
      .caretRight, .wordLeft, .wordRight:
      editQuery { _ = $0.edit(action) }
    case .nextHit: selectHit(1)
    case .previousHit: selectHit(-1)
    case .within: toggleScope()
    case .expandAll: expandAll()
    case .collapseAll: collapseAll()
    case .parent: selectParent()
    case .scrollUp: readCard(-1)
    case .scrollDown: readCard(1)
    case .maximize: isMaximized.toggle()
    case .nextPane: moveFocus(1)
    case .previousPane: moveFocus(-1)
    case .back: goBack()
    case .forward: goForward()
    case .up, .down, .pageUp, .pageDown, .first, .last, .expand, .collapse, .follow:
      switch focus {
      case .search: moveFromSearch(action)
      case .tree: moveInTree(action)
      case .detail: moveInCard(action)
      }
    // Whatever opens a window has done so.
    default: break
    }
    return []
  }

  /// Gives the focus to what is there, brings the card up to date, and puts cursor and scroll positions
  /// where they can be seen.
  mutating func settle() {
    if !hasCard, focus == .detail { focus = .tree }
    if focus == .tree || selected != nil, selectedRow == nil, let first = rows.first {
      select(first.node)
    }
    refreshCard()
    refreshHome()
    let rows = paneRows()
    if let row = selectedRow {
      selectedPlace = row
      treeTop = scrolled(treeTop, toShow: row, rows: rows, of: self.rows.count)
    }
    if let layout = detailLayout {
      let cursor = detail.cursor.map(layout.clamped) ?? layout.firstRow
      detail.cursor = cursor
      detail.top = layout.scrolled(detail.top, toShow: cursor, rows: rows)
    }
    settleWindow()
  }

  /// Makes the desk ready for the next resident: nothing of what the one before asked stays on the screen.
  mutating func welcome() {
    windows = []
    line = QueryLine()
    earlierQueries = EarlierQueries()
    fullestQuery = ""
    scope = nil
    area = nil
    chosenDate = nil
    history = History()
    closed = []
    selected = nil
    tree = OpenedTree(officesOf: directory)
    treeOccasion = nil
    find(selectingBest: false)
    goHome()
  }

  /// Undoes what narrows the view, the latest first.
  private mutating func clear() {
    if !query.isEmpty {
      editQuery { $0.clear() }
    } else if scope != nil {
      scope = nil
    } else if focus == .detail {
      focus = .tree
    }
  }

  /// Confines the search to the selected office, or frees it.
  private mutating func toggleScope() {
    if scope != nil {
      scope = nil
    } else {
      let path = [selected].compactMap { $0 } + (selected.map(directory.treeAncestors) ?? [])
      scope = path.compactMap(\.entity).first { $0.kind == .organization }
    }
    find(selectingBest: !query.isEmpty)
  }

  private mutating func moveFocus(_ step: Int) {
    leaveHome()
    var panes = Focus.allCases
    if !hasCard {
      panes.removeAll { $0 == .detail }
    } else if layout(size).showsOnePane, !options.isAccessible, focus != .tree {
      // The tree stands below the search bar already: the other pane is what one wants to see.
      panes.removeAll { $0 == .tree }
    }
    guard let place = panes.firstIndex(of: focus) else { return }
    let next = panes[(place + step + panes.count) % panes.count]
    if next == .detail { enterCard() } else { focus = next }
  }
}
