/// What can be wrong with a document, and what the labels of such findings say.
enum SyntaxMessage: DiagnosticMessage, Hashable {
  // MARK: The document

  /// The document is larger than 2 GiB.
  case documentTooLarge
  /// This is not UTF-8 (byte …).
  case invalidUTF8(firstByte: UInt8)
  /// The file is encoded as UTF-16.
  case utf16
  /// Control character … ….
  case controlCharacter(UInt8, place: TextPlace)
  /// A carriage return without a line feed.
  case loneCarriageReturn
  /// Nested deeper than … levels.
  case nestingTooDeep(Int)

  // MARK: Keys

  /// A key is missing before `=`.
  case missingKey
  /// A part of the dotted key is missing.
  case emptyKeyPart
  /// … cannot stand in a bare key.
  case keyCharacter(Unicode.Scalar)
  /// The bare key `…` has letters outside ASCII.
  case nonASCIIKey(String)
  /// The key `…` has a space.
  case spaceInKey(String)
  /// A key cannot be a multi-line string.
  case multilineKey
  /// The quoted key is not closed.
  case unclosedKey(Character)
  /// A key without a value.
  case keyAlone
  /// `…` in the place of `=`.
  case wrongEquals(Character)
  /// `=` is missing after the key.
  case missingEquals
  /// One `=` too many.
  case extraEquals
  /// A value is missing after `=`.
  case missingValue
  /// Typographic quotation mark ….
  case typographicQuote(Character, straight: Character)
  /// A no-break space (U+00A0).
  case noBreakSpace

  // MARK: Tables

  /// The key `…` is already defined.
  case duplicateKey(String)
  /// The table `…` is already defined.
  case duplicateTable(String)
  /// The table `…` is already defined by dotted keys.
  case tableOfDottedKeys(String)
  /// `…` is an array of tables, not a table.
  case tableIsArray(String)
  /// `…` is a table, not an array of tables.
  case arrayIsTable(String)
  /// The inline table `…` cannot be added to.
  case extendsInlineTable(String)
  /// The array `…` cannot be added to by a header.
  case extendsStaticArray(String)
  /// Dotted keys cannot add to the table `…`, which has a header.
  case extendsHeaderTable(String)
  /// Dotted keys cannot add to the array of tables `…`.
  case extendsArrayOfTables(String)
  /// `…` is a value, not a table.
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
  /// `…` in the place of ….
  case mismatchedClosing(found: Character, needed: Character)
  /// `…` without an opening one.
  case closingWithoutOpening(Character)
  /// A comma is missing before this.
  case missingComma
  /// A comma without a value before it.
  case extraComma
  /// `…` in the place of a comma.
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
  /// `…` after the value.
  case separatorAfterValue(Character)
  /// A comma inside a number.
  case decimalComma
  /// A second entry in the same line.
  case twoEntriesOnLine

  // MARK: Words and numbers

  /// `…` is not a value.
  case unquotedString(String)
  /// `…` is not a Boolean.
  case wrongBoolean(String, meant: String)
  /// TOML has no `…`.
  case noNull(String)
  /// `…` is not a number.
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
  /// … is not a digit in base ….
  case wrongDigit(Character, NumberBase)

  // MARK: Dates and times

  /// This is not a date or time.
  case malformedDateTime
  /// There is no month ….
  case noSuchMonth(Int)
  /// There is no day … in month … of ….
  case noSuchDay(Int, month: Int, year: Int)
  /// There is no hour ….
  case noSuchHour(Int)
  /// There is no minute ….
  case noSuchMinute(Int)
  /// There is no second ….
  case noSuchSecond(Int)
  /// There is no offset ….
  case noSuchOffset(String)
  /// A time without seconds needs TOML 1.1.
  case secondsNeeded

  // MARK: Escapes

  /// … is not an escape.
  case unknownEscape(Unicode.Scalar)
  /// A backslash at the end of the line.
  case escapeAtLineEnd
  /// `…` needs … hexadecimal digits.
  case shortEscape(String, digits: Int)
  /// `…` is not a Unicode scalar value.
  case escapeOfNoCharacter(String)
  /// The escape `…` needs TOML 1.1.
  case escapeOfLaterVersion(String)

  func text(in language: MessageLanguage) -> String {
    switch language {
    case .polish: polishText
    case .english: englishText
    }
  }

  func hint(in language: MessageLanguage) -> String? {
    switch language {
    case .polish: polishHint
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
