import Diagnostics
import TOML

/// One key that a table may have, and where its value goes.
package struct TableField<Root>: Sendable {
  package let key: String
  package let isRequired: Bool
  let read: @Sendable (TOMLValue, inout Root, inout TableReading) -> Void

  package init<Value>(
    _ key: String,
    _ target: any WritableKeyPath<Root, Value> & Sendable,
    _ format: Format<Value>,
    required: Bool = false
  ) {
    self.key = key
    isRequired = required
    read = { value, root, reading in
      if let value = format.read(value, &reading) { root[keyPath: target] = value }
    }
  }

  package init<Value>(
    _ key: String,
    _ target: any WritableKeyPath<Root, Value?> & Sendable,
    _ format: Format<Value>
  ) {
    self.key = key
    isRequired = false
    read = { value, root, reading in
      if let value = format.read(value, &reading) { root[keyPath: target] = value }
    }
  }

  /// A field whose value is kept elsewhere: as a reference to resolve later.
  package init<Value>(_ key: String, noting format: Format<Value>) {
    self.key = key
    isRequired = false
    read = { value, _, reading in _ = format.read(value, &reading) }
  }
}

/// What a table may hold: its fields, and what must be true between them.
package struct TableSchema<Root>: Sendable {
  package var fields: [TableField<Root>]
  /// Looks at the whole table once its fields are read.
  package var check: @Sendable (Root, TOMLTable, inout TableReading) -> Void

  package init(
    fields: [TableField<Root>],
    check: @escaping @Sendable (Root, TOMLTable, inout TableReading) -> Void = { _, _, _ in }
  ) {
    self.fields = fields
    self.check = check
  }
}

/// What can be read from a table.
package protocol Readable: Sendable {
  /// A value with nothing filled in, for the fields to be read into.
  static var blank: Self { get }
  static var schema: TableSchema<Self> { get }
}

extension Readable {
  /// Reads a table by the schema: each key goes to its field, in the order of the file.
  ///
  /// Always gives a value; what is wrong with it is in the reading's findings.
  package init(_ table: TOMLTable, _ reading: inout TableReading) {
    let schema = Self.schema
    self = Self.blank
    var found: Set<String> = []
    for entry in table.entries {
      guard let field = schema.fields.first(where: { $0.key == entry.key }) else {
        let suggestion = Suggestion.nearest(to: entry.key, among: schema.fields.map(\.key))
        // A mistyped required key is one mistake, not an unknown key and a missing field.
        if let suggestion { found.insert(suggestion) }
        reading.at(.key(entry.key)) {
          $0.report(
            .error, .unknownKey(entry.key.shortened, suggestion: suggestion), at: entry.keySpan)
        }
        continue
      }
      if field.isRequired { found.insert(field.key) }
      reading.at(.key(entry.key)) {
        $0.isRequired = field.isRequired
        field.read(entry.value, &self, &$0)
      }
    }
    // In a damaged table the missing field may be the very line that could not be read.
    if !table.isDamaged {
      for field in schema.fields where field.isRequired && !found.contains(field.key) {
        reading.report(.error, .missingField(field.key), at: table.span)
      }
    }
    schema.check(self, table, &reading)
  }
}
