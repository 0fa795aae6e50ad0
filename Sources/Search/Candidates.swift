import Directory

/// The documents that may answer a plan: those that may have its rarest term, each once.
///
/// Names come first, so that the best are among the first when a common word's hits are cut off.
struct Candidates {
  private let index: SearchIndex
  private let plan: Plan
  private let rows: [TermRows]

  /// - Parameters:
  ///   - index: what is searched.
  ///   - plan: what is asked for.
  ///   - rows: where each of the plan's terms stands in the postings.
  init(_ index: SearchIndex, _ plan: Plan, _ rows: [TermRows]) {
    self.index = index
    self.plan = plan
    self.rows = rows
  }

  /// Hands out candidates until the body gives `false`.
  func visit(_ body: (Int) -> Bool) {
    let documents = index.documents.count
    let generating = plan.terms.indices.filter { plan.terms[$0].isGenerating }.map { rows[$0] }
    guard generating.count > 1 else {
      if let only = generating.first {
        only.visit(index.inheritance, of: documents, body)
      } else if plan.terms.contains(where: { !$0.term.isOptional }) || !plan.conditions.isEmpty {
        // Conditions or exclusions alone, or what only points are judged by: everything is looked at.
        for document in 0..<documents where !body(document) { return }
      }
      return
    }
    let rarest = generating.map { ($0, $0.candidateCount(index.inheritance)) }.min { $0.1 < $1.1 }
    rarest?.0.visit(index.inheritance, of: documents, body)
  }
}
