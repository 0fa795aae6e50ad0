import Answers
import Directory

/// Walking rows with the arrow keys.
extension State {
  /// A step while one types: within the query, through what it found, or on the card.
  ///
  /// The query keeps the focus, so that one can go on typing; without a query, the tree gets it.
  mutating func moveFromSearch(_ action: Action) {
    if action == .expand, complete() { return }
    if line.move(action) { return }
    let page = max(1, paneRows() - 1)
    switch action {
    case .pageUp: readCard(-page)
    case .pageDown: readCard(page)
    case .up:
      if line.isEmpty || nextFound(-1) == nil, recallQuery() { return }
      walkFound(-1, action)
    case .down: walkFound(1, action)
    default: moveInTree(action)
    }
  }

  private mutating func walkFound(_ step: Int, _ action: Action) {
    // One pane at a time is read by its cursor, which goes with the row.
    guard findings != nil, !options.isAccessible else { return moveInTree(action) }
    if let row = nextFound(step) { select(row: row) }
  }

  /// The nearest row above or below the selected one on which a hit stands.
  private func nextFound(_ step: Int) -> Int? {
    let found = Set(findings?.nodes ?? [])
    let rows = rows
    var row = (selectedRow ?? (step > 0 ? -1 : rows.count)) + step
    while rows.indices.contains(row) {
      if found.contains(rows[row].node) { return row }
      row += step
    }
    return nil
  }

  /// Scrolls the card, whatever has the focus; where it is not on the screen, shows it.
  ///
  /// - Parameter lines: how many lines, up where negative.
  mutating func readCard(_ lines: Int) {
    guard let card = detailLayout, card.count > 0 else { return }
    guard layout(size).detail != nil else {
      enterCard()
      return
    }
    let rows = paneRows()
    let wanted = card.moved(detail.top, by: lines)
    detail.top = card.scrolled(wanted, toShow: wanted, rows: rows)
    // The cursor stays in sight, so that whoever goes to the card goes on where they read.
    let (first, last) = (detail.top, card.moved(detail.top, by: max(0, rows - 1)))
    let cursor = min(max(card.clamped(detail.cursor ?? card.firstRow), first), last)
    detail.cursor = card.nearestRow(to: cursor, between: first, and: last)
  }

  /// A step in the tree.
  mutating func moveInTree(_ action: Action) {
    guard !rows.isEmpty else { return }
    leaveHome()
    let row = selectedRow ?? -1
    let page = max(1, paneRows() - 1)
    switch action {
    case .up: select(row: row - 1)
    case .down: select(row: row + 1)
    case .pageUp: select(row: row - page)
    case .pageDown: select(row: row + page)
    case .first: select(row: 0)
    case .last: select(row: rows.count - 1)
    case .expand:
      guard rows.indices.contains(row), rows[row].hasChildren else { break }
      if rows[row].isExpanded { select(row: row + 1) } else { toggle(rows[row].node, open: true) }
    case .collapse:
      guard rows.indices.contains(row) else { break }
      if rows[row].hasChildren, rows[row].isExpanded {
        toggle(rows[row].node, open: false)
      } else {
        selectParent()
      }
    case .follow:
      guard rows.indices.contains(row) else { return }
      if rows[row].node.entity == nil, !rows[row].node.isAddress {
        toggle(rows[row].node, open: !rows[row].isExpanded)
      } else {
        enterCard()
        return
      }
    default: break
    }
    focus = .tree
  }

  /// A step on the card.
  mutating func moveInCard(_ action: Action) {
    guard let layout = detailLayout else { return }
    let cursor = layout.clamped(detail.cursor ?? layout.firstRow)
    let page = max(1, paneRows() - 1)
    func moved(_ lines: Int) -> CardPlace { layout.moved(cursor, by: lines) }
    switch action {
    case .up: moveCardCursor(to: moved(-1), step: -1, in: layout)
    case .down: moveCardCursor(to: moved(1), step: 1, in: layout)
    case .pageUp: moveCardCursor(to: moved(-page), step: -1, in: layout)
    case .pageDown: moveCardCursor(to: moved(page), step: 1, in: layout)
    case .first: moveCardCursor(to: CardPlace(), step: 1, in: layout)
    case .last: moveCardCursor(to: layout.last, step: -1, in: layout)
    case .expand:
      let next = ((cursor.entry + 1)..<max(cursor.entry + 1, layout.count))
        .first { layout.link(at: $0) != nil }
      if let next { detail.cursor = CardPlace(entry: next) }
    case .collapse:
      // In the middle of a link, its beginning is the one before.
      let previous = (0..<(cursor.entry + (cursor.line > 0 ? 1 : 0)))
        .last { layout.link(at: $0) != nil }
      if let previous { detail.cursor = CardPlace(entry: previous) } else { focus = .tree }
    case .follow:
      if let link = layout.link(at: cursor.entry) {
        follow(link)
      } else {
        message = words.noLinkHere
      }
    default: break
    }
  }

  /// Moves to a line, or past it where it is empty.
  private mutating func moveCardCursor(to place: CardPlace, step: Int, in layout: CardLayout) {
    var place = place
    while case .blank = layout[place.entry] {
      let next = layout.moved(place, by: step)
      guard next != place else { return }
      place = next
    }
    detail.cursor = place
  }
}
