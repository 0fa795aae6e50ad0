import Diagnostics

/// The version of the TOML specification to hold a document to.
public enum TOMLVersion: String, CaseIterable, Sendable {
  /// TOML 1.0.0 of January 2021.
  case v10 = "1.0"
  /// TOML 1.1.0: `\e` and `\xHH`, times without seconds, newlines, comments and a trailing comma in
  /// inline tables.
  case v11 = "1.1"
}

/// How much of a hostile document is taken in.
public struct ParseLimits: Hashable, Sendable {
  /// How deep tables, arrays and the parts of dotted keys may nest, together.
  public var nesting = 256
  /// After how many diagnostics the parse stops.
  public var diagnostics = 100

  /// The limits that suit files which people write: 256 levels, 100 diagnostics.
  public static let standard = ParseLimits()

  /// Limits of one's own, each at least 1.
  public init(nesting: Int = 256, diagnostics: Int = 100) {
    self.nesting = max(1, nesting)
    self.diagnostics = max(1, diagnostics)
  }
}

/// What a parse gives: the document as far as it could be read, and the findings in order.
public struct ParseResult: Sendable {
  /// The document; what was wrong is left out of it.
  public let document: TOMLDocument
  /// The findings, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// Whether the parse stopped at the limit of diagnostics, so that there may be more to find.
  public let isStoppedEarly: Bool

  /// Whether the document is valid TOML.
  public var isValid: Bool { diagnostics.isEmpty }
}

/// Parses a document and checks every leaf of it.
///
/// Never fails as a whole: what is wrong is in the diagnostics, and after each the parse goes on at
/// the next value, line or table.
///
/// ```swift
/// let source = SourceFile(name: "desk.toml", text: "room = '23'\nfloor = 1\n")
/// let result = parse(source)
/// if case .integer(let floor)? = result.document.root["floor"]?.value.content {
///   print("floor \(floor)")
/// }
/// ```
///
/// - Parameters:
///   - source: The text with its name.
///   - version: The version of the specification to hold it to.
///   - limits: How much of a hostile document is taken in.
/// - Returns: The document and the diagnostics; the document is valid if there are none.
public func parse(
  _ source: SourceFile,
  version: TOMLVersion = .v11,
  limits: ParseLimits = .standard
) -> ParseResult {
  guard source.bytes.count < Int(Int32.max) else {
    let place = SourceSpan(start: 0, end: 0)
    let finding = Diagnostic(.error, SyntaxMessage.documentTooLarge, in: source, at: place)
    let nothing = DocumentStorage(source: source)
    return ParseResult(
      document: TOMLDocument(storage: nothing), diagnostics: [finding], isStoppedEarly: true)
  }
  let bytes = source.bytes
  var parser = Parser(of: source, bytes: bytes.span.bytes, version: version, limits: limits)
  parser.parseDocument()
  return parser.finish()
}
