import Calendar
import TOML
import Text

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

  /// What such a value is called.
  var phrase: Phrase {
    switch self {
    case .string: Phrase(pl: "tekst", en: "a text", uk: "текст")
    case .integer: Phrase(pl: "liczba całkowita", en: "a whole number", uk: "ціле число")
    case .float: Phrase(pl: "liczba", en: "a number", uk: "число")
    case .boolean: Phrase(pl: "true albo false", en: "true or false", uk: "`true` або `false`")
    case .date: Phrase(pl: "data", en: "a date", uk: "дата")
    case .time: Phrase(pl: "godzina", en: "a time", uk: "час")
    case .dateTime: Phrase(pl: "data z godziną", en: "a date with a time", uk: "дата з часом")
    case .array: Phrase(pl: "lista", en: "an array", uk: "список")
    case .table: Phrase(pl: "tabela", en: "a table", uk: "таблиця")
    case .tables: Phrase(pl: "lista tabel", en: "an array of tables", uk: "список таблиць")
    }
  }
}
