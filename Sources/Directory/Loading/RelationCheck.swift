import Diagnostics
import Schema

/// How many links of a ring are shown; the first few of a long one tell as much as all.
private let shownLinkLimit = 8

extension Draft {
  /// Looks at what only all files together can tell.
  mutating func checkRelations() {
    checkCycles()
    checkFormCodes()
    if !hasDirectoryTable, !isDamaged, let source = sources.first {
      report(
        .error, .missingDirectory,
        at: SourcePlace(source: source, span: SourceSpan(start: 0, end: 0)))
    }
  }

  /// Reports each ring of organizations that are above one another, once.
  private mutating func checkCycles() {
    let organizations = directory.organizations
    for cycle in Self.cycles(in: organizations.map(\.parentOrganization)) {
      let shown = cycle.prefix(shownLinkLimit)
      let ids = shown.map { organizations[$0].id.shortened }
      let rest = cycle.count > shownLinkLimit ? ["…"] : []
      let links = shown.map { place(of: "parent_organization_id", .organization, $0) }
      report(
        .error, .organizationCycle(ids + rest + ids.prefix(1)), at: links[0],
        labels: zip(shown, links).map { child, link in
          let parent = organizations[child].parentOrganization ?? child
          return link.label(
            DirectoryMessage.parentLink(
              child: organizations[child].id.shortened, parent: organizations[parent].id.shortened))
        })
    }
  }

  /// The rings in a list that gives each place's parent, every ring from its first place on.
  private static func cycles(in parents: [Int?]) -> [[Int]] {
    var cycles: [[Int]] = []
    var isSettled = Array(repeating: false, count: parents.count)
    for start in parents.indices {
      var chain: [Int] = []
      var positions: [Int: Int] = [:]
      var current: Int? = start
      while let index = current, !isSettled[index], positions[index] == nil {
        positions[index] = chain.count
        chain.append(index)
        current = parents[index]
      }
      if let index = current, let first = positions[index] { cycles.append(Array(chain[first...])) }
      for index in chain { isSettled[index] = true }
    }
    return cycles
  }
}
