import Diagnostics

/// An item of a document: a value with its key, where it has one.
///
/// A document is one flat array of these. A table's entries and an array's elements are linked in
/// the order of the document; texts are ranges of the source. 32 bytes an item.
struct Node: BitwiseCopyable {
  enum Kind: UInt8 {
    case table
    case array
    case string
    case integer
    case float
    case boolean
    case offsetDateTime
    case localDateTime
    case localDate
    case localTime
    /// A value that could not be read: it keeps its key taken, and nobody is shown it.
    case invalid
  }

  /// How the item is written, and how a table came to be, which decides who may add to it.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// The key stands in quotes, which its range leaves out.
    static let quotedKey = Traits(rawValue: 1)
    /// The key has escapes: its text is in the document's `escapedKeys`.
    static let escapedKey = Traits(rawValue: 2)
    /// The string has escapes, or else its text is the source's.
    static let escapedText = Traits(rawValue: 4)
    /// A table made on the way to another: `a` of `[a.b]`.
    static let implicit = Traits(rawValue: 8)
    /// A table made by a dotted key: `a` of `a.b = 1`.
    static let dotted = Traits(rawValue: 16)
    /// A table or an array written as a value, complete where it closes.
    static let inline = Traits(rawValue: 32)
    /// Something of this table was wrong and is left out.
    static let damaged = Traits(rawValue: 64)
  }

  /// The number of no item; item 0 is the root, which is nobody's child.
  static let none: UInt32 = 0

  var kind: Kind
  var traits: Traits
  /// How many children a table has, up to 65,535.
  var count: UInt16 = 0
  /// The next item of the same table or array.
  var next = Node.none
  /// The key's text without quotes.
  var keyStart: UInt32 = 0
  var keyEnd: UInt32 = 0
  /// The value; of a table with a header, the header.
  var start: UInt32 = 0
  var end: UInt32 = 0
  /// The first and the last child of a table or an array.
  var first = Node.none
  var last = Node.none

  var span: SourceSpan { SourceSpan(start: Int(start), end: Int(end)) }

  /// The key as written, quotes included.
  var keySpan: SourceSpan {
    let quote = traits.contains(.quotedKey) ? 1 : 0
    return SourceSpan(start: Int(keyStart) - quote, end: Int(keyEnd) + quote)
  }
}
