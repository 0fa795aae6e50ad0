/// Every word of the directory once, in alphabetical order of its folded bytes.
///
/// A word's number is its place, so that the words with a common beginning are a range of numbers.
/// Numbers come before letters.
struct Vocabulary: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  /// Words below this number consist of digits.
  let numberLimit: Int
  /// Length of each word's stem in bytes (255 at most).
  private(set) var stemLengths: [UInt8] = []
  /// The stems' keys in ascending order, and the word of each.
  private var stemKeys: [UInt64] = []
  private var stemWords: [UInt32] = []

  var count: Int { starts.count - 1 }

  /// - Parameters:
  ///   - bytes: the words one after another, in ascending order.
  ///   - starts: where each begins, and where the last ends.
  init(bytes: [UInt8], starts: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
    var limit = 0
    while limit < starts.count - 1, bytes[Int(starts[limit])] <= UInt8(ascii: "9") { limit += 1 }
    numberLimit = limit
    indexStems()
  }

  private mutating func indexStems() {
    stemLengths = [UInt8](repeating: 0, count: count)
    var stems: [(key: UInt64, word: UInt32)] = []
    stems.reserveCapacity(count - numberLimit)
    for word in numberLimit..<count {
      let stem = Stem(letters(word))
      stemLengths[word] = UInt8(min(stem.length, 255))
      stems.append((stem.key, UInt32(word)))
    }
    stems.sort { $0.key != $1.key ? $0.key < $1.key : $0.word < $1.word }
    stemKeys = stems.map(\.key)
    stemWords = stems.map(\.word)
  }

  func letters(_ word: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[word])..<Int(starts[word + 1])]
  }

  /// Adds a word's letters to others, without a slice in between.
  @inline(__always)
  func appendLetters(of word: Int, to letters: inout [UInt8]) {
    for place in Int(starts[word])..<Int(starts[word + 1]) { letters.append(bytes[place]) }
  }

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

  /// The words with a stem's key.
  func words(withStem key: UInt64) -> ArraySlice<UInt32> {
    var low = 0
    var high = stemKeys.count
    while low < high {
      let middle = (low + high) / 2
      if stemKeys[middle] < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < stemKeys.count && stemKeys[end] == key { end += 1 }
    return stemWords[low..<end]
  }

  /// The byte at a place of a word, or `nil` past its end.
  func byte(_ word: Int, at place: Int) -> UInt8? {
    let index = Int(starts[word]) + place
    return index < Int(starts[word + 1]) ? bytes[index] : nil
  }

  /// Where the words that go on with the same byte at a place end, among words that agree up to there.
  func end(ofByte byte: UInt8, at place: Int, in words: Range<Int>) -> Int {
    // Gallop: most groups are short.
    var low = words.lowerBound
    var step = 1
    while low + step < words.upperBound, self.byte(low + step, at: place) == byte {
      low += step
      step *= 2
    }
    var high = min(low + step, words.upperBound)
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if self.byte(middle, at: place) == byte { low = middle + 1 } else { high = middle }
    }
    return high
  }
}
