import Calendar
import Directory

/// The rows of the tree from the top down.
///
/// Without a query these are the rows that are opened; with one, what was found with all that stands
/// above it.
struct TreeRows {
  let directory: ServiceDirectory
  /// Decides where a matter is handled.
  let date: LocalDate
  /// The points for the resident's district, which stand first; `nil` without a district.
  let preferredPoints: Set<Int>?

  /// The whole tree, as far as it is opened.
  func opened(_ expanded: Set<TreeNode>) -> [TreeRow] {
    rows(
      from: directory.topNodes,
      children: { directory.children(of: $0, on: date) },
      isExpanded: { expanded.contains($0) })
  }

  /// What is below a row, as far as it is opened.
  func opened(_ expanded: Set<TreeNode>, below node: TreeNode, depth: Int) -> [TreeRow] {
    rows(
      from: districtFirst(directory.children(of: node, on: date)), depth: depth,
      children: { directory.children(of: $0, on: date) },
      isExpanded: { expanded.contains($0) })
  }

  /// What was found and what stands above it; all open but what was closed by hand.
  func filtered(to found: [TreeNode], closed: Set<TreeNode>) -> [TreeRow] {
    var kept: Set<TreeNode> = []
    kept.reserveCapacity(2 * found.count)
    var children: [TreeNode: [TreeNode]] = [:]
    var tops: [TreeNode] = []
    for node in found where kept.insert(node).inserted {
      var current = node
      while let parent = directory.treeParent(of: current) {
        children[parent, default: []].append(current)
        guard kept.insert(parent).inserted else { break }
        current = parent
      }
      if directory.treeParent(of: current) == nil { tops.append(current) }
    }
    return rows(
      from: inOrder(tops),
      children: { inOrder(children[$0] ?? []) },
      isExpanded: { !closed.contains($0) })
  }

  private func rows(
    from tops: [TreeNode],
    depth: Int = 0,
    children: (TreeNode) -> [TreeNode],
    isExpanded: (TreeNode) -> Bool
  ) -> [TreeRow] {
    var rows: [TreeRow] = []
    // A stack rather than recursion: a hostile directory may be deep.
    var pending = tops.reversed().map { (node: $0, depth: depth) }
    while let (node, depth) = pending.popLast() {
      let isOpen = isExpanded(node)
      let below = isOpen ? children(node) : []
      let hasChildren = isOpen ? !below.isEmpty : directory.hasChildren(node, on: date)
      rows.append(
        TreeRow(node: node, depth: depth, hasChildren: hasChildren, isExpanded: isOpen))
      for child in districtFirst(below).reversed() { pending.append((child, depth + 1)) }
    }
    return rows
  }

  /// Points of the resident's district before the others.
  private func districtFirst(_ nodes: [TreeNode]) -> [TreeNode] {
    guard let preferredPoints else { return nodes }
    func isPreferred(_ node: TreeNode) -> Bool {
      directory.point(of: node).map(preferredPoints.contains) ?? false
    }
    func isPoint(_ node: TreeNode) -> Bool {
      node.entity?.kind == .location || node.entity?.kind == .serviceAtLocation
    }
    guard let first = nodes.firstIndex(where: isPoint) else { return nodes }
    let end = nodes[first...].firstIndex { !isPoint($0) } ?? nodes.endIndex
    let points = nodes[first..<end]
    return nodes[..<first] + points.filter(isPreferred) + points.filter { !isPreferred($0) }
      + nodes[end...]
  }

  /// In the order in which the whole tree shows them.
  private func inOrder(_ nodes: [TreeNode]) -> [TreeNode] {
    nodes.count < 2 ? nodes : nodes.sorted { Self.order(of: $0) < Self.order(of: $1) }
  }

  private static func order(of node: TreeNode) -> (Int, Int) {
    switch node {
    // The answer to an address stands before everything.
    case .address(let place): (-1, place)
    case .group(let kind): (10 + (TreeNode.groups.firstIndex(of: kind) ?? 0), 0)
    case .entity(let entity):
      switch entity.kind {
      case .organization: (0, entity.index)
      case .location: (1, entity.index)
      case .program: (2, entity.index)
      case .service: (3, entity.index)
      default: (4, entity.index)
      }
    }
  }
}
