/// Words in alphabetical order of their folded bytes, each once, in one row of bytes.
struct SortedWords: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word begins, and where the last ends.
  private(set) var starts: [UInt32] = [0]

  /// No words yet, with room for some.
  init(words: Int, letters: Int) {
    bytes.reserveCapacity(letters)
    starts.reserveCapacity(words + 1)
  }

  var count: Int { starts.count - 1 }

  func letters(_ word: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[word])..<Int(starts[word + 1])]
  }

  /// Adds a word that comes after all others.
  mutating func append(_ letters: ArraySlice<UInt8>) {
    bytes.append(contentsOf: letters)
    starts.append(UInt32(bytes.count))
  }

  /// These words and others as one row, with the new place of each of these and of the others.
  func merged(
    with other: SortedWords
  ) -> (words: SortedWords, places: [UInt32], otherPlaces: [UInt32]) {
    var merged = SortedWords(
      words: count + other.count, letters: bytes.count + other.bytes.count)
    var places = [UInt32](repeating: 0, count: count)
    var otherPlaces = [UInt32](repeating: 0, count: other.count)
    var mine = 0
    var theirs = 0
    while mine < count || theirs < other.count {
      let isMine =
        theirs == other.count
        || mine < count && !other.letters(theirs).lexicographicallyPrecedes(letters(mine))
      let word = isMine ? letters(mine) : other.letters(theirs)
      if !isMine || theirs < other.count && other.letters(theirs).elementsEqual(word) {
        otherPlaces[theirs] = UInt32(merged.count)
        theirs += 1
      }
      if isMine {
        places[mine] = UInt32(merged.count)
        mine += 1
      }
      merged.append(word)
    }
    return (merged, places, otherPlaces)
  }
}
