/// Gathers the words of a directory in the order of their first appearance.
///
/// A hash table over one arena of bytes: a word costs its letters and some twenty bytes while the index is built.
struct VocabularyBuilder {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var marks: [UInt32] = []
  /// At the place of its hash a word's number plus one, the rest of its hash above it; zero is free.
  private var table: [UInt64]
  private var mask: Int
  private var hashes: [UInt64] = []
  /// Keeps what is only looked at from being left out as useless.
  private(set) var brought: UInt8 = 0

  init() {
    table = [UInt64](repeating: 0, count: 1 << 12)
    mask = table.count - 1
  }

  var count: Int { starts.count - 1 }

  /// The number of a word, a new one when it was not seen before.
  mutating func number(of word: [UInt8], marks: UInt32 = 0) -> Int {
    let number = word.withUnsafeBufferPointer { self.number(of: $0, hash: Self.hash($0)) }
    self.marks[number] |= marks
    return number
  }

  /// The numbers of some words, new ones for those that were not seen before.
  ///
  /// Words that are rare lie anywhere in memory. Waiting for each in turn takes longer than all the rest; here they are
  /// looked at together first, which the processor does while it waits for others.
  mutating func number(_ words: Words, into numbers: inout [UInt32]) {
    numbers.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    words.bytes.withUnsafeBufferPointer { bytes in
      for word in words.words {
        hashes.append(Self.hash(UnsafeBufferPointer(rebasing: bytes[word.range])))
      }
      for hash in hashes {
        numbers.append(
          UInt32(truncatingIfNeeded: table[Int(truncatingIfNeeded: hash >> 32) & mask]))
      }
      var sum: UInt8 = 0
      for number in numbers where number > 0 { sum &+= self.bytes[Int(starts[Int(number) - 1])] }
      brought = sum
      for (place, word) in words.words.enumerated() {
        let letters = UnsafeBufferPointer(rebasing: bytes[word.range])
        let number = number(of: letters, hash: hashes[place])
        numbers[place] = UInt32(number)
        if word.marks != 0 { marks[number] |= word.marks }
      }
    }
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while table[place] != 0 {
      // Hashes of 32 bits agree by chance for hardly any two words: the letters decide.
      if table[place] >> 32 == hash & 0xFFFF_FFFF {
        let number = Int(table[place] & 0xFFFF_FFFF) - 1
        if has(number, word) { return number }
      }
      place = (place + 1) & mask
    }
    bytes.append(contentsOf: word)
    starts.append(UInt32(bytes.count))
    marks.append(0)
    table[place] = hash << 32 | UInt64(count)
    if count * 2 > table.count { grow() }
    return count - 1
  }

  private func has(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in word.indices where bytes[start + offset] != word[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    table = [UInt64](repeating: 0, count: table.count * 4)
    mask = table.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        let range = Int(starts[number])..<Int(starts[number + 1])
        let hash = Self.hash(UnsafeBufferPointer(rebasing: bytes[range]))
        var place = Int(truncatingIfNeeded: hash >> 32) & mask
        while table[place] != 0 { place = (place + 1) & mask }
        table[place] = hash << 32 | UInt64(number + 1)
      }
    }
  }

  /// FNV-1a over the letters, its bits stirred once more: the upper half finds the place, the lower the word.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The words in alphabetical order, and the place among them of each number given out.
  func sorted() -> (words: SortedWords, places: [UInt32]) {
    // The first eight letters as one number decide nearly always.
    var order = KeyedNumbers(count: count) { number in
      var key: UInt64 = 0
      let start = Int(starts[number])
      let end = Int(starts[number + 1])
      for place in start..<(start + 8) { key = key << 8 | (place < end ? UInt64(bytes[place]) : 0) }
      return key
    }
    order.sort { letters($0).lexicographicallyPrecedes(letters($1)) }
    var places = [UInt32](repeating: 0, count: count)
    var words = SortedWords(words: count, letters: bytes.count)
    for (place, word) in order.items.enumerated() {
      places[Int(word.number)] = UInt32(place)
      words.append(letters(word.number), marks: marks[Int(word.number)])
    }
    return (words, places)
  }

  private func letters(_ number: UInt32) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }
}
