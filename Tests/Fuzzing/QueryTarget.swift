import Directory
import Search
import Text

/// The search: any text is a query, hits are of the directory, and what is found is found with a word less, too.
func fuzzQuery(_ bytes: [UInt8]) {
  let directory = FuzzDirectory.shared
  let text = String(decoding: bytes, as: UTF8.self)
  let moment = Moment(date: FuzzDirectory.days[0])
  let results = FuzzDirectory.index.search(text, at: moment, limit: .max)
  for hit in results.hits {
    precondition(hit.entity.index < directory.count(of: hit.entity.kind))
  }
  for problem in results.problems {
    for language in Language.allCases { _ = problem.text(in: language) }
  }
  // Words alone: what excludes, binds or narrows is another question; so is a last word that is only begun.
  let words = text.split(separator: " ").prefix(6)
  guard words.count > 1, !results.isUnasked,
    words.allSatisfy({ word in
      word.unicodeScalars.count > 2
        && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    })
  else { return }
  let whole = FuzzDirectory.index.search(words.joined(separator: " "), at: moment, limit: .max)
  guard !whole.isUnasked else { return }
  for place in words.indices {
    var fewer = Array(words)
    fewer.remove(at: place - words.startIndex)
    let rest = FuzzDirectory.index.search(fewer.joined(separator: " "), at: moment, limit: .max)
    precondition(rest.isUnasked || found(rest).isSuperset(of: found(whole)), "a word less loses it")
  }
}

/// What was found, but for a matter at a point, which is found only where both are named.
private func found(_ results: SearchResults) -> Set<EntityReference> {
  Set(results.hits.map(\.entity).filter { $0.kind != .serviceAtLocation })
}
