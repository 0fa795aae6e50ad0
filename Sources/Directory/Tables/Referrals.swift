import Calendar
import Diagnostics
import Schema
import TOML

extension Referral: ReadableEntity {
  static let kind = EntityKind.referral
  static var list: WritableKeyPath<ServiceDirectory, [Referral]> { \.referrals }
  @usableFromInline package static let blank = Referral(id: "", name: "", office: "")
  @usableFromInline package static let schema: TableSchema<Referral> = entitySchema(
    [
      TableField("name", \.name, .text, required: true),
      TableField("words", \.words, .oneOrMore(.text)),
      TableField("office", \.office, .text, required: true),
      TableField("description", \.description, .text),
      TableField("address", \.address, .table),
      TableField("rooms", \.rooms, .list(.text)),
      TableField("floor", \.floor, .integer(-20...200)),
      TableField("schedules", \.schedules, .schedules),
      TableField("phones", \.phones, .list(.table)),
      TableField("emails", \.emails, .oneOrMore(.email)),
      TableField("url", \.url, .url),
      TableField("portal_id", \.portal, .reference(to: .portal)),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
    ],
    check: { referral, table, reading in
      checkDates(referral, table, &reading)
      guard !table.isDamaged else { return }
      // Nobody is sent away on hearsay, nor without being told how to get there.
      if referral.provenance.source == nil, table["source"] == nil {
        reading.report(.error, DirectoryMessage.referralWithoutSource, at: table.span)
      }
      let ways = ["address", "phones", "emails", "url", "portal_id"]
      let isGivenBadly = ways.contains { table[$0] != nil } && referral.phones.isEmpty
      if !referral.hasWay, !isGivenBadly {
        reading.report(.error, DirectoryMessage.referralWithoutWay, at: table.span)
      }
    })
}

extension NotHere: Readable {
  @usableFromInline package static let blank = NotHere(what: "")
  @usableFromInline package static let schema = TableSchema<NotHere>(
    fields: [
      TableField("what", \.what, .text, required: true),
      TableField("place", \.place, .text),
      TableField(
        "refer_to", \.targets, .references(to: .referral, .service, .organization, .portal)),
    ],
    check: { lead, table, reading in
      if table["place"] == nil, table["refer_to"] == nil, !table.isDamaged {
        reading.report(.error, DirectoryMessage.leadWithoutPlace, at: table.span)
      }
    })
}
