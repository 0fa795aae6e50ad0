import Directory
import Search
import Text

/// What a query found.
struct Findings: Sendable {
  /// The best first, each entity once.
  let hits: [Hit]
  /// How many entities match; the hits are the first of them.
  let total: Int
  /// Whether there are more than `total`.
  let isTruncated: Bool
  /// What in the query could not be understood.
  let problems: [QueryProblem]
  let highlighter: Highlighter
  /// The rows of the tree on which the hits stand, in their order.
  let nodes: [TreeNode]

  /// The most hits that the tree shows.
  static let limit = 300
  /// The most hits among which those of one office are sought.
  static let scopedLimit = 2000

  init(_ results: SearchResults, in directory: ServiceDirectory, scope: EntityReference?) {
    let scoped = scope.map { scope in
      results.hits.filter {
        $0.entity == scope || directory.ancestors(of: $0.entity).contains(scope)
      }
    }
    hits = scoped ?? results.hits
    // A point that stands in for a closed one is a hit beyond those that match.
    total = scoped?.count ?? max(results.total, results.hits.count)
    isTruncated = results.isTruncated
    problems = results.problems
    highlighter = results.highlighter
    var seen: Set<TreeNode> = []
    nodes = hits.map { directory.treeNode(for: $0.entity) }.filter { seen.insert($0).inserted }
  }

  func hit(for entity: EntityReference) -> Hit? { hits.first { $0.entity == entity } }
}

extension State {
  /// Asks the index, and shows what it found.
  ///
  /// - Parameter selectingBest: whether the best hit becomes the selection, as after typing.
  mutating func find(selectingBest: Bool) {
    pinned = nil
    let results = index.search(
      query, asOf: moment.date, limit: scope == nil ? Findings.limit : Findings.scopedLimit,
      area: area.map { directory.serviceAreas[$0].id })
    if results.isUnasked {
      findings = nil
      if let selected { expanded.formUnion(directory.treeAncestors(of: selected)) }
      refreshRows()
      if selected == nil, let first = rows.first { select(first.node) }
      return
    }
    let findings = Findings(results, in: directory, scope: scope)
    self.findings = findings
    closed = []
    if !selectingBest, let selected, !findings.nodes.contains(selected) { pinned = selected }
    refreshRows()
    if selectingBest {
      treeTop = 0
      if let best = findings.hits.first {
        selected = directory.treeNode(for: best.entity)
        show(best.entity)
      } else {
        selected = nil
        show(nil)
      }
    }
  }

  /// Changes the query as typed.
  mutating func type(_ text: String) {
    query = String((query + text).drop { $0 == " " }.prefix(State.queryLimit))
    focus = .search
    find(selectingBest: true)
  }

  mutating func eraseLetter() {
    focus = .search
    guard !query.isEmpty else { return }
    query.removeLast()
    find(selectingBest: true)
  }

  mutating func eraseWord() {
    focus = .search
    while query.last == " " { query.removeLast() }
    while let last = query.last, last != " " { query.removeLast() }
    find(selectingBest: true)
  }

  mutating func eraseQuery() {
    query = ""
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
  static let queryLimit = 200
}
