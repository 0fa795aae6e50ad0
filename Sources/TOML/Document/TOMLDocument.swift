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

  /// The entry with a number that `TOMLEntry.number` gave.
  package func entry(_ number: UInt32) -> TOMLEntry { TOMLEntry(storage: storage, node: number) }
}
