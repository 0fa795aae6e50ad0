extension Portal: ReadableEntity {
  static let kind = EntityKind.portal
  package static let blank = Portal(id: "", name: "")
  package static let schema: Schema<Portal> = entitySchema([
    Field("name", \.name, .text, required: true),
    Field("alternate_names", \.alternateNames, .list(.text)),
    Field("url", \.url, .url),
    Field("description", \.description, .text),
  ])
}

extension Form: ReadableEntity {
  static let kind = EntityKind.form
  package static let blank = Form(id: "", code: "", title: "")
  package static let schema: Schema<Form> = entitySchema([
    Field("code", \.code, .text, required: true),
    Field("alternate_codes", \.alternateCodes, .list(.text)),
    Field("title", \.title, .text, required: true),
    Field("portal_id", \.portalID, .reference(to: .portal)),
    Field("url", \.url, .url),
  ])
}

extension Notice: ReadableEntity {
  static let kind = EntityKind.notice
  package static let blank = Notice(id: "", state: .proposed, effect: .information, title: "")
  package static let schema: Schema<Notice> = entitySchema(
    [
      Field("state", \.state, .choice, required: true),
      // An id may be of any of these kinds, so it becomes a reference once every file is read.
      Field("scope", noting: .oneOrMore(.reference(to: .organization, .service, .location))),
      Field("effect", \.effect, .choice, required: true),
      Field("valid_from", \.validFrom, .date),
      Field("valid_to", \.validTo, .date),
      Field("substitute_location_id", \.substituteLocationID, .reference(to: .location)),
      Field("title", \.title, .text, required: true),
      Field("text", \.text, .text),
    ],
    check: checkDates)
}

extension Synonym: Readable {
  package static let blank = Synonym(words: [], means: [])
  package static let schema = Schema<Synonym>(fields: [
    // As every entity may have one; nothing refers to a synonym, so it is not kept.
    Field("id", noting: .text),
    Field("words", \.words, .oneOrMore(.text), required: true),
    Field("means", \.means, .oneOrMore(.text), required: true),
    Field("source", \.provenance.source, .text),
    Field("assured_date", \.provenance.assuredDate, .date),
  ])
}
