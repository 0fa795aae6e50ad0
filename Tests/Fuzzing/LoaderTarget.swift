import Answers
import Calendar
import Diagnostics
import Directory
import Text

/// The loader: any files are a directory that cards can be made of, or findings with places inside the files.
func fuzzLoader(_ bytes: [UInt8]) {
  // A byte that no UTF-8 has parts the files.
  let sources = bytes.split(separator: 0xFF, maxSplits: 3, omittingEmptySubsequences: false)
    .enumerated().map { SourceFile(name: "\($0.offset).toml", bytes: Array($0.element)) }
  let loading = ServiceDirectory.load(sources)
  precondition(loading.directory != nil || loading.hasErrors || loading.diagnostics.isEmpty)
  for diagnostic in loading.diagnostics {
    check(diagnostic.span, in: diagnostic.source)
    for language in Language.allCases {
      checkIsShowable(DiagnosticRenderer(language: language).render(diagnostic))
    }
  }
  guard let directory = loading.directory else { return }
  precondition(!loading.hasErrors)
  for kind in EntityKind.allCases {
    for place in 0..<min(directory.count(of: kind), 8) {
      let entity = EntityReference(kind, place)
      let id = directory.id(of: entity)
      precondition(directory.index(of: kind, id: id) == place, "an entity is found by its id")
      precondition(!directory.ancestors(of: entity).contains(entity), "no entity is above itself")
      for day in FuzzDirectory.days {
        let card = AnswerCard(
          of: entity, in: directory, at: Moment(date: day), language: .ukrainian)
        checkIsShowable(card.plainText())
      }
    }
  }
}
