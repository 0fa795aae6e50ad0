import Diagnostics

/// Who may define and who may extend a table: the rules of the specification's sections "Keys",
/// "Table", "Inline Table" and "Array of Tables".
extension Parser {
  // MARK: Entries

  /// Adds an entry to a table; where the key is taken, reports it and leaves the entry out.
  mutating func addEntry(_ key: KeyToken, to table: UInt32) -> UInt32 {
    let node = Node(
      kind: .invalid, traits: key.traits, keyStart: UInt32(truncatingIfNeeded: key.start),
      keyEnd: UInt32(truncatingIfNeeded: key.end))
    let place = find(key, in: table)
    if let other = place.entry {
      reportDuplicate(key, other)
      nodes[table].traits.insert(.damaged)
      return append(node)
    }
    return link(node, to: table, hash: place.hash)
  }

  /// The table that a part of a dotted key leads to.
  mutating func dottedTable(_ key: KeyToken, in table: UInt32) -> UInt32 {
    let place = find(key, in: table)
    guard let found = place.entry else {
      return link(newTable(key, .dotted), to: table, hash: place.hash)
    }
    let node = nodes[found]
    if node.kind == .table, node.traits.contains(.dotted) { return found }
    if node.kind == .table, node.traits.contains(.implicit) {
      // From now on it is this table's own, and no header may define it.
      nodes[found].traits.remove(.implicit)
      nodes[found].traits.insert(.dotted)
      return found
    }
    let name = name(of: key)
    if node.kind == .table {
      let rule: SyntaxMessage =
        node.traits.contains(.inline) ? .extendsInlineTable(name) : .extendsHeaderTable(name)
      report(rule, key, defined: found)
    } else if node.kind == .array, !node.traits.contains(.inline) {
      report(.extendsArrayOfTables(name), key, defined: found)
    } else if node.kind != .invalid {
      report(.notTable(name), key, defined: found)
    }
    nodes[table].traits.insert(.damaged)
    return append(newTable(key, .dotted))
  }

  // MARK: Headers

  /// The table that a part of a header before the last leads to.
  mutating func headerTable(_ key: KeyToken, in table: UInt32) -> UInt32 {
    let place = find(key, in: table)
    guard let found = place.entry else {
      return link(newTable(key, .implicit), to: table, hash: place.hash)
    }
    let node = nodes[found]
    if node.kind == .table, !node.traits.contains(.inline) { return found }
    if node.kind == .array, !node.traits.contains(.inline) { return node.last }
    let name = name(of: key)
    if node.kind == .table {
      report(.extendsInlineTable(name), key, defined: found)
    } else if node.kind == .array {
      report(.extendsStaticArray(name), key, defined: found)
    } else if node.kind != .invalid {
      report(.notTable(name), key, defined: found)
    }
    return append(newTable(key, .implicit))
  }

  /// The table that `[header]` defines.
  mutating func defineTable(_ key: KeyToken, in table: UInt32, header: SourceSpan) -> UInt32 {
    let place = find(key, in: table)
    guard let found = place.entry else {
      let defined = link(newTable(key, []), to: table, hash: place.hash)
      setSpan(of: defined, header)
      return defined
    }
    let node = nodes[found]
    if node.kind == .table, node.traits.contains(.implicit) {
      nodes[found].traits.remove(.implicit)
      setSpan(of: found, header)
      return found
    }
    let name = name(of: key)
    if node.kind == .table, node.traits.contains(.dotted) {
      report(.tableOfDottedKeys(name), key, defined: found)
    } else if node.kind == .table, !node.traits.contains(.inline) {
      report(.duplicateTable(name), header, defined: found)
    } else if node.kind == .array, !node.traits.contains(.inline) {
      report(.tableIsArray(name), header, defined: found)
    } else {
      reportDuplicate(key, found)
    }
    let aside = append(newTable(key, []))
    setSpan(of: aside, header)
    return aside
  }

  /// The table that `[[header]]` adds to an array of tables.
  mutating func defineElement(_ key: KeyToken, in table: UInt32, header: SourceSpan) -> UInt32 {
    let place = find(key, in: table)
    var array = Node.none
    if let found = place.entry {
      let node = nodes[found]
      if node.kind == .array, !node.traits.contains(.inline) {
        array = found
      } else if node.kind == .array {
        report(.extendsStaticArray(name(of: key)), header, defined: found)
      } else if node.kind == .table, !node.traits.contains(.inline) {
        report(.arrayIsTable(name(of: key)), header, defined: found)
      } else {
        reportDuplicate(key, found)
      }
    } else {
      var node = newTable(key, [])
      node.kind = .array
      array = link(node, to: table, hash: place.hash)
      setSpan(of: array, header)
    }
    var element = Node(kind: .table, traits: [])
    element.start = UInt32(truncatingIfNeeded: header.start)
    element.end = UInt32(truncatingIfNeeded: header.end)
    return array == Node.none ? append(element) : append(element, to: array)
  }

  // MARK: Finding and linking

  /// The entry of a table with a key; and the key's hash, where the table is large.
  @inline(__always)
  private mutating func find(_ key: KeyToken, in table: UInt32) -> (entry: UInt32?, hash: UInt32) {
    if KeyIndex.holds(tableOf: nodes[table].count) {
      let hash = hash(of: key, in: table)
      var probe = index.places(of: table, hash: hash)
      while let candidate = index.next(&probe) {
        if isKey(key, of: candidate) { return (candidate, hash) }
      }
      return (nil, hash)
    }
    var child = nodes[table].first
    if escapedKeys.isEmpty, !key.traits.contains(.escapedKey) {
      // Without escapes keys are the same if their bytes are.
      let length = UInt32(truncatingIfNeeded: key.end &- key.start)
      while child != Node.none {
        let start = nodes[child].keyStart
        if nodes[child].keyEnd &- start == length,
          scanner.isEqual(key.start, Int(start), Int(length))
        {
          return (child, 0)
        }
        child = nodes[child].next
      }
      return (nil, 0)
    }
    while child != Node.none {
      if isKey(key, of: child) { return (child, 0) }
      child = nodes[child].next
    }
    return (nil, 0)
  }

  private func hash(of key: KeyToken, in table: UInt32) -> UInt32 {
    if key.traits.contains(.escapedKey) { return index.hash(unescapedKey.span.bytes, in: table) }
    return index.hash(scanner.bytes.extracting(key.start..<key.end), in: table)
  }

  /// Links an entry to a table, and into the index where the table is large.
  @inline(__always)
  private mutating func link(_ node: Node, to table: UInt32, hash: UInt32) -> UInt32 {
    let entry = append(node, to: table)
    if node.traits.contains(.escapedKey) { escapedKeys[entry] = unescapedKey }
    let count = nodes[table].count
    if count < .max { nodes[table].count = count + 1 }
    if KeyIndex.holds(tableOf: count) {
      index.insert(entry, of: table, hash: hash)
    } else if count == KeyIndex.smallTable {
      indexAll(of: table)
    }
    return entry
  }

  /// Puts all entries of a table that has just become large into the index.
  private mutating func indexAll(of table: UInt32) {
    index.prepare()
    var child = nodes[table].first
    while child != Node.none {
      let node = nodes[child]
      let hash: UInt32
      if let text = escapedKeys[child] {
        hash = index.hash(text.span.bytes, in: table)
      } else {
        hash = index.hash(
          scanner.bytes.extracting(Int(node.keyStart)..<Int(node.keyEnd)), in: table)
      }
      index.insert(child, of: table, hash: hash)
      child = node.next
    }
  }

  @inline(__always)
  private func isKey(_ key: KeyToken, of entry: UInt32) -> Bool {
    let start = Int(nodes[entry].keyStart)
    let length = Int(nodes[entry].keyEnd) &- start
    if key.traits.union(nodes[entry].traits).contains(.escapedKey) {
      return unescapedText(of: key) == unescapedText(of: entry)
    }
    return length == key.end &- key.start && scanner.isEqual(key.start, start, length)
  }

  private func unescapedText(of key: KeyToken) -> [UInt8] {
    key.traits.contains(.escapedKey) ? unescapedKey : Array(source.bytes[key.start..<key.end])
  }

  private func unescapedText(of entry: UInt32) -> [UInt8] {
    let node = nodes[entry]
    return escapedKeys[entry] ?? Array(source.bytes[Int(node.keyStart)..<Int(node.keyEnd)])
  }

  // MARK: Reporting

  private func newTable(_ key: KeyToken, _ traits: Node.Traits) -> Node {
    let span = key.span
    return Node(
      kind: .table, traits: key.traits.union(traits),
      keyStart: UInt32(truncatingIfNeeded: key.start), keyEnd: UInt32(truncatingIfNeeded: key.end),
      start: UInt32(truncatingIfNeeded: span.start), end: UInt32(truncatingIfNeeded: span.end))
  }

  private mutating func setSpan(of item: UInt32, _ span: SourceSpan) {
    nodes[item].start = UInt32(truncatingIfNeeded: span.start)
    nodes[item].end = UInt32(truncatingIfNeeded: span.end)
  }

  /// A key for a message, which shows no more than its beginning.
  private func name(of key: KeyToken) -> String {
    String(decoding: unescapedText(of: key).prefix(400), as: UTF8.self)
  }

  private mutating func reportDuplicate(_ key: KeyToken, _ other: UInt32) {
    report(.duplicateKey(name(of: key)), key.span, defined: other)
  }

  private mutating func report(_ message: SyntaxMessage, _ key: KeyToken, defined other: UInt32) {
    report(message, key.span, defined: other)
  }

  /// Reports a redefinition with the place of the first definition.
  private mutating func report(
    _ message: SyntaxMessage,
    _ span: SourceSpan,
    defined other: UInt32
  ) {
    let node = nodes[other]
    let isHeader =
      (node.kind == .table || node.kind == .array)
      && node.traits.isDisjoint(with: [.inline, .dotted])
    report(
      message, span.start, span.end,
      labels: [(isHeader ? node.span : node.keySpan, .firstDefinition)], item: other)
  }
}
