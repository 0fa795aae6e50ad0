import Calendar
import Diagnostics
import TOML
import Testing
import Text

/// Parses a document named `desk.toml` and compares its diagnostics with the text a person reads.
func expect(
  _ document: String,
  version: TOMLVersion = .v11,
  reports expected: String,
  in language: Language = .english,
  at location: SourceLocation = #_sourceLocation
) {
  let source = SourceFile(name: "desk.toml", text: document)
  let diagnostics = parse(source, version: version).diagnostics
  let text = DiagnosticRenderer(language: language).render(diagnostics)
  #expect(text == expected + "\n", sourceLocation: location)
}

/// Parses a document that must be valid.
func document(
  _ text: String,
  version: TOMLVersion = .v11,
  at location: SourceLocation = #_sourceLocation
) -> TOMLTable {
  let result = parse(SourceFile(name: "desk.toml", text: text), version: version)
  let findings = DiagnosticRenderer().render(result.diagnostics)
  #expect(findings.isEmpty, sourceLocation: location)
  return result.document.root
}

/// Parses a document that must not be valid, and gives the codes of its diagnostics in order.
func codes(of bytes: [UInt8], version: TOMLVersion = .v11) -> [String] {
  parse(SourceFile(name: "desk.toml", bytes: bytes), version: version)
    .diagnostics.map(\.message.code)
}

/// Parses a document that must not be valid, and gives the codes of its diagnostics in order.
func codes(of text: String, version: TOMLVersion = .v11) -> [String] {
  codes(of: Array(text.utf8), version: version)
}

extension TOMLTable {
  /// The text of a string entry.
  func text(_ key: String) -> String? {
    if case .string(let text)? = self[key]?.value.content { text } else { nil }
  }

  /// The number of an integer entry.
  func integer(_ key: String) -> Int64? {
    if case .integer(let number)? = self[key]?.value.content { number } else { nil }
  }

  /// The number of a float entry.
  func float(_ key: String) -> Double? {
    if case .float(let number)? = self[key]?.value.content { number } else { nil }
  }

  /// The truth of a Boolean entry.
  func boolean(_ key: String) -> Bool? {
    if case .boolean(let truth)? = self[key]?.value.content { truth } else { nil }
  }

  /// The table of an entry.
  func table(_ key: String) -> TOMLTable? {
    if case .table(let table)? = self[key]?.value.content { table } else { nil }
  }

  /// The elements of an array entry.
  func elements(_ key: String) -> [TOMLValue]? {
    if case .array(let array)? = self[key]?.value.content { array.elements } else { nil }
  }

  /// The tables of an array entry.
  func tables(_ key: String) -> [TOMLTable]? {
    elements(key)?.compactMap { if case .table(let table) = $0.content { table } else { nil } }
  }

  /// The text of a date or time entry, as RFC 3339 writes it.
  func moment(_ key: String) -> String? {
    switch self[key]?.value.content {
    case .offsetDateTime(let moment)?: moment.description
    case .localDateTime(let moment)?: moment.description
    case .localDate(let date)?: date.description
    case .localTime(let time)?: time.description
    default: nil
    }
  }

  /// The keys in their order.
  var keys: [String] { entries.map(\.key) }
}
