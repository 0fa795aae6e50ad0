import Diagnostics
import Schema
import TOML

extension Street: Readable {
  @usableFromInline package static let blank = Street(name: "")
  @usableFromInline package static let schema = TableSchema<Street>(
    fields: [
      TableField("name", \.name, .text, required: true),
      TableField("kind", \.kind, .text),
      TableField("aliases", \.aliases, .list(.text)),
      TableField("numbers", \.numbers, .list(.houseNumbers)),
      TableField("numbers_unknown", \.areNumbersUnknown, .flag),
      TableField("as_printed", \.isAsPrinted, .flag),
      TableField("postal_codes", \.postalCodes, .list(.postalCode)),
    ],
    check: { street, table, reading in
      if street.areNumbersUnknown, let entry = table["numbers"] {
        reading.report(.error, DirectoryMessage.numbersKnownAndUnknown, at: entry.keySpan)
      }
    })
}

extension Estate: Readable {
  @usableFromInline package static let blank = Estate(name: "")
  @usableFromInline package static let schema = TableSchema<Estate>(fields: [
    TableField("name", \.name, .text, required: true),
    TableField("kind", \.kind, .text),
    TableField("inferred", \.isInferred, .flag),
    TableField("source", \.source, .text),
  ])
}

extension StreetList: Readable {
  @usableFromInline package static let blank = StreetList(area: 0)
  @usableFromInline package static let schema = TableSchema<StreetList>(fields: [
    // As every entity may have one; nothing refers to a list of streets, so it is not kept.
    TableField("id", ignoring: .text),
    TableField("service_area_id", \.area, .reference(to: .serviceArea), required: true),
    TableField("cited_as", \.citedAs, .text),
    TableField("note", \.note, .text),
    TableField("streets", \.streets, .streets),
    TableField("estates", \.estates, .list(.table)),
    TableField("source", \.provenance.source, .text),
    TableField("assured_date", \.provenance.assuredDate, .date),
  ])
}

extension Format<[Street]> {
  /// Streets, each a name or a table.
  static let streets = Format.list(
    Format<Street> { value, reading in
      if case .table(let table) = value.content { return Street(table, &reading) }
      return reading.text(value).map { Street(name: $0) }
    })
}

extension Format<HouseRange> {
  /// House numbers: `1-23 odd`, `14-`, `38/52`.
  static let houseNumbers = Format { value, reading in
    guard let text = reading.text(value) else { return nil }
    guard let range = HouseRange(written: text) else {
      reading.report(
        .error, DirectoryMessage.malformedHouseNumbers(text.shortened), at: value.span)
      return nil
    }
    return range
  }
}

extension Format<String> {
  /// A Polish postal code, `91-203`.
  static let postalCode = text(
    where: { code in
      let bytes = Array(code.utf8)
      return bytes.count == 6
        && bytes.indices.allSatisfy { $0 == 2 ? bytes[$0] == 0x2D : bytes[$0] &- 0x30 < 10 }
    }, else: DirectoryMessage.malformedPostalCode)
}
