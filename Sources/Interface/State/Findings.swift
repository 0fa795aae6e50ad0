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
    let scoped = scope.map { scope in
      results.hits.filter {
        $0.entity == scope || directory.ancestors(of: $0.entity).contains(scope)
      }
    }
    hits = scoped ?? results.hits
    // A point that stands in for a closed one is a hit beyond those that match.
    total = scoped?.count ?? max(results.total, results.hits.count)
    // Of an office's hits those are known that are among the first of all.
    isTruncated =
      results.isTruncated || scoped != nil && results.total > results.hits.count
    problems = results.problems
    highlighter = results.highlighter
    dependsOnTime = results.dependsOnTime
    var seen: Set<TreeNode> = []
    seen.reserveCapacity(hits.count)
    let answer = scope == nil ? addresses?.worthShowing(besideHits: !hits.isEmpty) : nil
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
  var isAddress: Bool {
    guard let addresses else { return false }
    return addresses.clarity >= .placed || hits.isEmpty
  }

  func hit(for entity: EntityReference) -> Hit? { hits.first { $0.entity == entity } }
}
