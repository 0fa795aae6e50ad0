/// A set of fields, to which a filter narrows a word.
struct FieldSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ fields: SearchField...) { self.init(fields) }

  init(_ fields: [SearchField]) {
    rawValue = fields.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  static let all = FieldSet(rawValue: .max)

  func contains(_ field: SearchField) -> Bool { rawValue & 1 << UInt64(field.rawValue) != 0 }
}
