import Schema

extension Portal: ReadableEntity {
  static let kind = EntityKind.portal
  static var list: WritableKeyPath<ServiceDirectory, [Portal]> { \.portals }
  @usableFromInline package static let blank = Portal(id: "", name: "")
  @usableFromInline package static let schema: TableSchema<Portal> = entitySchema(
    [
      TableField("name", \.name, .text, required: true),
      TableField("alternate_names", \.alternateNames, .list(.text)),
      TableField("url", \.url, .url),
      TableField("description", \.description, .text),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
    ],
    check: checkDates)
}

extension Form: ReadableEntity {
  static let kind = EntityKind.form
  static var list: WritableKeyPath<ServiceDirectory, [Form]> { \.forms }
  func title(in directory: ServiceDirectory) -> String { "\(code) – \(title)" }
  @usableFromInline package static let blank = Form(id: "", code: "", title: "")
  @usableFromInline package static let schema: TableSchema<Form> = entitySchema([
    TableField("code", \.code, .text, required: true),
    TableField("alternate_codes", \.alternateCodes, .list(.text)),
    TableField("title", \.title, .text, required: true),
    TableField("portal_id", \.portal, .reference(to: .portal)),
    TableField("url", \.url, .url),
  ])
}

extension Notice: ReadableEntity {
  static let kind = EntityKind.notice
  static var list: WritableKeyPath<ServiceDirectory, [Notice]> { \.notices }
  func title(in directory: ServiceDirectory) -> String { title }
  @usableFromInline package static let blank = Notice(
    id: "", state: .proposed, effect: .information, title: "")
  @usableFromInline package static let schema: TableSchema<Notice> = entitySchema(
    [
      TableField("state", \.state, .choice, required: true),
      TableField("scope", \.scope, .references(to: .organization, .service, .location)),
      TableField("effect", \.effect, .choice, required: true),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
      TableField("substitute_location_id", \.substituteLocation, .reference(to: .location)),
      TableField("remaining_channels", \.remainingChannels, .oneOrMore(.choice)),
      TableField("title", \.title, .text, required: true),
      TableField("text", \.text, .text),
    ],
    check: checkDates)
}

extension Synonym: Readable {
  @usableFromInline package static let blank = Synonym(words: [], means: [])
  @usableFromInline package static let schema = TableSchema<Synonym>(fields: [
    // As every entity may have one; nothing refers to a synonym, so it is not kept.
    TableField("id", ignoring: .text),
    TableField("words", \.words, .oneOrMore(.text), required: true),
    TableField("means", \.means, .oneOrMore(.text), required: true),
    TableField("language", \.language, .language),
    TableField("source", \.provenance.source, .text),
    TableField("assured_date", \.provenance.assuredDate, .date),
  ])
}
