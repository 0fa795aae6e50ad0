import Diagnostics

/// A parsed TOML document: the source and a way into the tables found in it.
///
/// Documents, tables, arrays, entries and values are views: small values that share the parsed
/// document and read from it what they are asked for.
public struct TOMLDocument: Sendable {
  let storage: DocumentStorage

  /// The text that was parsed.
  public var source: SourceFile { storage.source }

  /// The root table.
  public var root: TOMLTable { TOMLTable(storage: storage, node: 0) }
}
