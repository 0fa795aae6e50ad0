import Diagnostics
import TOML

/// One key that a table may have, and where its value goes.
@usableFromInline
package struct TableField<Root>: Sendable {
  @usableFromInline package let key: String
  @usableFromInline package let isRequired: Bool
  @usableFromInline let read: @Sendable (TOMLValue, inout Root, inout TableReading) -> Void

  @inlinable
  package init<Value>(
    _ key: String,
    _ target: any WritableKeyPath<Root, Value> & Sendable,
    _ format: Format<Value>,
    required: Bool = false
  ) {
    self.key = key
    isRequired = required
    let set = Self.setter(target)
    read = { value, root, reading in
      if let value = format.read(value, &reading) { set(&root, value) }
    }
  }

  @inlinable
  package init<Value>(
    _ key: String,
    _ target: any WritableKeyPath<Root, Value?> & Sendable,
    _ format: Format<Value>
  ) {
    self.key = key
    isRequired = false
    let set = Self.setter(target)
    read = { value, root, reading in
      if let value = format.read(value, &reading) { set(&root, value) }
    }
  }

  /// A field of what several types have, which no key path leads to as a stored property.
  @inlinable
  package init<Value>(
    _ key: String,
    _ format: Format<Value>,
    required: Bool = false,
    set: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.key = key
    isRequired = required
    read = { value, root, reading in
      if let value = format.read(value, &reading) { set(&root, value) }
    }
  }

  /// A field whose value is not kept.
  package init<Value>(_ key: String, ignoring format: Format<Value>) {
    self.key = key
    isRequired = false
    read = { value, _, reading in _ = format.read(value, &reading) }
  }

  /// What puts a value to its place.
  ///
  /// A key path is followed step by step at every use. Where it leads to a stored property, its place in
  /// the value is asked for once, here, and the value written there, which `MemoryLayout.offset(of:)` is
  /// meant for.
  @inlinable
  static func setter<Value>(
    _ target: any WritableKeyPath<Root, Value> & Sendable
  ) -> @Sendable (inout Root, Value) -> Void {
    guard let offset = MemoryLayout<Root>.offset(of: target) else {
      return { root, value in root[keyPath: target] = value }
    }
    return { root, value in
      withUnsafeMutableBytes(of: &root) { bytes in
        bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: Value.self).pointee = value
      }
    }
  }
}

/// What a table may hold: its fields, and what must be true between them.
@usableFromInline
package struct TableSchema<Root>: Sendable {
  @usableFromInline package let fields: [TableField<Root>]
  /// The fields' keys.
  @usableFromInline let keys: WordTable
  /// A bit for each field that is required, the first field's the lowest.
  @usableFromInline let required: UInt64
  /// Looks at the whole table once its fields are read.
  @usableFromInline let check: (@Sendable (Root, TOMLTable, inout TableReading) -> Void)?

  /// - Parameters:
  ///   - fields: each with a key of its own; the required ones are among the first 64.
  ///   - check: looks at the whole table once its fields are read.
  package init(
    fields: [TableField<Root>],
    check: (@Sendable (Root, TOMLTable, inout TableReading) -> Void)? = nil
  ) {
    self.fields = fields
    self.check = check
    keys = WordTable(fields.map(\.key))
    required = fields.enumerated().reduce(0) { bits, field in
      precondition(!field.element.isRequired || field.offset < 64)
      return field.element.isRequired ? bits | 1 << UInt64(field.offset) : bits
    }
  }
}

/// What can be read from a table.
///
/// The reading is compiled for each type, in the module of the type: otherwise the metadata of generic types,
/// looked up at every value, takes a quarter of the time. That is why what types of a package declare for it is
/// usable from inline.
@usableFromInline
package protocol Readable: Sendable {
  /// A value with nothing filled in, for the fields to be read into.
  static var blank: Self { get }
  static var schema: TableSchema<Self> { get }

  /// Reads a table by the schema; a requirement, so that each type has the reading compiled for it.
  init(_ table: TOMLTable, _ reading: inout TableReading)
}

extension Readable {
  /// Reads a table by the schema: each key goes to its field, in the order of the file.
  ///
  /// Always gives a value; what is wrong with it is in the reading's findings.
  @inlinable
  package init(_ table: TOMLTable, _ reading: inout TableReading) {
    let schema = Self.schema
    self = Self.blank
    var missing = schema.required
    for entry in table {
      reading.enter(entry)
      if let place = schema.keys.number(ofKey: entry) {
        missing &= ~(1 << UInt64(place))
        reading.isRequired = schema.fields[place].isRequired
        schema.fields[place].read(entry.value, &self, &reading)
      } else if let meant = reading.reportUnknownKey(entry, known: schema.fields.map(\.key)),
        let place = schema.fields.firstIndex(where: { $0.key == meant })
      {
        // A mistyped required key is one mistake, not an unknown key and a missing field.
        missing &= ~(1 << UInt64(place))
      }
      reading.leave()
    }
    // In a damaged table the missing field may be the very line that could not be read.
    if missing != 0, !table.isDamaged {
      for (place, field) in schema.fields.enumerated() where missing & 1 << UInt64(place) != 0 {
        reading.report(.error, .missingField(field.key), at: table.span)
      }
    }
    schema.check?(self, table, &reading)
  }
}
