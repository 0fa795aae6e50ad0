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
    _ fields: [Field<Self>],
    check: @escaping @Sendable (Self, TOMLTable, inout Reading) -> Void = { _, _, _ in }
  ) -> Schema<Self> {
    Schema(
      fields: [
        Field("id", \.id, .text, required: true),
        Field("source", \.provenance.source, .text),
        Field("assured_date", \.provenance.assuredDate, .date),
      ] + fields,
      check: check)
  }
}

extension DirectoryInfo: Readable {
  package static let blank = DirectoryInfo(name: "")
  package static let schema = Schema<DirectoryInfo>(fields: [
    // As every entity may have one; nothing refers to the directory itself, so it is not kept.
    Field("id", noting: .text),
    Field("name", \.name, .text, required: true),
    Field("publisher", \.publisher, .text),
    Field("language", \.language, .language),
    Field("timezone", \.timezone, .timezone),
    Field("stale_after_days", \.staleAfterDays, .integer(0...36_500)),
    Field("source", \.provenance.source, .text),
    Field("assured_date", \.provenance.assuredDate, .date),
  ])
}

extension Organization: ReadableEntity {
  static let kind = EntityKind.organization
  package static let blank = Organization(id: "", name: "")
  package static let schema: Schema<Organization> = entitySchema([
    Field("name", \.name, .text, required: true),
    Field("alternate_names", \.alternateNames, .list(.text)),
    Field("description", \.description, .text),
    Field("parent_organization_id", \.parentOrganizationID, .reference(to: .organization)),
    Field("email", \.email, .email),
    Field("website", \.website, .url),
    Field("phones", \.phones, .list(.table)),
    Field("contacts", \.contacts, .list(.table)),
    Field("successor_id", \.successorID, .reference(to: .organization)),
  ])
}

extension Program: ReadableEntity {
  static let kind = EntityKind.program
  package static let blank = Program(id: "", organizationID: "", name: "")
  package static let schema: Schema<Program> = entitySchema([
    Field("organization_id", \.organizationID, .reference(to: .organization), required: true),
    Field("name", \.name, .text, required: true),
    Field("alternate_names", \.alternateNames, .list(.text)),
    Field("description", \.description, .text),
  ])
}
