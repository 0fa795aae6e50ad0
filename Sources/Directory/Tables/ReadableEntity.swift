import Calendar
import Diagnostics
import Schema
import TOML

/// What every entity of the directory can be read from.
protocol ReadableEntity: Readable, ListedEntity {
  var id: String { get set }
  var provenance: Provenance { get set }
}

/// What may move to another place, office or name.
protocol Moving: Dated, Sendable {
  var movedTo: [EntityReference] { get }
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
        TableField("undated", .flag) { $0.provenance.isUndated = $1 },
      ] + fields,
      check: check)
  }
}

extension ReadableEntity where Self: Moving {
  /// The dates hold together, and what moved away did so on a day.
  @Sendable
  static func checkMove(_ value: Self, _ table: TOMLTable, _ reading: inout TableReading) {
    checkDates(value, table, &reading)
    if let entry = table["moved_to"], table["valid_to"] == nil, !table.isDamaged {
      reading.report(.error, DirectoryMessage.moveWithoutEnd, at: entry.keySpan)
    }
  }
}

extension Organization: Moving {}
extension Service: Moving {}
extension Location: Moving {}

extension ReadableEntity where Self: NamedEntity {
  func title(in directory: ServiceDirectory) -> String { name }
}
