import Answers
import Directory
import Display

/// What the mouse does: nothing that a key could not do as well.
extension State {
  /// How many rows a step of the wheel is.
  private static let wheelRows = 3

  /// Follows the mouse: a press chooses what it points at, the wheel scrolls what it is over.
  mutating func point(_ pointer: Pointer) -> [Effect] {
    let hidesHints = message != nil
    let wasAsked = isAskedToLeave
    isAskedToLeave = false
    message = nil
    guard !layout(size).isTooSmall else { return [] }
    switch pointer {
    case .press(let place) where hidesHints && place.row == size.rows - 1:
      // The question stands in the key's place.
      isAskedToLeave = wasAsked
      return wasAsked ? leave() : []
    case .press(let place): return press(at: place)
    case .wheelUp(let place): return turnWheel(.up, at: place)
    case .wheelDown(let place): return turnWheel(.down, at: place)
    }
  }

  private mutating func press(at place: Position) -> [Effect] {
    if place.row == size.rows - 1 {
      let hint = hints(width: size.columns).first { $0.columns.contains(place.column) }
      return hint.map { perform($0.action) } ?? []
    }
    if window != nil { return pressInWindow(at: place) }
    let layout = layout(size)
    if place.row == 1 {
      focus = .search
    } else if let tree = layout.tree, tree.contains(place) {
      pressInTree(row: place.row - tree.origin.row - layout.top)
    } else if let detail = layout.detail, detail.contains(place) {
      pressInCard(row: place.row - detail.origin.row - layout.top)
    }
    return []
  }

  /// A press selects a row; on the selected one it opens or closes.
  private mutating func pressInTree(row: Int) {
    focus = .tree
    guard row >= 0, row < paneRows(), rows.indices.contains(treeTop + row) else { return }
    leaveHome()
    let pressed = rows[treeTop + row]
    if pressed.node == selected, pressed.hasChildren {
      toggle(pressed.node, open: !pressed.isExpanded)
    } else {
      select(pressed.node)
    }
  }

  /// A press on a link follows it; elsewhere it only moves the cursor.
  private mutating func pressInCard(row: Int) {
    guard let layout = detailLayout, row >= 0, row < paneRows(),
      layout.lines(from: detail.top, to: CardPlace(entry: layout.count), limit: row + 1) > row
    else { return }
    enterCard()
    let place = layout.moved(detail.top, by: row)
    detail.cursor = place
    if let link = layout.link(at: place.entry) { follow(link) }
  }

  private mutating func turnWheel(_ step: Action, at place: Position) -> [Effect] {
    for _ in 0..<Self.wheelRows {
      if window != nil {
        _ = performInWindow(step)
      } else if layout(size).detail?.contains(place) ?? false {
        focus = .detail
        moveInCard(step)
      } else {
        moveInTree(step)
      }
    }
    return []
  }
}

extension Rect {
  /// Whether a place lies inside.
  func contains(_ place: Position) -> Bool {
    (origin.row..<(origin.row + size.rows)).contains(place.row)
      && (origin.column..<(origin.column + size.columns)).contains(place.column)
  }
}
