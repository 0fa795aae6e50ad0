import Answers
import Directory

/// Walking rows with the arrow keys.
extension State {
  /// A step in the tree; the search bar passes it on, so that arrows walk while one types.
  mutating func moveInTree(_ action: Action) {
    guard !rows.isEmpty || completion != nil else { return }
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
      if focus == .search, complete() { return }
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
      if rows[row].node.entity == nil {
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
    guard let layout = detailLayout() else { return }
    let page = max(1, paneRows() - 1)
    let last = layout.lines.count - 1
    switch action {
    case .up: moveCardCursor(to: detail.line - 1, step: -1, in: layout)
    case .down: moveCardCursor(to: detail.line + 1, step: 1, in: layout)
    case .pageUp: moveCardCursor(to: max(0, detail.line - page), step: -1, in: layout)
    case .pageDown: moveCardCursor(to: min(last, detail.line + page), step: 1, in: layout)
    case .first: moveCardCursor(to: 0, step: 1, in: layout)
    case .last: moveCardCursor(to: last, step: -1, in: layout)
    case .expand:
      let next = layout.lines.indices.first {
        $0 > detail.line && layout.lines[$0].link != nil && layout.lines[$0].isFirst
      }
      if let next { detail.line = next }
    case .collapse:
      let previous = layout.lines.indices.last {
        $0 < detail.line && layout.lines[$0].link != nil && layout.lines[$0].isFirst
      }
      if let previous { detail.line = previous } else { focus = .tree }
    case .follow:
      guard layout.lines.indices.contains(detail.line) else { return }
      if let link = layout.lines[detail.line].link {
        follow(link)
      } else {
        message = words.noLinkHere
      }
    default: break
    }
  }

  /// Moves to a line, or past it where it is empty.
  private mutating func moveCardCursor(to line: Int, step: Int, in layout: CardLayout) {
    var line = line
    while layout.lines.indices.contains(line), layout.lines[line].text.width == 0 { line += step }
    guard layout.lines.indices.contains(line) else { return }
    detail.line = line
  }
}
