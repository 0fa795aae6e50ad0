import CTomlPlusPlus
import Diagnostics
import TOML
import TOMLKit

/// The parsers that are compared, each to the full tree that it gives its users.
enum Contestant: String, CaseIterable {
  case ours = "okienko"
  case tomlKit = "tomlkit"
  case tomlPlusPlus = "toml++"

  /// Parses a document.
  ///
  /// - Returns: How many entries its root has; negative if it is not valid.
  func parse(_ bytes: [UInt8]) -> Int {
    switch self {
    case .ours:
      let result = TOML.parse(SourceFile(name: "corpus.toml", bytes: bytes))
      return result.isValid ? result.document.root.entries.count : -1
    case .tomlKit:
      // A TOMLKit user has a string; making it is part of the work.
      let table = try? TOMLKit.TOMLTable(string: String(decoding: bytes, as: UTF8.self))
      return table?.count ?? -1
    case .tomlPlusPlus:
      return bytes.withUnsafeBytes { buffer in
        toml_plus_plus_count(
          buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
  }
}
