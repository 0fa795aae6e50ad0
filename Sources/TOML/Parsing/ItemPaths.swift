/// The dotted paths of items, found from below; only made when there is something to report.
struct ItemPaths {
  private var parents: [UInt32] = []

  /// Finds the parent of every item.
  init(of nodes: borrowing NodeArena) {
    parents = Array(repeating: Node.none, count: nodes.count)
    for parent in 0..<UInt32(nodes.count) {
      guard nodes[parent].kind == .table || nodes[parent].kind == .array else { continue }
      var child = nodes[parent].first
      while child != Node.none {
        parents[Int(child)] = parent
        child = nodes[child].next
      }
    }
  }

  /// The paths of no items.
  init() {}

  /// The path of an item from the root: `service.channels[1].type`; nothing for the root itself.
  func path(of item: UInt32, in storage: DocumentStorage) -> String? {
    var steps: [String] = []
    var item = item
    while item != Node.none, Int(item) < parents.count {
      let node = storage.nodes[item]
      let parent = parents[Int(item)]
      if storage.nodes[parent].kind == .array {
        steps.append("[\(position(of: item, in: parent, storage))]")
      } else if node.keyEnd > node.keyStart || node.traits.contains(.quotedKey) {
        let key = Self.written(storage.key(of: item))
        steps.append(parent == Node.none ? key : ".\(key)")
      }
      item = parent
    }
    // A path longer than this helps nobody, and a hostile document has many of them.
    let length = steps.reduce(0) { $0 + $1.utf8.count }
    return steps.isEmpty || length > 4096 ? nil : steps.reversed().joined()
  }

  private func position(of item: UInt32, in array: UInt32, _ storage: DocumentStorage) -> Int {
    var position = 0
    var child = storage.nodes[array].first
    while child != item, child != Node.none {
      position += 1
      child = storage.nodes[child].next
    }
    return position
  }

  /// A key as a document would write it: quoted where it is not bare.
  static func written(_ key: String) -> String {
    if !key.isEmpty, key.utf8.allSatisfy(\.isBareKey) { return key }
    return "\"\(key)\""
  }
}
