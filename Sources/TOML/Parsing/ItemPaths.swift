/// The dotted paths of items, found from below; only made when there is something to report.
struct ItemPaths {
  private var parents: [UInt32] = []

  /// Finds the parent of every item.
  init(nodes: [Node]) {
    guard !nodes.isEmpty else { return }
    parents = Array(repeating: Node.none, count: nodes.count)
    for (parent, node) in nodes.enumerated() where node.kind == .table || node.kind == .array {
      var child = node.first
      while child != Node.none {
        parents[Int(child)] = UInt32(truncatingIfNeeded: parent)
        child = nodes[Int(child)].next
      }
    }
  }

  /// The path of an item from the root: `service.channels[1].type`; nothing for the root itself.
  mutating func path(of item: UInt32, in storage: DocumentStorage) -> String? {
    var steps: [String] = []
    var item = item
    while item != Node.none, Int(item) < parents.count {
      let node = storage.nodes[Int(item)]
      let parent = parents[Int(item)]
      if storage.nodes[Int(parent)].kind == .array {
        steps.append("[\(position(of: item, in: parent, storage))]")
      } else if node.keyEnd > node.keyStart || node.traits.contains(.quotedKey) {
        let key = Self.written(storage.key(of: item))
        steps.append(parent == Node.none ? key : ".\(key)")
      }
      item = parent
    }
    return steps.isEmpty ? nil : steps.reversed().joined()
  }

  private func position(of item: UInt32, in array: UInt32, _ storage: DocumentStorage) -> Int {
    var position = 0
    var child = storage.nodes[Int(array)].first
    while child != item, child != Node.none {
      position += 1
      child = storage.nodes[Int(child)].next
    }
    return position
  }

  /// A key as a document would write it: quoted where it is not bare.
  static func written(_ key: String) -> String {
    if !key.isEmpty, key.utf8.allSatisfy(\.isBareKey) { return key }
    return "\"\(key)\""
  }
}
