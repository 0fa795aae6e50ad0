import Directory

/// The whole tree, as far as it is opened.
///
/// Its rows are kept from key to key: opening and closing a row changes what is below it and nothing else.
struct OpenedTree: Sendable {
  /// The rows that are opened, in sight or not.
  private(set) var expanded: Set<TreeNode>
  /// The rows in sight, from the top down.
  private(set) var rows: [TreeRow] = []

  /// A tree without rows, to be built.
  init(expanded: Set<TreeNode>) { self.expanded = expanded }

  /// A tree in which the offices on top are open, as at the beginning.
  init(officesOf directory: ServiceDirectory) {
    self.init(
      expanded: Set(
        directory.rootOrganizations.map { .entity(EntityReference(.organization, $0)) }))
  }

  /// Makes all rows anew, after the directory or the order of its points has changed.
  mutating func build(_ builder: TreeRows) { rows = builder.opened(expanded) }

  /// Opens rows and no others.
  mutating func open(only nodes: Set<TreeNode>, _ builder: TreeRows) {
    expanded = nodes
    build(builder)
  }

  /// Opens a row, in sight or not, which is looked for first at the place of the hint.
  mutating func open(_ node: TreeNode, near hint: Int, _ builder: TreeRows) {
    guard expanded.insert(node).inserted, let place = row(of: node, near: hint) else { return }
    let row = rows[place]
    let below = builder.opened(expanded, below: node, depth: row.depth + 1)
    rows[place] = TreeRow(
      node: node, depth: row.depth, hasChildren: !below.isEmpty, isExpanded: true)
    rows.insert(contentsOf: below, at: place + 1)
  }

  /// Closes a row, in sight or not, which is looked for first at the place of the hint.
  ///
  /// What is opened below it stays so.
  mutating func close(_ node: TreeNode, near hint: Int) {
    guard expanded.remove(node) != nil, let place = row(of: node, near: hint) else { return }
    let row = rows[place]
    let end = rows[(place + 1)...].firstIndex { $0.depth <= row.depth } ?? rows.endIndex
    rows[place] = TreeRow(
      node: node, depth: row.depth, hasChildren: row.hasChildren, isExpanded: false)
    rows.removeSubrange((place + 1)..<end)
  }

  private func row(of node: TreeNode, near hint: Int) -> Int? { rows.place(of: node, near: hint) }
}

extension [TreeRow] {
  /// Where a row is: at the place of the hint, or else wherever it is found.
  func place(of node: TreeNode, near hint: Int) -> Int? {
    if indices.contains(hint), self[hint].node == node { return hint }
    return firstIndex { $0.node == node }
  }
}
