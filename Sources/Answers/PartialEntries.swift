/// A search that nothing answers whole, for programs (`JSON`): what has only some of the words stands in a list of its own.
public struct PartialEntries: Encodable {
  /// What has all the words: nothing.
  let hits: [FoundEntry] = []
  let partial = true
  /// The words that are missing, as typed.
  let dropped: [String]
  /// What has the others, the best first.
  let partialHits: [FoundEntry]

  private enum CodingKeys: String, CodingKey {
    case hits, partial, dropped
    case partialHits = "partial_hits"
  }

  /// - Parameters:
  ///   - entries: what was found.
  ///   - dropped: the words that none of them has.
  public init(_ entries: [FoundEntry], without dropped: [String]) {
    self.dropped = dropped
    partialHits = entries
  }
}
