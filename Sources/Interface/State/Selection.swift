import Answers
import Directory

/// Walking the tree and following links.
extension State {
  /// Makes the rows anew, and keeps the selection in sight.
  mutating func refreshRows() {
    let builder = TreeRows(directory: directory, preferredPoints: preferredPoints)
    if let findings {
      rows = builder.filtered(
        to: findings.nodes + (pinned.map { [$0] } ?? []), closed: closed)
    } else {
      rows = builder.opened(expanded)
    }
    guard let selected, selectedRow == nil else { return }
    // What was selected is hidden below a row that is closed now: that row takes its place.
    let visible = Set(rows.map(\.node))
    if let above = directory.treeAncestors(of: selected).first(where: visible.contains) {
      select(above)
    }
  }

  /// The place of the selected row.
  var selectedRow: Int? { selected.flatMap { node in rows.firstIndex { $0.node == node } } }

  /// Selects a row; the card follows.
  mutating func select(_ node: TreeNode) {
    selected = node
    awaitsBest = false
    if shown.map({ directory.treeNode(for: $0) }) != node || node.entity == nil {
      show(node.entity)
    }
  }

  mutating func select(row: Int) {
    guard !rows.isEmpty else { return }
    select(rows[min(max(0, row), rows.count - 1)].node)
  }

  /// Puts an entity on the card, read from its top.
  mutating func show(_ entity: EntityReference?) {
    shown = entity
    detail = DetailPosition()
    if let row = detailLayout()?.lines.firstIndex(where: { $0.row != nil }) {
      detail.line = row
    }
  }

  mutating func toggle(_ node: TreeNode, open: Bool) {
    if findings == nil {
      if open { expanded.insert(node) } else { expanded.remove(node) }
    } else {
      if open { closed.remove(node) } else { closed.insert(node) }
    }
    refreshRows()
  }

  mutating func expandAll() {
    if findings != nil {
      closed = []
    } else {
      var pending = directory.topNodes
      while let node = pending.popLast() {
        let children = directory.children(of: node)
        guard !children.isEmpty else { continue }
        expanded.insert(node)
        pending += children
      }
    }
    refreshRows()
  }

  mutating func collapseAll() {
    if findings != nil {
      closed = Set(rows.filter(\.hasChildren).map(\.node))
    } else {
      expanded = []
    }
    refreshRows()
  }

  /// Goes to the office, group or programme above.
  mutating func selectParent() {
    guard let selected, let parent = directory.treeParent(of: selected) else { return }
    select(parent)
    focus = .tree
  }

  /// Shows what a link leads to; the card that is left can be returned to.
  mutating func follow(_ entity: EntityReference) {
    if let shown { history.leave(History.Visit(entity: shown, detail: detail)) }
    open(entity)
  }

  mutating func goBack() {
    guard let shown else { return }
    if let visit = history.back(leaving: History.Visit(entity: shown, detail: detail)) {
      open(visit.entity)
      detail = visit.detail
    } else {
      message = words.nothingBefore
    }
  }

  mutating func goForward() {
    guard let shown else { return }
    if let visit = history.forward(leaving: History.Visit(entity: shown, detail: detail)) {
      open(visit.entity)
      detail = visit.detail
    } else {
      message = words.nothingAfter
    }
  }

  /// Puts an entity on the card and its row in sight, and goes to the card.
  mutating func open(_ entity: EntityReference) {
    let node = directory.treeNode(for: entity)
    expanded.formUnion(directory.treeAncestors(of: node))
    closed.subtract(directory.treeAncestors(of: node))
    pinned = findings?.nodes.contains(node) == false ? node : nil
    selected = node
    awaitsBest = false
    refreshRows()
    show(entity)
    enterCard()
  }

  /// Gives the card the focus, and remembers for this session that it was read.
  mutating func enterCard() {
    guard let shown else { return }
    focus = .detail
    recent.removeAll { $0 == shown }
    recent.insert(shown, at: 0)
    if recent.count > State.recentLimit { recent.removeLast() }
  }

  /// How many cards of the session are remembered.
  static let recentLimit = 30
}
