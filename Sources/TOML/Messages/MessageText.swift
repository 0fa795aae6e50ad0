import Diagnostics
import Text

/// The parts that messages of all languages are put together from.
extension SyntaxMessage {
  /// A text of the document inside a message.
  static func clean(_ text: String) -> String { text.pictured(upTo: 40) }

  /// A text in quotes that TOML would read as that text.
  static func quoted(_ text: String) -> String {
    let text = clean(text)
    if !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
    if !text.contains("'") { return "'\(text)'" }
    return "'''\(text)'''"
  }

  /// A character and its code: `!` (U+0021).
  static func shown(_ scalar: Unicode.Scalar) -> String {
    let isPlain = scalar.isASCII && scalar.picture == scalar && scalar != " "
    if isPlain { return "`\(scalar)`" }
    return "`\(scalar.picture)` (\(codePoint(scalar.value)))"
  }

  static func shown(_ character: Character) -> String {
    shown(character.unicodeScalars.first ?? "\u{FFFD}")
  }

  /// An escape with its backslash.
  static func shownEscape(_ scalar: Unicode.Scalar) -> String {
    "`\\\(scalar.picture)`"
  }

  /// A byte as two hexadecimal digits.
  static func hex(_ byte: UInt8) -> String { padded(UInt32(byte), to: 2) }

  static func codePoint(_ byte: UInt8) -> String { codePoint(UInt32(byte)) }

  /// What to write in the place of a control character.
  static func controlHint(_ byte: UInt8, _ place: TextPlace) -> Phrase {
    switch place {
    case .string, .key:
      Phrase(
        pl: "w cudzysłowie pisze się `\(escape(byte))`",
        en: "write `\(escape(byte))` inside double quotes",
        uk: "у лапках пишеться `\(escape(byte))`")
    case .comment, .value: Phrase(pl: "usuń go", en: "remove it", uk: "вилучіть його")
    }
  }

  private static func escape(_ byte: UInt8) -> String { "\\u" + padded(UInt32(byte), to: 4) }

  private static func codePoint(_ value: UInt32) -> String { "U+" + padded(value, to: 4) }

  private static func padded(_ value: UInt32, to width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
