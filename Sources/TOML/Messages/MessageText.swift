import Diagnostics
import Text

/// The parts that messages of all languages are put together from.
extension SyntaxMessage {
  /// A text of the document inside a message.
  func clean(_ text: String) -> String { text.pictured(upTo: 40) }

  /// A text in quotes that TOML would read as that text.
  func quoted(_ text: String) -> String {
    let text = clean(text)
    if !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
    if !text.contains("'") { return "'\(text)'" }
    return "'''\(text)'''"
  }

  /// A character and its code: `!` (U+0021).
  func shown(_ scalar: Unicode.Scalar) -> String {
    let isPlain = scalar.isASCII && scalar.picture == scalar && scalar != " "
    if isPlain { return "`\(scalar)`" }
    return "`\(scalar.picture)` (\(Self.codePoint(scalar.value)))"
  }

  func shown(_ character: Character) -> String {
    shown(character.unicodeScalars.first ?? "\u{FFFD}")
  }

  /// An escape with its backslash.
  func shownEscape(_ scalar: Unicode.Scalar) -> String {
    "`\\\(scalar.picture)`"
  }

  /// A byte as two hexadecimal digits.
  func hex(_ byte: UInt8) -> String { Self.padded(UInt32(byte), to: 2) }

  func codePoint(_ byte: UInt8) -> String { Self.codePoint(UInt32(byte)) }

  /// What to write in the place of a control character.
  func controlHintEnglish(_ byte: UInt8, _ place: TextPlace) -> String {
    switch place {
    case .string, .key: "write `\(Self.escape(byte))` inside double quotes"
    case .comment, .value: "remove it"
    }
  }

  func controlHintPolish(_ byte: UInt8, _ place: TextPlace) -> String {
    switch place {
    case .string, .key: "w cudzysłowie pisze się `\(Self.escape(byte))`"
    case .comment, .value: "usuń go"
    }
  }

  private static func escape(_ byte: UInt8) -> String { "\\u" + padded(UInt32(byte), to: 4) }

  private static func codePoint(_ value: UInt32) -> String { "U+" + padded(value, to: 4) }

  private static func padded(_ value: UInt32, to width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
