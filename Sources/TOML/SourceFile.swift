/// A text to parse, with the name it is reported under.
public final class SourceFile: Sendable {
  /// The file's name as diagnostics show it.
  public let name: String
  /// The bytes as read; not yet known to be UTF-8.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A range of bytes in a source file, half open.
public struct SourceSpan: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// A place in a source file as a person names it, both counted from 1.
public struct SourcePosition: Hashable, Sendable {
  public var line: Int
  /// In characters (grapheme clusters), not bytes.
  public var column: Int
}
