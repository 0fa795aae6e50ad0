import Directory
import Search
import Text

/// What a query found.
package struct Findings: Sendable {
  /// The best first, each entity once.
  let hits: [Hit]
  /// How many entities match; the hits are the first of them.
  let total: Int
  /// Whether there may be more than `total`.
  let isTruncated: Bool
  /// What in the query could not be understood.
  let problems: [QueryProblem]
  /// What has only some of the words, where nothing has all: its hits are those that are shown.
  let partial: PartialAnswer?
  /// The words that nothing knows, where nothing is found for that.
  let unknownWords: [UnknownWord]
  let highlighter: Highlighter
  /// Whether another time of day may give another answer.
  let dependsOnTime: Bool
  /// What the query leads to as an address; `nil` where it is none.
  let addresses: AddressAnswer?
  /// The rows of the tree on which the hits stand, in their order; those of an address before them.
  let nodes: [TreeNode]

  /// The most hits that the tree shows.
  package static let limit = 300
  /// The most hits among which those of one office are sought.
  static let scopedLimit = 2000

  init(
    _ results: SearchResults, addresses: AddressAnswer?, in directory: ServiceDirectory,
    scope: EntityReference?
  ) {
    let isPartial = results.hits.isEmpty && !(results.partial?.hits.isEmpty ?? true)
    let found = isPartial ? results.partial?.hits ?? [] : results.hits
    let scoped = scope.map { scope in
      found.filter {
        $0.entity == scope || directory.ancestors(of: $0.entity).contains(scope)
      }
    }
    hits = scoped ?? found
    partial = isPartial && !hits.isEmpty ? results.partial : nil
    unknownWords = results.unknownWords
    // A point that stands in for a closed one is a hit beyond those that match.
    total = scoped?.count ?? max(results.total, found.count)
    // Of an office's hits those are known that are among the first of all.
    isTruncated =
      results.isTruncated || scoped != nil && results.total > results.hits.count
    problems = results.problems
    highlighter = partial?.highlighter ?? results.highlighter
    dependsOnTime = results.dependsOnTime
    var seen: Set<TreeNode> = []
    seen.reserveCapacity(hits.count)
    let answer =
      scope == nil ? addresses?.worthShowing(besideHits: !hits.isEmpty && partial == nil) : nil
    self.addresses = answer
    nodes =
      (answer?.readings.indices ?? 0..<0).map { .address($0) }
      + hits.map { .entity($0.entity) }.filter { seen.insert($0).inserted }
  }

  /// One of the readings of the address.
  func address(_ place: Int) -> AddressReading? {
    guard let addresses, addresses.readings.indices.contains(place) else { return nil }
    return addresses.readings[place]
  }

  /// Whether the address is what was asked for, and not a name that it shares with what was found.
  ///
  /// What residents call a matter, `na opał`, is no street that begins so.
  func isAddress(_ query: String) -> Bool {
    guard let addresses else { return false }
    // What has only some of the words stands behind an address.
    if partial != nil { return true }
    if addresses.clarity < .clear, let best = hits.first, best.isCalled(query.words) {
      return false
    }
    if addresses.clarity >= .placed || hits.isEmpty { return true }
    // Entries that only mention a place come after the place that is called by its very name.
    guard addresses.readings.contains(where: { $0.isWhole && $0.likeness == .exact }) else {
      return false
    }
    return hits[0].matches(in: .polish).allSatisfy { Self.mentions.contains($0.field) }
  }

  /// Fields whose words tell what an entry says, not what it is.
  private static let mentions: Set<SearchField> = [
    .description, .text, .step, .document, .eligibility, .legalBasis, .contact, .accessibility,
    .synonymInText,
  ]

  /// The hit whose card is shown first.
  ///
  /// The best one, unless another office handles what is called by the very words of the query, and the best only has some of
  /// them: who is told of the own counters is sent to one that does not know the matter.
  func best(for query: String, in directory: ServiceDirectory) -> Hit? {
    guard let best = hits.first, best.entity.kind != .referral else { return hits.first }
    let asked = query.words
    guard
      let referral = hits.first(where: { hit in
        guard hit.entity.kind == .referral else { return false }
        let referral = directory.referrals[hit.entity.index]
        return ([referral.name] + referral.words).contains { $0.words == asked }
      })
    else { return best }
    let isCalledSo = best.matches(in: .polish)
      .contains { !Self.mentions.contains($0.field) && $0.text.words == asked }
    return isCalledSo ? best : referral
  }

  func hit(for entity: EntityReference) -> Hit? { hits.first { $0.entity == entity } }
}

extension Hit {
  /// Whether some words are the residents' own phrase for it.
  fileprivate func isCalled(_ asked: [String]) -> Bool {
    matches(in: .polish).contains { match in
      match.reason == .synonym && Array(match.text.words.prefix(asked.count)) == asked
        && match.text.words.count > asked.count
    }
  }
}

extension String {
  /// The words, folded, without signs between them.
  fileprivate var words: [String] {
    split { !($0.isLetter || $0.isNumber || $0 == "+") }.map { String($0).folded }
  }
}
