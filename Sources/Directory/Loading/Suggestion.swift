/// Guesses what a mistyped word was meant to be.
enum Suggestion {
  /// The word nearest to a mistyped one, when it is near enough to be meant; the first of equals.
  ///
  /// Near is one edit for every three letters, at least one. Letters' case and the choice between
  /// hyphen and underscore count for nothing.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let word = plain(word)
    let limit = max(1, word.count / 3)
    var nearest: (word: String, distance: Int)?
    for candidate in candidates {
      let letters = plain(candidate)
      guard abs(letters.count - word.count) <= limit else { continue }
      let distance = distance(word, letters)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
    }
    return nearest?.word
  }

  private static func plain(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" ? "_" : $0 }
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words.
  ///
  /// The optimal string alignment distance, row by row.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
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
