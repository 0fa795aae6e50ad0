/// The version of the TOML specification to hold a document to.
public enum TOMLVersion: String, CaseIterable, Sendable {
  case v1_0 = "1.0"
  case v1_1 = "1.1"
}

/// What a parse gives: the document as far as it could be read, and the findings in order.
public struct ParseResult: Sendable {
  public let document: TOMLDocument
  public let diagnostics: [Diagnostic]
}

/// Parses a document. Never fails as a whole: what is wrong is in the diagnostics.
public func parse(_ source: SourceFile, version: TOMLVersion = .v1_1) -> ParseResult {
  ParseResult(document: TOMLDocument(source: source, root: TOMLTable()), diagnostics: [])
}
