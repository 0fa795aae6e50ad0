import Synchronization

/// A text to parse, with the name it is reported under.
///
/// The bytes are kept as they were read: every span of a document and of a diagnostic is a range of
/// them, and strings are cut from them when somebody asks.
public final class SourceFile: Sendable {
  /// The file's name as diagnostics show it.
  public let name: String

  /// The bytes as read; not yet known to be UTF-8.
  public let bytes: [UInt8]

  /// Where the lines start; found when the first position is asked for.
  private let lines = Mutex<LineTable?>(nil)

  /// A text under a name; nothing is read or checked here.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A text that is already a string.
  public convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The place of a byte as a person names it.
  ///
  /// - Parameter offset: A byte's offset; one past the end names the place after the last character.
  /// - Returns: Line and column, both from 1, the column in characters (grapheme clusters).
  public func position(of offset: Int) -> SourcePosition {
    lines.withLock { table in
      var lines = table ?? LineTable(of: bytes)
      defer { table = lines }
      return lines.position(of: offset, in: bytes)
    }
  }

  /// The bytes of a line, without its line ending.
  ///
  /// - Parameter line: The line's number from 1.
  /// - Returns: A half-open range of offsets; empty past the last line.
  public func span(ofLine line: Int) -> SourceSpan {
    lines.withLock { table in
      let lines = table ?? LineTable(of: bytes)
      table = lines
      return lines.span(ofLine: line, in: bytes)
    }
  }

  /// The text of a span; what is not UTF-8 in it becomes U+FFFD.
  public func text(of span: SourceSpan) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// A range of bytes in a source file, half open.
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// The bytes from `start` up to, not including, `end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// A place in a source file as a person names it, both counted from 1.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// In characters (grapheme clusters), not bytes, from 1.
  public var column: Int

  /// A line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
