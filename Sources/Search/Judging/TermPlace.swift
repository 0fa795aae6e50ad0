extension Scorer {
  /// The best place of a term.
  struct Place: Sendable {
    /// The document that has it: the one found, or one that it inherits from.
    var document: UInt32 = 0
    /// Where in the streams' entries it stands, and where the header of its segment does.
    var entry: UInt32 = 0
    var segment: UInt32 = 0
    /// Zero when the term was not found.
    var points: Int32 = 0
    var field = SearchField.text
    var way = Way.exact
    /// Whether the document is a point that meets the term's condition.
    var isCondition = false
  }

  /// What is known of a term in the document that is judged.
  struct TermState {
    var place = Place()
    /// Where it stood last: the segment's header, and the word of the segment.
    var lastSegment = -1
    var lastPosition = -1
    /// What its nearness to the term before it is worth.
    var nearness = 0
    /// Whether it follows the term before it in running text.
    var isPhrase = false

    /// Forgets the document that was judged before.
    mutating func reset() {
      place.points = 0
      lastSegment = -1
      nearness = 0
      isPhrase = false
    }
  }
}
