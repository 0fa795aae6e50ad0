import Diagnostics
import Schema
import TOML

/// A directory with the files that it was read from, for whoever judges how they are written as well as what they say.
package struct Inspection {
  /// The directory, unless an error stands in its way, and what the loader found.
  package let result: LoadResult
  /// The files as they were parsed, in their order.
  package let documents: [TOMLDocument]
  private let draft: Draft

  /// Reads the files of a folder.
  package init(_ folder: SourceFolder) { self.init(folder.sources, problems: folder.problems) }

  /// Reads files in memory.
  ///
  /// - Parameters:
  ///   - sources: the files in their order.
  ///   - problems: what was found before they were read.
  package init(_ sources: [SourceFile], problems: [Diagnostic] = []) {
    (result, draft, documents) = ServiceDirectory.draft(of: sources, problems: problems)
  }

  /// The directory's description as far as it could be read, errors or not.
  package var info: DirectoryInfo { draft.directory.info }

  /// Where an entity gives a field, or else where it is defined.
  package func place(of key: String, _ entity: EntityReference) -> SourcePlace {
    draft.place(of: key, entity.kind, entity.index)
  }

  /// Where a synonym is defined; the synonyms count in the order of the files.
  package func place(ofSynonym index: Int) -> SourcePlace? {
    var rest = index
    for document in documents {
      guard let entry = document.root["synonym"], case .array(let array) = entry.value.content
      else { continue }
      var element = 0
      for value in array {
        if case .table(let table) = value.content {
          if rest == 0 {
            return SourcePlace(
              source: document.source, span: table["means"]?.value.span ?? table.span,
              path: [.key("synonym"), .element(element), .key("means")])
          }
          rest -= 1
        }
        element += 1
      }
    }
    return nil
  }
}
