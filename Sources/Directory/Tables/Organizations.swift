import Schema

extension DirectoryInfo: Readable {
  @usableFromInline package static let blank = DirectoryInfo(name: "")
  @usableFromInline package static let schema = TableSchema<DirectoryInfo>(fields: [
    // As every entity may have one; nothing refers to the directory itself, so it is not kept.
    TableField("id", ignoring: .text),
    TableField("name", \.name, .text, required: true),
    TableField("publisher", \.publisher, .text),
    TableField("language", \.language, .language),
    TableField("timezone", \.timezone, .timezone),
    TableField("holidays", \.holidays, .choice),
    TableField("stale_after_days", \.staleAfterDays, .integer(0...36_500)),
    TableField("phones", \.phones, .list(.table)),
    TableField("source", \.provenance.source, .text),
    TableField("assured_date", \.provenance.assuredDate, .date),
  ])
}

extension Organization: ReadableEntity {
  static let kind = EntityKind.organization
  static var list: WritableKeyPath<ServiceDirectory, [Organization]> { \.organizations }
  var parent: EntityReference? { parentOrganization.map { EntityReference(.organization, $0) } }
  @usableFromInline package static let blank = Organization(id: "", name: "")
  @usableFromInline package static let schema: TableSchema<Organization> = entitySchema(
    [
      TableField("name", \.name, .text, required: true),
      TableField("alternate_names", \.alternateNames, .list(.text)),
      TableField("description", \.description, .text),
      TableField("parent_organization_id", \.parentOrganization, .reference(to: .organization)),
      TableField("email", \.email, .email),
      TableField("website", \.website, .url),
      TableField("phones", \.phones, .list(.table)),
      TableField("contacts", \.contacts, .list(.table)),
      TableField("successor_id", \.successor, .reference(to: .organization)),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
      TableField("moved_to", \.movedTo, .successors),
    ],
    check: checkMove)
}

extension Program: ReadableEntity {
  static let kind = EntityKind.program
  static var list: WritableKeyPath<ServiceDirectory, [Program]> { \.programs }
  var parent: EntityReference? { EntityReference(.organization, organization) }
  @usableFromInline package static let blank = Program(id: "", organization: 0, name: "")
  @usableFromInline package static let schema: TableSchema<Program> = entitySchema([
    TableField("organization_id", \.organization, .reference(to: .organization), required: true),
    TableField("name", \.name, .text, required: true),
    TableField("alternate_names", \.alternateNames, .list(.text)),
    TableField("description", \.description, .text),
  ])
}
