import Directory
import Search
import Text

/// The search: any text is a query, hits are of the directory, and a word less never finds less.
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
  // Words alone: what excludes, binds or narrows is another question.
  let words = text.split(separator: " ").prefix(6)
  guard words.count > 1, !results.isUnasked,
    words.allSatisfy({ word in word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } })
  else { return }
  let whole = FuzzDirectory.index.search(words.joined(separator: " "), at: moment, limit: .max)
  guard !whole.isUnasked else { return }
  for place in words.indices {
    var fewer = Array(words)
    fewer.remove(at: place - words.startIndex)
    let rest = FuzzDirectory.index.search(fewer.joined(separator: " "), at: moment, limit: .max)
    precondition(rest.isUnasked || rest.total >= whole.total, "a word less finds less")
  }
}
