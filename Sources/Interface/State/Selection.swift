import Answers
import Calendar
import Directory

/// What the order of the tree's rows depends on.
struct TreeOccasion: Hashable, Sendable {
  let edition: Int
  /// The resident's district, and the day: a closed point's substitute stands first in its place, and a matter opens to
  /// where it is handled then.
  let area: Int?
  let date: LocalDate
}

/// Walking the tree and following links.
extension State {
  /// The rows in sight: those of what the query found, or else the whole tree as far as it is opened.
  var rows: [TreeRow] { findings == nil ? tree.rows : foundRows }

  var treeRows: TreeRows {
    TreeRows(directory: directory, date: moment.date, preferredPoints: preferredPoints)
  }

  /// Makes anew those rows that have changed, and keeps the selection in sight.
  mutating func refreshRows() {
    let occasion = TreeOccasion(edition: edition, area: area, date: moment.date)
    if occasion != treeOccasion {
      treeOccasion = occasion
      preferredPoints = area.map { directory.on(moment.date).points(forArea: $0) }
      tree.build(treeRows)
    }
    if let findings {
      foundRows = treeRows.filtered(
        to: findings.nodes + (pinned.map { [$0] } ?? []), closed: closed)
    }
    guard let selected, selectedRow == nil else { return }
    // What was selected is hidden below a row that is closed now: that row takes its place.
    let above = directory.treeAncestors(of: selected).first { node in
      rows.contains { $0.node == node }
    }
    if let above { select(above) }
  }

  /// The place of the selected row.
  var selectedRow: Int? { selected.flatMap { rows.place(of: $0, near: selectedPlace) } }

  /// Opens what stands above a row of the whole tree.
  mutating func reveal(_ node: TreeNode) {
    for above in directory.treeAncestors(of: node).reversed() {
      tree.open(above, near: selectedPlace, treeRows)
    }
  }

  /// Selects a row; the card follows.
  mutating func select(_ node: TreeNode) {
    selected = node
    awaitsBest = false
    if shown.map(TreeNode.entity) != node || node.entity == nil {
      show(node.entity ?? pointOfAddress)
    }
  }

  mutating func select(row: Int) {
    guard !rows.isEmpty else { return }
    selectedPlace = min(max(0, row), rows.count - 1)
    select(rows[selectedPlace].node)
  }

  /// Puts an entity on the card, read from its top.
  mutating func show(_ entity: EntityReference?) {
    isAtHome = false
    shown = entity
    leadingWords = nil
    detail = DetailPosition()
  }

  /// Selects the first row without its card: the pane says how to ask.
  mutating func goHome() {
    treeTop = 0
    focus = .search
    selectedPlace = 0
    selected = rows.first?.node
    show(nil)
    isAtHome = true
  }

  /// Shows the card of what is selected where the pane only said how to ask.
  mutating func leaveHome() {
    if isAtHome { show(selected?.entity) }
  }

  mutating func toggle(_ node: TreeNode, open: Bool) {
    if findings == nil {
      if open {
        tree.open(node, near: selectedPlace, treeRows)
      } else {
        tree.close(node, near: selectedPlace)
      }
    } else {
      if open { closed.remove(node) } else { closed.insert(node) }
    }
    refreshRows()
  }

  mutating func expandAll() {
    if findings != nil {
      closed = []
    } else {
      var expanded = tree.expanded
      var pending = directory.topNodes
      while let node = pending.popLast() {
        let children = directory.children(of: node, on: moment.date)
        guard !children.isEmpty else { continue }
        expanded.insert(node)
        pending += children
      }
      tree.open(only: expanded, treeRows)
    }
    refreshRows()
  }

  mutating func collapseAll() {
    if findings != nil {
      closed = Set(rows.filter(\.hasChildren).map(\.node))
    } else {
      tree.open(only: [], treeRows)
    }
    refreshRows()
  }

  /// Goes to the office, group or programme above.
  mutating func selectParent() {
    guard let selected, let parent = directory.treeParent(of: selected) else { return }
    if let row = selectedRow {
      // The row above is the nearest one that stands further left.
      let above = rows[..<row].lastIndex { $0.depth < rows[row].depth }
      if let above, rows[above].node == parent { selectedPlace = above }
    }
    select(parent)
    focus = .tree
  }

  /// Shows what a link leads to; the card that is left can be returned to.
  mutating func follow(_ entity: EntityReference) {
    if let shown { history.leave(History.Visit(entity: shown, detail: detail)) }
    open(entity)
  }

  mutating func goBack() {
    guard let shown else {
      message = words.nothingBefore
      return
    }
    if let visit = history.back(leaving: History.Visit(entity: shown, detail: detail)) {
      open(visit.entity)
      detail = visit.detail
    } else {
      message = words.nothingBefore
    }
  }

  mutating func goForward() {
    guard let shown else {
      message = words.nothingAfter
      return
    }
    if let visit = history.forward(leaving: History.Visit(entity: shown, detail: detail)) {
      open(visit.entity)
      detail = visit.detail
    } else {
      message = words.nothingAfter
    }
  }

  /// Puts an entity on the card and its row in sight, and goes to the card.
  mutating func open(_ entity: EntityReference) {
    let node = TreeNode.entity(entity)
    reveal(node)
    closed.subtract(directory.treeAncestors(of: node))
    pinned = findings?.nodes.contains(node) == false ? node : nil
    selected = node
    awaitsBest = false
    refreshRows()
    show(entity)
    enterCard()
  }

  /// Gives the card the focus.
  mutating func enterCard() {
    if hasCard { focus = .detail }
  }
}
