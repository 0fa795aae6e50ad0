import Diagnostics
import Text

/// What can be wrong with a document, and what the labels of such findings say.
enum SyntaxMessage: DiagnosticMessage, Hashable {
  // MARK: The document

  /// The document is larger than 2 GiB.
  case documentTooLarge
  /// Bytes that are not UTF-8, named by the first.
  case invalidUTF8(firstByte: UInt8)
  /// The file is encoded as UTF-16.
  case utf16
  /// A control character, where none may stand.
  case controlCharacter(UInt8, place: TextPlace)
  /// A carriage return without a line feed.
  case loneCarriageReturn
  /// Tables, arrays and dotted keys nested deeper than the limit.
  case nestingTooDeep(Int)

  // MARK: Keys

  /// A key is missing before `=`.
  case missingKey
  /// A part of the dotted key is missing.
  case emptyKeyPart
  /// A character that cannot stand in a bare key.
  case keyCharacter(Unicode.Scalar)
  /// A bare key with letters outside ASCII.
  case nonASCIIKey(String)
  /// A key with a space and without quotes.
  case spaceInKey(String)
  /// A key cannot be a multi-line string.
  case multilineKey
  /// The quoted key is not closed.
  case unclosedKey(Character)
  /// A key without a value.
  case keyAlone
  /// A colon or a comma in the place of `=`.
  case wrongEquals(Character)
  /// `=` is missing after the key.
  case missingEquals
  /// One `=` too many.
  case extraEquals
  /// A value is missing after `=`.
  case missingValue
  /// A typographic quotation mark in the place of a straight one.
  case typographicQuote(Character, straight: Character)
  /// A no-break space (U+00A0).
  case noBreakSpace

  // MARK: Tables

  /// A key that is already defined.
  case duplicateKey(String)
  /// A table that is already defined by a header.
  case duplicateTable(String)
  /// A header for a table that is already defined by dotted keys.
  case tableOfDottedKeys(String)
  /// A table header with the name of an array of tables.
  case tableIsArray(String)
  /// A header of an array of tables with the name of a table.
  case arrayIsTable(String)
  /// An addition to an inline table.
  case extendsInlineTable(String)
  /// A header that would add to an array written as a value.
  case extendsStaticArray(String)
  /// Dotted keys that would add to a table with a header.
  case extendsHeaderTable(String)
  /// Dotted keys that would add to an array of tables.
  case extendsArrayOfTables(String)
  /// A value in the place of a table.
  case notTable(String)

  // MARK: Labels

  /// First defined here.
  case firstDefinition
  /// Opened here.
  case openedHere
  /// This no longer belongs to it.
  case noticedHere
  /// The line ends here.
  case endOfLine
  /// The file ends here.
  case endOfText

  // MARK: Headers

  /// The header is not closed.
  case unclosedHeader(String)
  /// A header without a name.
  case emptyHeader
  /// A space between the brackets of `[[`.
  case spacedBrackets
  /// The name in the header has a space.
  case spaceInHeader

  // MARK: Arrays, inline tables and strings

  /// The array is not closed.
  case unclosedArray
  /// The inline table is not closed.
  case unclosedInlineTable
  /// The string is not closed.
  case unclosedString(Character)
  /// The multi-line string is not closed.
  case unclosedMultilineString(String)
  /// A closing delimiter of the other kind.
  case mismatchedClosing(found: Character, needed: Character)
  /// A closing delimiter without an opening one.
  case closingWithoutOpening(Character)
  /// A comma is missing before this.
  case missingComma
  /// A comma without a value before it.
  case extraComma
  /// Another separator in the place of a comma.
  case wrongComma(Character)
  /// An array has values, not keys.
  case entryInArray
  /// A comma before `}` needs TOML 1.1.
  case trailingComma
  /// A newline in an inline table needs TOML 1.1.
  case newlineInInlineTable

  // MARK: Lines

  /// Text after the value.
  case textAfterValue
  /// Text right after a closing quote.
  case textAfterQuote
  /// A comma or semicolon after a value.
  case separatorAfterValue(Character)
  /// A comma inside a number.
  case decimalComma
  /// A second entry in the same line.
  case twoEntriesOnLine

  // MARK: Words and numbers

  /// Text without quotes.
  case unquotedString(String)
  /// A Boolean in another spelling or another language.
  case wrongBoolean(String, meant: String)
  /// A word for no value, which TOML does not have.
  case noNull(String)
  /// `inf` or `nan` in another spelling.
  case wrongFloatWord(String)
  /// A decimal number cannot begin with 0.
  case leadingZero
  /// The integer does not fit in 64 bits.
  case integerTooLarge
  /// An underscore must stand between two digits.
  case misplacedUnderscore
  /// Digits must stand on both sides of the decimal point.
  case floatWithoutDigits
  /// The exponent has no digits.
  case exponentWithoutDigits
  /// The number is too large for a float.
  case floatTooLarge
  /// The prefix of a base is written in lower case.
  case upperCasePrefix
  /// A number with a prefix cannot have a sign.
  case signedPrefix
  /// The number has no digits after its prefix.
  case noDigits(NumberBase)
  /// A digit that the base does not have.
  case wrongDigit(Character, NumberBase)

  // MARK: Dates and times

  /// This is not a date or time.
  case malformedDateTime
  /// A month that does not exist.
  case noSuchMonth(Int)
  /// A day that the month does not have.
  case noSuchDay(Int, month: Int, year: Int)
  /// An hour that does not exist.
  case noSuchHour(Int)
  /// A minute that does not exist.
  case noSuchMinute(Int)
  /// A second that does not exist.
  case noSuchSecond(Int)
  /// An offset from UTC that does not exist.
  case noSuchOffset(String)
  /// A time without seconds needs TOML 1.1.
  case secondsNeeded

  // MARK: Escapes

  /// A backslash before a character that makes no escape.
  case unknownEscape(Unicode.Scalar)
  /// A backslash at the end of the line.
  case escapeAtLineEnd
  /// A numeric escape with too few hexadecimal digits.
  case shortEscape(String, digits: Int)
  /// A numeric escape of what is not a Unicode scalar value.
  case escapeOfNoCharacter(String)
  /// An escape that needs TOML 1.1.
  case escapeOfLaterVersion(String)

  func text(in language: Language) -> String {
    switch language {
    case .polish, .ukrainian: polishText
    case .english: englishText
    }
  }

  func hint(in language: Language) -> String? {
    switch language {
    case .polish, .ukrainian: polishHint
    case .english: englishHint
    }
  }
}

/// Where a character stands that may not stand there.
enum TextPlace: Hashable, Sendable {
  case string
  case key
  case comment
  case value

  var english: String {
    switch self {
    case .string: "in a string"
    case .key: "in a key"
    case .comment: "in a comment"
    case .value: "where a value is expected"
    }
  }

  var polish: String {
    switch self {
    case .string: "w napisie"
    case .key: "w kluczu"
    case .comment: "w komentarzu"
    case .value: "w miejscu wartości"
    }
  }
}
