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
        TableField("id", .text, required: true) { $0.id = $1 },
        TableField("source", .text) { $0.provenance.source = $1 },
        TableField("assured_date", .date) { $0.provenance.assuredDate = $1 },
      ] + fields,
      check: check)
  }
}

extension ReadableEntity where Self: NamedEntity {
  func title(in directory: ServiceDirectory) -> String { name }
}
