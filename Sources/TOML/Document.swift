/// A parsed TOML document.
public struct TOMLDocument: Sendable {
  public let source: SourceFile
  public let root: TOMLTable
}

/// A table, its entries in the order of the document.
public struct TOMLTable: Sendable {
  /// The table's header, or its braces.
  public var span: SourceSpan { SourceSpan(start: 0, end: 0) }
  public var entries: [TOMLEntry] { [] }
  public subscript(key: String) -> TOMLEntry? { entries.first { $0.key == key } }
}

/// A key with its value.
public struct TOMLEntry: Sendable {
  public let key: String
  public let keySpan: SourceSpan
  public let value: TOMLValue
}

/// An array, its elements in the order of the document.
public struct TOMLArray: Sendable {
  public var span: SourceSpan { SourceSpan(start: 0, end: 0) }
  public var elements: [TOMLValue] { [] }
}

/// A value with the place it stands at.
public struct TOMLValue: Sendable {
  public enum Content: Sendable {
    case string(String)
    case integer(Int64)
    case float(Double)
    case boolean(Bool)
    case offsetDateTime(OffsetDateTime)
    case localDateTime(LocalDateTime)
    case localDate(LocalDate)
    case localTime(LocalTime)
    case array(TOMLArray)
    case table(TOMLTable)
  }

  public let content: Content
  public let span: SourceSpan
}
