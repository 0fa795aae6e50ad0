/// Every word of the directory once, in alphabetical order of its folded bytes.
///
/// A word's number is its place, so that the words with a common beginning are a range of numbers.
/// Numbers come before letters.
struct Vocabulary: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  /// Which letters of each word are anywhere written with diacritics, a bit each for the first 32.
  private let marks: [UInt32]
  /// Words below this number consist of digits.
  let numberLimit: Int
  /// Length of each word's stem in bytes (255 at most).
  private(set) var stemLengths: [UInt8] = []
  /// The beginnings of the stems' keys in ascending order, and the word of each.
  private var stemKeys: [UInt32] = []
  private var stemWords: [UInt32] = []

  var count: Int { starts.count - 1 }

  init(_ words: SortedWords) {
    bytes = words.bytes
    starts = words.starts
    marks = words.marks
    var limit = 0
    while limit < starts.count - 1, bytes[Int(starts[limit])] <= UInt8(ascii: "9") { limit += 1 }
    numberLimit = limit
    indexStems()
  }

  private mutating func indexStems() {
    stemLengths = [UInt8](repeating: 0, count: count)
    var stems = KeyedNumbers(count: count - numberLimit) { place in
      let stem = Stem(letters(numberLimit + place))
      stemLengths[numberLimit + place] = UInt8(min(stem.length, 255))
      return stem.key
    }
    stems.sort { $0 < $1 }
    stemKeys = stems.items.map { Self.short($0.key) }
    stemWords = stems.items.map { $0.number + UInt32(numberLimit) }
  }

  /// The part of a stem's key that is kept: its first half, so that short keys are in the order of the keys.
  private static func short(_ key: UInt64) -> UInt32 { UInt32(key >> 32) }

  func letters(_ word: Int) -> ArraySlice<UInt8> { bytes[bounds(word)] }

  private func bounds(_ word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

  /// Hands out the letters of all words, and where each word's begin; they are valid within the body alone.
  func withUnsafeBufferPointers<Result>(
    _ body: (_ letters: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in body(bytes, starts) }
    }
  }

  /// Adds a word's letters to others, without a slice in between.
  @inline(__always)
  func appendLetters(of word: Int, to letters: inout [UInt8]) {
    for place in Int(starts[word])..<Int(starts[word + 1]) { letters.append(bytes[place]) }
  }

  /// Whether a word is nowhere written with one of these marks: see `Words.Word.marks`.
  @inline(__always)
  func lacks(_ marks: UInt32, _ word: Int) -> Bool { marks & ~self.marks[word] != 0 }

  @inline(__always)
  func length(_ word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

  func text(_ word: Int) -> String { String(decoding: letters(word), as: UTF8.self) }

  /// The number of a word, or `nil` when the directory does not have it.
  func find(_ word: [UInt8]) -> Int? {
    let place = lowerBound(word)
    return place < count && letters(place).elementsEqual(word) ? place : nil
  }

  /// The words that begin with these letters.
  func words(withPrefix prefix: some Collection<UInt8>) -> Range<Int> {
    let prefix = Array(prefix)
    let low = lowerBound(prefix)
    var step = low
    var high = count
    while step < high {
      let middle = (step + high) / 2
      if letters(middle).starts(with: prefix) { step = middle + 1 } else { high = middle }
    }
    return low..<step
  }

  /// The first word that is not before these letters, among some words.
  func lowerBound(_ word: [UInt8]) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if letters(middle).lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words with a stem's key, in ascending order.
  func words(withStem key: UInt64) -> [UInt32] {
    let short = Self.short(key)
    var low = 0
    var high = stemKeys.count
    while low < high {
      let middle = (low + high) / 2
      if stemKeys[middle] < short { low = middle + 1 } else { high = middle }
    }
    var found: [UInt32] = []
    while low < stemKeys.count && stemKeys[low] == short {
      // Keys that only begin alike are of other stems.
      if Stem(letters(Int(stemWords[low]))).key == key { found.append(stemWords[low]) }
      low += 1
    }
    return found
  }
}
