import Diagnostics

/// A table, its entries in the order of the document.
public struct TOMLTable: Sendable {
  let storage: DocumentStorage
  let node: UInt32

  /// The table's header, or its braces, or the dotted key that made it; nothing for the root.
  public var span: SourceSpan { storage.nodes[node].span }

  /// The entries in the order of the document, without those that could not be read.
  public var entries: [TOMLEntry] { Array(self) }

  /// The text that the table stands in.
  package var source: SourceFile { storage.source }

  /// Whether something of this table was wrong and is left out of the entries.
  public var isDamaged: Bool { storage.nodes[node].traits.contains(.damaged) }

  /// The entry with a key, if there is one.
  ///
  /// - Complexity: Constant in the number of entries, linear in the key's length.
  public subscript(key: String) -> TOMLEntry? {
    storage.entry(of: node, key: key).map { TOMLEntry(storage: storage, node: $0) }
  }
}

/// A key with its value.
public struct TOMLEntry: Sendable {
  let storage: DocumentStorage
  let node: UInt32

  /// The key, its escapes replaced.
  public var key: String { storage.key(of: node) }

  /// The number of the entry's item in the document, by which `TOMLDocument.entry(_:)` gives it again.
  package var number: UInt32 { node }

  /// The key as written, its quotes included; the last part of a dotted one.
  public var keySpan: SourceSpan { storage.nodes[node].keySpan }

  /// The value.
  public var value: TOMLValue { TOMLValue(storage: storage, node: node) }
}

/// An array, its elements in the order of the document.
public struct TOMLArray: Sendable {
  let storage: DocumentStorage
  let node: UInt32

  /// The array with its brackets; of an array of tables, its first header.
  public var span: SourceSpan { storage.nodes[node].span }

  /// The elements, without those that could not be read.
  public var elements: [TOMLValue] { Array(self) }
}

// MARK: - One after another

extension TOMLTable: Sequence {
  /// The way through a table's entries in the order of the document, without those that could not be read.
  public struct Iterator: IteratorProtocol {
    private let storage: DocumentStorage
    private var item: UInt32

    fileprivate init(_ table: TOMLTable) {
      storage = table.storage
      item = storage.firstChild(of: table.node)
    }

    /// The next entry, or nothing after the last.
    public mutating func next() -> TOMLEntry? {
      guard item != Node.none else { return nil }
      defer { item = storage.nextChild(after: item) }
      return TOMLEntry(storage: storage, node: item)
    }
  }

  /// The way through the entries.
  public func makeIterator() -> Iterator { Iterator(self) }
}

extension TOMLArray: Sequence {
  /// The way through an array's elements in order, without those that could not be read.
  public struct Iterator: IteratorProtocol {
    private let storage: DocumentStorage
    private var item: UInt32

    fileprivate init(_ array: TOMLArray) {
      storage = array.storage
      item = storage.firstChild(of: array.node)
    }

    /// The next element, or nothing after the last.
    public mutating func next() -> TOMLValue? {
      guard item != Node.none else { return nil }
      defer { item = storage.nextChild(after: item) }
      return TOMLValue(storage: storage, node: item)
    }
  }

  /// The way through the elements.
  public func makeIterator() -> Iterator { Iterator(self) }
}
