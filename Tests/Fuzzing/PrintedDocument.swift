import Calendar
import TOML

/// A document written anew, as plainly as TOML allows: a line for each key of the root, the rest in braces and brackets.
struct PrintedDocument: Equatable {
  private(set) var text = ""

  init(_ document: TOMLDocument) {
    for entry in document.root.entries {
      append(quoted: entry.key)
      text += " = "
      append(entry.value)
      text += "\n"
    }
  }

  private mutating func append(_ value: TOMLValue) {
    switch value.content {
    case .string(let string): append(quoted: string)
    case .integer(let number): text += "\(number)"
    case .float(let number): text += "\(number)"
    case .boolean(let truth): text += "\(truth)"
    case .offsetDateTime(let moment): text += "\(moment)"
    case .localDateTime(let moment): text += "\(moment)"
    case .localDate(let date): text += "\(date)"
    case .localTime(let time): text += "\(time)"
    case .array(let array):
      text += "["
      for element in array.elements {
        append(element)
        text += ", "
      }
      text += "]"
    case .table(let table):
      text += "{"
      for (place, entry) in table.entries.enumerated() {
        if place > 0 { text += ", " }
        append(quoted: entry.key)
        text += " = "
        append(entry.value)
      }
      text += "}"
    }
  }

  /// A basic string; whatever is no plain ASCII is written by its number.
  private mutating func append(quoted string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      if scalar.isASCII, scalar.value >= 0x20, scalar != "\"", scalar != "\\", scalar.value != 0x7F
      {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        text += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    text += "\""
  }
}
