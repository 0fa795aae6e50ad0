/// Gathers the words of a directory in the order of their first appearance.
///
/// A hash table over one arena of bytes: a word costs its letters and eight bytes while the index is built.
struct VocabularyBuilder {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// Word number plus one at the place of its hash; zero is free.
  private var table: [UInt32]
  private var mask: Int

  init() {
    table = [UInt32](repeating: 0, count: 1 << 12)
    mask = table.count - 1
  }

  var count: Int { starts.count - 1 }

  /// The number of a word, a new one when it was not seen before.
  mutating func number(of word: ArraySlice<UInt8>) -> Int {
    var place = Self.hash(word) & mask
    while table[place] != 0 {
      let number = Int(table[place]) - 1
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == word.count,
        bytes[start..<(start + word.count)].elementsEqual(word)
      {
        return number
      }
      place = (place + 1) & mask
    }
    bytes.append(contentsOf: word)
    starts.append(UInt32(bytes.count))
    table[place] = UInt32(count)
    if count * 2 > table.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 4)
    mask = table.count - 1
    for number in 0..<count {
      var place = Self.hash(bytes[Int(starts[number])..<Int(starts[number + 1])]) & mask
      while table[place] != 0 { place = (place + 1) & mask }
      table[place] = UInt32(number + 1)
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) >> 1)
  }

  /// The sorted vocabulary, and the place in it of each number given out.
  func sorted() -> (vocabulary: Vocabulary, places: [UInt32]) {
    // The first eight letters as one number decide nearly always.
    var order = (0..<count).map { number -> (key: UInt64, number: UInt32) in
      var key: UInt64 = 0
      let start = Int(starts[number])
      let end = Int(starts[number + 1])
      for place in start..<(start + 8) { key = key << 8 | (place < end ? UInt64(bytes[place]) : 0) }
      return (key, UInt32(number))
    }
    func letters(_ number: UInt32) -> ArraySlice<UInt8> {
      bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }
    order.sort {
      $0.key != $1.key
        ? $0.key < $1.key : letters($0.number).lexicographicallyPrecedes(letters($1.number))
    }
    var places = [UInt32](repeating: 0, count: count)
    var sortedBytes: [UInt8] = []
    sortedBytes.reserveCapacity(bytes.count)
    var sortedStarts: [UInt32] = [0]
    sortedStarts.reserveCapacity(count + 1)
    for (place, word) in order.enumerated() {
      places[Int(word.number)] = UInt32(place)
      sortedBytes.append(contentsOf: letters(word.number))
      sortedStarts.append(UInt32(sortedBytes.count))
    }
    return (Vocabulary(bytes: sortedBytes, starts: sortedStarts), places)
  }
}
