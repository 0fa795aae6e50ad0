import Calendar
import Diagnostics

/// A value with the place it stands at.
public struct TOMLValue: Sendable {
  /// What a value is, by the types of the specification.
  public enum Content: Sendable {
    /// Text, its escapes replaced.
    case string(String)
    /// A whole number; one that does not fit is an error of the document.
    case integer(Int64)
    /// An IEEE 754 binary64 number, `inf` or `nan`.
    case float(Double)
    /// `true` or `false`.
    case boolean(Bool)
    /// A date and time at an offset from UTC.
    case offsetDateTime(OffsetDateTime)
    /// A date and time without an offset.
    case localDateTime(LocalDateTime)
    /// A date alone.
    case localDate(LocalDate)
    /// A time of day alone.
    case localTime(LocalTime)
    /// An array, or an array of tables.
    case array(TOMLArray)
    /// A table, whether by header, dotted keys or braces.
    case table(TOMLTable)
  }

  let storage: DocumentStorage
  let node: UInt32

  /// The value's place: quotes, brackets and braces included; of a table with a header, the header.
  public var span: SourceSpan { storage.nodes[node].span }

  /// The value.
  ///
  /// The parse has checked it; it is put together here, at each asking, so that a document costs
  /// memory for its places alone.
  public var content: Content {
    let item = storage.nodes[node]
    let bytes = storage.source.bytes
    let literal = Literal(bytes.span.bytes.extracting(Int(item.start)..<Int(item.end)))
    switch item.kind {
    case .table: return .table(TOMLTable(storage: storage, node: node))
    case .array: return .array(TOMLArray(storage: storage, node: node))
    case .string: return .string(literal.string(hasEscapes: item.traits.contains(.escapedText)))
    case .integer: return .integer(literal.integer)
    case .float: return .float(literal.float)
    case .boolean: return .boolean(literal.boolean)
    case .offsetDateTime: return .offsetDateTime(literal.offsetDateTime)
    case .localDateTime: return .localDateTime(literal.localDateTime)
    case .localDate: return .localDate(literal.localDate)
    case .localTime: return .localTime(literal.localTime)
    case .invalid: return .string("")
    }
  }
}
