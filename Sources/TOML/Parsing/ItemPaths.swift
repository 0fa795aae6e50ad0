/// The dotted paths of items, found from below; only made when there is something to report.
struct ItemPaths {
  /// A path longer than this many bytes helps nobody, and a hostile document has many of them.
  private static let longest = 4096

  private var parents: [UInt32] = []
  /// The place of each item among its parent's, from 0.
  private var positions: [UInt32] = []

  /// Finds the parent of every item.
  init(of nodes: borrowing NodeArena) {
    parents = Array(repeating: Node.none, count: nodes.count)
    positions = Array(repeating: 0, count: nodes.count)
    for parent in 0..<UInt32(nodes.count) {
      guard nodes[parent].kind == .table || nodes[parent].kind == .array else { continue }
      var child = nodes[parent].first
      var position: UInt32 = 0
      while child != Node.none {
        parents[Int(child)] = parent
        positions[Int(child)] = position
        position += 1
        child = nodes[child].next
      }
    }
  }

  /// The paths of no items.
  init() {}

  /// The path of an item from the root: `service.channels[1].type`; nothing for the root itself.
  func path(of item: UInt32, in storage: DocumentStorage) -> String? {
    var steps: [String] = []
    var length = 0
    var item = item
    while item != Node.none, Int(item) < parents.count {
      let node = storage.nodes[item]
      let parent = parents[Int(item)]
      if storage.nodes[parent].kind == .array {
        steps.append("[\(positions[Int(item)])]")
      } else if node.keyEnd > node.keyStart || node.traits.contains(.quotedKey) {
        guard length + Int(node.keyEnd - node.keyStart) <= ItemPaths.longest else { return nil }
        let key = Self.written(storage.key(of: item))
        steps.append(parent == Node.none ? key : ".\(key)")
      }
      length += steps.last?.utf8.count ?? 0
      if length > ItemPaths.longest { return nil }
      item = parent
    }
    return steps.isEmpty ? nil : steps.reversed().joined()
  }

  /// A key as a document would write it: quoted where it is not bare.
  static func written(_ key: String) -> String {
    if !key.isEmpty, key.utf8.allSatisfy(\.isBareKey) { return key }
    return "\"\(key)\""
  }
}
