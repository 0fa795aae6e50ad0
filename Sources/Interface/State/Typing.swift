import Calendar
import Directory
import Search
import Text

/// Typing a query and what follows from it.
extension State {
  /// Asks what the query finds, and shows what it found.
  ///
  /// While there is no index the query waits, and the whole tree can be walked.
  ///
  /// - Parameter selectingBest: whether the best hit becomes the selection, as after typing.
  mutating func find(selectingBest: Bool) {
    pinned = nil
    let results = index?.search(
      query, at: moment, limit: scope == nil ? Findings.limit : Findings.scopedLimit,
      area: area.map { directory.serviceAreas[$0].id })
    guard let results, !results.isUnasked else {
      let awaitsBest = index == nil && (selectingBest || self.awaitsBest)
      findings = nil
      if let selected { reveal(selected) }
      refreshRows()
      if selected == nil, let first = rows.first { select(first.node) }
      self.awaitsBest = awaitsBest
      return
    }
    // Where something was found, nothing is guessed: see `AddressAnswer.worthShowing`.
    let addresses = index?.addresses.answer(query, mayBeMistyped: results.hits.isEmpty)
    let findings = Findings(results, addresses: addresses, in: directory, scope: scope)
    self.findings = findings
    closed = []
    if !selectingBest, let selected, !selected.isAddress, !findings.nodes.contains(selected) {
      pinned = selected
    }
    refreshRows()
    if selectingBest {
      treeTop = 0
      if findings.isAddress(query) {
        select(.address(0))
      } else if let best = findings.best(for: query, in: directory) {
        selected = .entity(best.entity)
        show(best.entity)
      } else {
        selected = nil
        show(nil)
      }
    }
  }

  /// Puts text into the query at the caret.
  mutating func type(_ text: String) {
    var typed = line
    typed.insert(text)
    // What leaves nothing behind is no typing.
    if typed == line, !text.contains(" ") { return }
    editQuery { $0 = typed }
  }

  /// Changes the query or moves its caret, and asks anew where it says something else now.
  mutating func editQuery(_ change: (inout QueryLine) -> Void) {
    let before = line
    change(&line)
    focus = .search
    guard line.text != before.text else { return }
    if line.text.utf8.count > before.text.utf8.count { fullestQuery = line.text }
    // What was taken away letter by letter was asked for as a whole before.
    if line.isEmpty { earlierQueries.remember(before.text.count > 1 ? before.text : fullestQuery) }
    find(selectingBest: true)
  }

  /// Goes to another hit in the order of rank.
  mutating func selectHit(_ step: Int) {
    guard let findings, !findings.nodes.isEmpty else { return }
    let current = selected.flatMap { findings.nodes.firstIndex(of: $0) }
    let next = current.map { min(max(0, $0 + step), findings.nodes.count - 1) } ?? 0
    closed = []
    refreshRows()
    select(findings.nodes[next])
  }

  /// The most letters of a query: beyond them nobody means what is typed.
  public static let queryLimit = 200
}
