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

  /// The first of the items linked below a table or an array that is valid, or none.
  func firstChild(of parent: UInt32) -> UInt32 { valid(from: nodes[parent].first) }

  /// The next valid item after one below the same table or array, or none.
  func nextChild(after child: UInt32) -> UInt32 { valid(from: nodes[child].next) }

  private func valid(from item: UInt32) -> UInt32 {
    var item = item
    while item != Node.none, nodes[item].kind == .invalid { item = nodes[item].next }
    return item
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
      var child = nodes[table].first
      while child != Node.none, !keyEquals(name, of: child) { child = nodes[child].next }
      found = child == Node.none ? nil : child
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
