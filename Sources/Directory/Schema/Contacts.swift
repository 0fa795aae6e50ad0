import TOML

extension Phone: Readable {
  package static let blank = Phone()
  package static let schema = Schema<Phone>(
    fields: [
      Field("number", \.number, .phoneNumber),
      Field("extension", \.extension, .text),
      Field("type", \.type, .choice),
      Field("description", \.description, .text),
      Field("languages", \.languages, .list(.language)),
      Field("unknown", \.isUnknown, .flag),
    ],
    check: { phone, table, reading in
      // A phone without a number has to say that the number is unknown: a blank must not pass for one.
      if table["number"] == nil, !phone.isUnknown, !table.isDamaged {
        reading.report(.error, .missingPhoneNumber, at: table.span)
      }
    })
}

extension Contact: Readable {
  package static let blank = Contact()
  package static let schema = Schema<Contact>(fields: [
    Field("name", \.name, .text),
    Field("title", \.title, .text),
    Field("department", \.department, .text),
    Field("email", \.email, .email),
    Field("phones", \.phones, .list(.table)),
  ])
}

extension Schedule: Readable {
  package static let blank = Schedule()
  package static let schema = Schema<Schedule>(
    fields: [
      Field("byday", \.byday, .days),
      Field("opens_at", \.opensAt, .time),
      Field("closes_at", \.closesAt, .time),
      Field("valid_from", \.validFrom, .date),
      Field("valid_to", \.validTo, .date),
      Field("description", \.description, .text),
      Field("holidays_closed", \.holidaysClosed, .flag),
    ],
    check: { schedule, table, reading in
      checkDates(schedule, table, &reading)
      if let opens = schedule.opensAt, let closes = schedule.closesAt {
        if closes <= opens, let entry = table["closes_at"] {
          reading.report(.error, .reversedHours, at: entry.value.span)
        }
      } else if !table.isDamaged, let lone = table["opens_at"] ?? table["closes_at"],
        table["opens_at"] == nil || table["closes_at"] == nil
      {
        let missing = lone.key == "opens_at" ? "closes_at" : "opens_at"
        reading.report(.error, .incompleteHours(missing: missing), at: lone.keySpan)
      }
    })
}

extension Dated where Self: Sendable {
  /// The last day may not lie before the first.
  @Sendable
  static func checkDates(_ value: Self, _ table: TOMLTable, _ reading: inout Reading) {
    guard let first = value.validFrom, let last = value.validTo, last < first,
      let to = table["valid_to"], let from = table["valid_from"]
    else { return }
    reading.report(
      .error, .reversedDates, at: to.value.span,
      labels: [Diagnostic.Label(span: from.value.span, message: DirectoryMessage.firstDay)])
  }
}
