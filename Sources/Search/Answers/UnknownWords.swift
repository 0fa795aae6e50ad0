import Calendar
import Directory
import Text

/// Says which words are to blame where nothing is found.
extension SearchIndex {
  /// How many unknown words are named.
  private static let mostUnknown = 3

  /// The words that nothing knows.
  func unknownWords(in plan: Plan) -> [UnknownWord] {
    plan.terms.filter { $0.isUnknown && $0.words[0].isEmpty }.prefix(Self.mostUnknown).map { term in
      let pattern = term.words[0].pattern
      return UnknownWord(word: term.term.text) { [self] in nearest(to: pattern) }
    }
  }

  /// The word of the directory that is nearest to one that is unknown, as it is written there.
  private func nearest(to pattern: Pattern) -> String? {
    guard pattern.letters.count >= Typos.minimumLength,
      Typos.lengths.contains(pattern.letters.count)
    else { return nil }
    let budget = Typos.budget(for: pattern.letters) + Typos.edit
    let found = Typos.search(pattern.letters, marks: pattern.marks, budget: budget, in: vocabulary)
    let best =
      found.filter { !$0.isPrefix }.min { $0.cost < $1.cost } ?? found.min { $0.cost < $1.cost }
    return best.flatMap { written($0.word) }
  }

  /// A word of the vocabulary with its capitals and diacritics, as the first entity that has it writes it.
  private func written(_ word: Int) -> String? {
    for place in Postings.Place.allCases {
      var document: Int?
      _ = postings[place].visit(word..<(word + 1)) { found in
        document = found
        return false
      }
      guard let document else { continue }
      let row = streams.bounds(document)
      guard
        let entry = row.first(where: {
          streams.entries[$0].word == word && !streams.entries[$0].isHeader
        }),
        let header = (row.lowerBound...entry).last(where: { streams.entries[$0].isHeader })
      else { continue }
      let segment = streams.entries[header]
      let text =
        segment.field.isSynonym
        ? synonyms[segment.note].text
        : EntityText(directory: directory).all(of: documents.entity(document))[segment.note].text
      let words = Words(text)
      guard
        let found = words.words.first(where: {
          words.letters($0).elementsEqual(vocabulary.letters(word))
        })
      else { continue }
      return String(decoding: Array(text.utf8)[found.origin], as: UTF8.self)
    }
    return nil
  }

  /// How many names of districts or portals are listed.
  private static let mostNames = 20

  /// The filters whose value nothing has, with those that there are.
  func unknownValues(in plan: Plan, on date: LocalDate) -> [QueryProblem] {
    plan.terms.compactMap { term -> QueryProblem? in
      guard term.isRequired, term.term.pointCondition == nil,
        let filter = [FilterName.channel, .district].first(where: { $0.fields == term.term.fields }
        ),
        !has(term, on: date)
      else { return nil }
      let names =
        filter == .district ? directory.serviceAreas.map(\.name) : directory.portals.map(\.name)
      return .unknownName(
        filter: filter, value: term.term.text.sanitized, names: Array(names.prefix(Self.mostNames)))
    }
  }
}
