import Directory

/// The documents that may answer a plan: those that may have its rarest term, each once.
///
/// Names come first, so that the best are among the first when a common word's hits are cut off.
struct Candidates {
  private let index: SearchIndex
  /// Where the rarest term stands in the postings; `nil` where no term leads anywhere.
  private let rarest: TermRows?
  /// Whether everything is a candidate: conditions or exclusions alone, or what only points are judged by, are asked for.
  private let isAll: Bool

  /// - Parameters:
  ///   - index: what is searched.
  ///   - plan: what is asked for.
  ///   - rows: where each of the plan's terms stands in the postings.
  init(_ index: SearchIndex, _ plan: Plan, _ rows: [TermRows]) {
    self.index = index
    rarest = plan.terms.indices.filter { plan.terms[$0].isGenerating }.map { rows[$0] }
      .min { $0.candidateCount < $1.candidateCount }
    isAll = plan.terms.contains { !$0.term.isOptional } || !plan.conditions.isEmpty
  }

  /// About how many there are.
  var count: Int {
    rarest.map { min($0.candidateCount, index.documents.count) } ?? index.documents.count
  }

  /// Hands out candidates until the body gives `false`.
  func visit(_ body: (Int) -> Bool) {
    if let rarest {
      rarest.visit(index.inheritance, of: index.documents.count, body)
    } else if isAll {
      for document in 0..<index.documents.count where !body(document) { return }
    }
  }
}
