import Schema

/// The tables of the data files with their keys, as the loader reads them.
package enum DataFormat {
  /// A table and its keys.
  package struct Table: Sendable {
    /// The header that it stands below, `[[service]]`, or the key that it is a value of, `phones`.
    package let name: String
    package let keys: [Key]

    init<Value: Readable>(_ name: String, _ type: Value.Type) {
      self.name = name
      keys = type.schema.fields.map { Key(name: $0.key, isRequired: $0.isRequired) }
    }
  }

  /// A key of a table.
  package struct Key: Sendable {
    package let name: String
    package let isRequired: Bool
  }

  /// The directory's own table, the kinds of entities, what stands beside them, then the tables within these.
  package static var tables: [Table] {
    func entities<Entity: ReadableEntity>(_ type: Entity.Type) -> Table {
      Table("[[\(Entity.kind.rawValue)]]", type)
    }
    return [Table("[directory]", DirectoryInfo.self)]
      + EntityKind.allCases.map { entities($0.type) }
      + [
        Table("[[street_list]]", StreetList.self), Table("[[synonym]]", Synonym.self),
        Table("[[day_off]]", DayOff.self), Table("channels", Channel.self),
        Table("address", Address.self), Table("accessibility", Accessibility.self),
        Table("schedules", Schedule.self), Table("phones", Phone.self),
        Table("contacts", Contact.self), Table("streets", Street.self),
        Table("estates", Estate.self), Table("not_here", NotHere.self),
      ]
  }
}
