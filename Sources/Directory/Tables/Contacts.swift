import Calendar
import Diagnostics
import Schema
import TOML

extension Phone: Readable {
  package static let blank = Phone()
  package static let schema = TableSchema<Phone>(
    fields: [
      TableField("number", \.number, .phoneNumber),
      TableField("extension", \.extension, .text),
      TableField("type", \.type, .choice),
      TableField("description", \.description, .text),
      TableField("languages", \.languages, .list(.language)),
      TableField("unknown", \.isUnknown, .flag),
    ],
    check: { phone, table, reading in
      // A phone without a number has to say that the number is unknown: a blank must not pass for one.
      if table["number"] == nil, !phone.isUnknown, !table.isDamaged {
        reading.report(.error, DirectoryMessage.missingPhoneNumber, at: table.span)
      }
    })
}

extension Contact: Readable {
  package static let blank = Contact()
  package static let schema = TableSchema<Contact>(fields: [
    TableField("name", \.name, .text),
    TableField("title", \.title, .text),
    TableField("department", \.department, .text),
    TableField("email", \.email, .email),
    TableField("phones", \.phones, .list(.table)),
  ])
}

extension Schedule: Readable {
  package static let blank = Schedule()
  package static let schema = TableSchema<Schedule>(
    fields: [
      TableField("byday", \.byday, .days),
      TableField("opens_at", \.opensAt, .time),
      TableField("closes_at", \.closesAt, .time),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
      TableField("description", \.description, .text),
      TableField("holidays_closed", \.holidaysClosed, .flag),
    ],
    check: { schedule, table, reading in
      checkDates(schedule, table, &reading)
      if let opens = schedule.opensAt, let closes = schedule.closesAt {
        if closes <= opens, let entry = table["closes_at"] {
          reading.report(.error, DirectoryMessage.reversedHours, at: entry.value.span)
        }
      } else if !table.isDamaged, let lone = table["opens_at"] ?? table["closes_at"],
        table["opens_at"] == nil || table["closes_at"] == nil
      {
        let missing = lone.key == "opens_at" ? "closes_at" : "opens_at"
        reading.report(.error, DirectoryMessage.incompleteHours(missing: missing), at: lone.keySpan)
      }
    })
}

extension Dated where Self: Sendable {
  /// The last day may not lie before the first.
  @Sendable
  static func checkDates(_ value: Self, _ table: TOMLTable, _ reading: inout TableReading) {
    guard let first = value.validFrom, let last = value.validTo, last < first,
      let to = table["valid_to"], let from = table["valid_from"]
    else { return }
    reading.report(
      .error, DirectoryMessage.reversedDates, at: to.value.span,
      labels: [Diagnostic.Label(span: from.value.span, message: DirectoryMessage.firstDay)])
  }
}
