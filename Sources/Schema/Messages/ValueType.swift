import Calendar
import TOML

/// The types of values, as far as a clerk has to tell them apart.
public enum ValueType: Hashable, Sendable {
  /// A text.
  case string
  /// A whole number.
  case integer
  /// A number with a fraction.
  case float
  /// `true` or `false`.
  case boolean
  /// A local date.
  case date
  /// A local time.
  case time
  /// A date with a time, with or without an offset.
  case dateTime
  /// An array of anything.
  case array
  /// One table.
  case table
  /// An array of tables.
  case tables

  package init(_ content: TOMLValue.Content) {
    self =
      switch content {
      case .string: .string
      case .integer: .integer
      case .float: .float
      case .boolean: .boolean
      case .offsetDateTime, .localDateTime: .dateTime
      case .localDate: .date
      case .localTime: .time
      case .array: .array
      case .table: .table
      }
  }

  /// How such a value is written, to show by example; `nil` where no example says more.
  var example: String? {
    switch self {
    case .string: #""…""#
    case .integer: "2"
    case .float: "51.76"
    case .boolean: "true"
    case .date: "2020-03-16"
    case .time: "08:00:00"
    case .array: #"["…", "…"]"#
    case .dateTime, .table, .tables: nil
    }
  }

  var polish: String {
    switch self {
    case .string: "tekst"
    case .integer: "liczba całkowita"
    case .float: "liczba"
    case .boolean: "true albo false"
    case .date: "data"
    case .time: "godzina"
    case .dateTime: "data z godziną"
    case .array: "lista"
    case .table: "tabela"
    case .tables: "lista tabel"
    }
  }

  var english: String {
    switch self {
    case .string: "a text"
    case .integer: "a whole number"
    case .float: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .time: "a time"
    case .dateTime: "a date with a time"
    case .array: "an array"
    case .table: "a table"
    case .tables: "an array of tables"
    }
  }
}
