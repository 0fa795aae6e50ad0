import Text

/// Guesses what a mistyped word was meant to be.
package enum Suggestion {
  /// The word nearest to a mistyped one, when it is near enough to be meant; the first of equals.
  ///
  /// Near is one edit for every three letters, at least one. Letters' case and diacritics and the
  /// choice between hyphen and underscore count for nothing: `urząd_test` means `urzad-test`.
  /// A word of more than 200 bytes gets no suggestion: comparing two takes time by the product of their lengths.
  ///
  /// - Parameters:
  ///   - word: what was typed.
  ///   - candidates: what may have been meant.
  ///   - most: how many edits are near, where it is not a matter of length.
  /// - Returns: `nil` when none is near enough.
  package static func nearest(
    to word: String, among candidates: some Sequence<String>, within most: Int? = nil
  ) -> String? {
    let bytes = word.utf8.count
    guard bytes <= 200 else { return nil }
    let word = plain(word)
    let limit = most ?? max(1, word.count / 3)
    var nearest: (word: String, distance: Int)?
    // No letter has more than four bytes: a cheap look at the length spares most of the comparisons.
    for candidate in candidates where abs(candidate.utf8.count - bytes) <= limit * 4 {
      let letters = plain(candidate)
      guard abs(letters.count - word.count) <= limit else { continue }
      let distance = distance(word, letters)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
    }
    return nearest?.word
  }

  /// The words that look most like one that is not among them, however far: those that it is a part of, then those
  /// with the fewest edits; equals in their own order, each once.
  package static func nearest(
    _ count: Int, to word: String, among candidates: some Sequence<String>
  ) -> [String] {
    let word = plain(word.shortened)
    guard !word.isEmpty else { return [] }
    var seen: Set<String> = []
    let ranked = candidates.filter { seen.insert($0).inserted }.enumerated().map {
      place, candidate in
      let letters = plain(candidate.shortened)
      let isPart = letters.indices.contains { letters[$0...].starts(with: word) }
      return (candidate, rank: (isPart ? 0 : 1, distance(word, letters), place))
    }
    return ranked.sorted { $0.rank < $1.rank }.prefix(count).map(\.0)
  }

  private static func plain(_ word: String) -> [UInt8] {
    word.folded.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words.
  ///
  /// The optimal string alignment distance, row by row.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}

extension String {
  /// The text as a message quotes it: a line's worth at most, however much a file holds.
  @usableFromInline
  package var shortened: String {
    // By scalars: one character can be a letter with a million combining marks.
    let quoted = unicodeScalars.prefix(80)
    return quoted.endIndex == endIndex ? self : String(quoted) + "…"
  }
}
