import Diagnostics
import Schema

/// How many mistaken ids get a suggestion: comparing each with all ids would make a directory of a
/// hundred thousand broken references take minutes.
private let suggestionLimit = 20

/// How many links of a ring are shown; the first few of a long one tell as much as all.
private let shownLinkLimit = 8

extension Draft {
  /// Looks at what only all files together can tell, and resolves what the notices are about.
  mutating func checkRelations() {
    let places = firstPlaces()
    // In a damaged file the entity that seems to be missing may be one that could not be read.
    if !isDamaged { checkReferences(places) }
    resolveScopes(places)
    checkCycles(places[.organization] ?? [:])
    checkFormCodes()
    if !hasDirectoryTable, !isDamaged { reportMissingDirectory() }
  }

  /// The first entity with each id, by kind; a second one is reported.
  private mutating func firstPlaces() -> [EntityKind: [String: Int]] {
    var places: [EntityKind: [String: Int]] = [:]
    for kind in EntityKind.allCases {
      let definitions = definitions[kind] ?? []
      var found: [String: Int] = [:]
      found.reserveCapacity(definitions.count)
      for (index, definition) in definitions.enumerated() where !definition.id.isEmpty {
        if let first = found[definition.id] {
          report(
            .error, .duplicateID(definition.id.shortened, kind: kind), at: definition.place,
            labels: [definitions[first].place.label(DirectoryMessage.firstDefinition)])
        } else {
          found[definition.id] = index
        }
      }
      places[kind] = found
    }
    return places
  }

  private mutating func checkReferences(_ places: [EntityKind: [String: Int]]) {
    var suggestions = 0
    for use in references where !use.kinds.contains(where: { places[$0]?[use.id] != nil }) {
      var suggestion: String?
      if suggestions < suggestionLimit {
        suggestions += 1
        let candidates = use.kinds.flatMap { kind in definitions[kind]?.map(\.id) ?? [] }
        suggestion = Suggestion.nearest(to: use.id, among: candidates)
      }
      let other = EntityKind.allCases.first { places[$0]?[use.id] != nil }
      report(
        .error,
        .danglingReference(
          use.id.shortened, kinds: use.kinds, suggestion: suggestion, other: other),
        at: use.place)
    }
  }

  /// Gives every notice the entities that its scope's ids name, of whatever kind they are.
  private mutating func resolveScopes(_ places: [EntityKind: [String: Int]]) {
    for use in references where use.owner.kind == .notice && use.key == "scope" {
      for kind in use.kinds {
        if let index = places[kind]?[use.id] {
          notices[use.owner.index].scope.append(EntityReference(kind, index))
        }
      }
    }
  }

  /// Reports each ring of organizations that are above one another, once.
  private mutating func checkCycles(_ places: [String: Int]) {
    let parents = organizations.map { $0.parentOrganizationID.flatMap { places[$0] } }
    let cycles = Self.cycles(in: parents)
    guard !cycles.isEmpty else { return }
    var links: [Int: ReferenceUse] = [:]
    for use in references
    where use.owner.kind == .organization && use.key == "parent_organization_id" {
      links[use.owner.index] = use
    }
    for cycle in cycles {
      guard let first = links[cycle[0]] else { continue }
      let ids = cycle.prefix(shownLinkLimit).map { organizations[$0].id.shortened }
      let rest = cycle.count > shownLinkLimit ? ["…"] : []
      report(
        .error, .organizationCycle(ids + rest + ids.prefix(1)), at: first.place,
        labels: zip(ids, cycle.compactMap { links[$0] }).map { child, link in
          link.place.label(DirectoryMessage.parentLink(child: child, parent: link.id.shortened))
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

  private mutating func reportMissingDirectory() {
    guard let source = sources.first else { return }
    report(
      .error, .missingDirectory, at: SourcePlace(source: source, span: SourceSpan(start: 0, end: 0))
    )
  }

  mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: DirectoryMessage,
    at place: SourcePlace,
    labels: [Diagnostic.Label] = []
  ) {
    diagnostics.append(
      Diagnostic(
        severity, message, in: place.source, at: place.span, labels: labels,
        path: place.path.isEmpty ? nil : place.path.dotted))
  }
}
