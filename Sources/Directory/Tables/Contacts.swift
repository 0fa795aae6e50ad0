import Calendar
import Diagnostics
import Schema
import TOML

extension Phone: Readable {
  @usableFromInline package static let blank = Phone()
  @usableFromInline package static let schema = TableSchema<Phone>(
    fields: [
      TableField("number", \.number, .phoneNumber),
      TableField("extension", \.extension, .text),
      TableField("type", \.type, .choice),
      TableField("description", \.description, .text),
      TableField("languages", \.languages, .list(.language)),
      TableField("unknown", \.isUnknown, .flag),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
    ],
    check: { phone, table, reading in
      checkDates(phone, table, &reading)
      // A phone without a number has to say that the number is unknown: a blank must not pass for one.
      if table["number"] == nil, !phone.isUnknown, !table.isDamaged {
        reading.report(.error, DirectoryMessage.missingPhoneNumber, at: table.span)
      }
    })
}

extension Contact: Readable {
  @usableFromInline package static let blank = Contact()
  @usableFromInline package static let schema = TableSchema<Contact>(fields: [
    TableField("name", \.name, .text),
    TableField("title", \.title, .text),
    TableField("department", \.department, .text),
    TableField("email", \.email, .email),
    TableField("phones", \.phones, .list(.table)),
  ])
}
