import Calendar
import Diagnostics
import TOML

/// A document as the tagged JSON of the public TOML test suites.
///
/// Tables are objects and arrays are arrays; everything else is an object of its type and its value as
/// text, `{"type": "integer", "value": "42"}`.
struct TaggedJSON {
  private(set) var bytes: [UInt8] = []

  /// The document; its depth is bounded by the parser's limit, and so is the recursion here.
  init(of document: TOMLDocument) {
    append(document.root)
  }

  private mutating func append(_ table: TOMLTable) {
    append("{")
    var isFirst = true
    for entry in table.entries {
      if !isFirst { append(",") }
      isFirst = false
      JSONText.append(entry.key, to: &bytes)
      append(":")
      append(entry.value)
    }
    append("}")
  }

  private mutating func append(_ array: TOMLArray) {
    append("[")
    var isFirst = true
    for element in array.elements {
      if !isFirst { append(",") }
      isFirst = false
      append(element)
    }
    append("]")
  }

  private mutating func append(_ value: TOMLValue) {
    switch value.content {
    case .string(let text): append(type: "string", text)
    case .integer(let number): append(type: "integer", String(number))
    case .float(let number): append(type: "float", number.isNaN ? "nan" : String(number))
    case .boolean(let truth): append(type: "bool", truth ? "true" : "false")
    case .offsetDateTime(let moment): append(type: "datetime", moment.description)
    case .localDateTime(let moment): append(type: "datetime-local", moment.description)
    case .localDate(let date): append(type: "date-local", date.description)
    case .localTime(let time): append(type: "time-local", time.description)
    case .array(let array): append(array)
    case .table(let table): append(table)
    }
  }

  private mutating func append(type: String, _ value: String) {
    append("{\"type\":\"")
    append(type)
    append("\",\"value\":")
    JSONText.append(value, to: &bytes)
    append("}")
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
