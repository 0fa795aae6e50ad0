/// Words in alphabetical order of their folded bytes, each once, in one row of bytes.
struct SortedWords: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word begins, and where the last ends.
  private(set) var starts: [UInt32] = [0]
  /// Which letters of each word are anywhere written with diacritics: see `Words.Word.marks`.
  private(set) var marks: [UInt32] = []

  /// No words yet, with room for some.
  init(words: Int, letters: Int) {
    bytes.reserveCapacity(letters)
    starts.reserveCapacity(words + 1)
    marks.reserveCapacity(words)
  }

  var count: Int { starts.count - 1 }

  func letters(_ word: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[word])..<Int(starts[word + 1])]
  }

  /// Adds a word that comes after all others.
  mutating func append(_ letters: ArraySlice<UInt8>, marks: UInt32) {
    self.marks.append(marks)
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
      var marks: UInt32 = 0
      if !isMine || theirs < other.count && other.letters(theirs).elementsEqual(word) {
        marks |= other.marks[theirs]
        otherPlaces[theirs] = UInt32(merged.count)
        theirs += 1
      }
      if isMine {
        places[mine] = UInt32(merged.count)
        marks |= self.marks[mine]
        mine += 1
      }
      merged.append(word, marks: marks)
    }
    return (merged, places, otherPlaces)
  }
}
