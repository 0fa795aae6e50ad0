import Calendar
import Schema
import TOML

/// What every entity of the directory can be read from.
protocol ReadableEntity: Readable, Entity {
  static var kind: EntityKind { get }
  var id: String { get set }
  var provenance: Provenance { get set }
}

extension ReadableEntity {
  /// A schema with the fields that every entity has.
  static func entitySchema(
    _ fields: [TableField<Self>],
    check: @escaping @Sendable (Self, TOMLTable, inout TableReading) -> Void = { _, _, _ in }
  ) -> TableSchema<Self> {
    TableSchema(
      fields: [
        TableField("id", \.id, .text, required: true),
        TableField("source", \.provenance.source, .text),
        TableField("assured_date", \.provenance.assuredDate, .date),
      ] + fields,
      check: check)
  }
}
