import Diagnostics
import Directory
import TOML

extension Inspection {
  /// The files without a mistake of the grammar: what another seems to say may only follow from its mistake.
  var soundDocuments: [TOMLDocument] {
    let syntax = Set(Rule.syntax.map(\.name))
    let broken = Set(
      result.diagnostics.lazy.filter { syntax.contains($0.message.code) && $0.severity == .error }
        .map { ObjectIdentifier($0.source) })
    return documents.filter { !broken.contains(ObjectIdentifier($0.source)) }
  }
}
