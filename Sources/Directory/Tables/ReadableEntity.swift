import Calendar
import Schema
import TOML

/// What every entity of the directory can be read from.
protocol ReadableEntity: Readable, ListedEntity {
  var id: String { get set }
  var provenance: Provenance { get set }
}

extension ReadableEntity {
  // Most kinds stand outside the department tree, or say what they stand below.
  var parent: EntityReference? { nil }

  /// A schema with the fields that every entity has.
  static func entitySchema(
    _ fields: [TableField<Self>],
    check: (@Sendable (Self, TOMLTable, inout TableReading) -> Void)? = nil
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

extension ReadableEntity where Self: NamedEntity {
  func title(in directory: ServiceDirectory) -> String { name }
}
