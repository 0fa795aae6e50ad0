import Diagnostics

/// What all views of a document share.
final class DocumentStorage: Sendable {
  let source: SourceFile
  /// The items; the first is the root table.
  let nodes: NodeArena
  /// The way to the entries of the tables that are too large to be looked through.
  let index: KeyIndex
  /// The texts of the keys that are written with escapes, by item.
  let escapedKeys: [UInt32: [UInt8]]

  init(
    source: SourceFile,
    nodes: consuming NodeArena,
    index: KeyIndex,
    escapedKeys: [UInt32: [UInt8]]
  ) {
    self.source = source
    self.nodes = nodes
    self.index = index
    self.escapedKeys = escapedKeys
  }

  /// The storage of an empty document.
  convenience init(source: SourceFile) {
    var nodes = NodeArena(capacity: 1)
    _ = nodes.append(Node(kind: .table, traits: []))
    self.init(source: source, nodes: nodes, index: KeyIndex(), escapedKeys: [:])
  }

  /// The items linked below a table or an array, in order, without those that are invalid.
  func children(of parent: UInt32) -> [UInt32] {
    var children: [UInt32] = []
    var child = nodes[parent].first
    while child != Node.none {
      let node = nodes[child]
      if node.kind != .invalid { children.append(child) }
      child = node.next
    }
    return children
  }

  /// The entry of a table with a key, if it has one that could be read.
  func entry(of table: UInt32, key: String) -> UInt32? {
    let name = Array(key.utf8)
    var found: UInt32?
    if KeyIndex.holds(tableOf: nodes[table].count) {
      var probe = index.places(of: table, hash: index.hash(name.span.bytes, in: table))
      repeat {
        found = index.next(&probe)
      } while found.map { !keyEquals(name, of: $0) } ?? false
    } else {
      found = children(of: table).first { keyEquals(name, of: $0) }
    }
    guard let found, nodes[found].kind != .invalid else { return nil }
    return found
  }

  /// The key of an entry, its escapes replaced.
  func key(of entry: UInt32) -> String {
    let node = nodes[entry]
    if node.traits.contains(.escapedKey), let text = escapedKeys[entry] {
      return String(decoding: text, as: UTF8.self)
    }
    return String(decoding: source.bytes[Int(node.keyStart)..<Int(node.keyEnd)], as: UTF8.self)
  }

  private func keyEquals(_ name: [UInt8], of entry: UInt32) -> Bool {
    let node = nodes[entry]
    if node.traits.contains(.escapedKey), let text = escapedKeys[entry] { return text == name }
    return source.bytes[Int(node.keyStart)..<Int(node.keyEnd)].elementsEqual(name)
  }
}
