/// For each of many words the documents that have it.
///
/// Most words have few documents, as a list. A word that more than one document in thirty-two has is a row of bits, which is
/// shorter than its list, and a look-up in it is a step (D. Lemire, G. Ssi-Yan-Kai and O. Kaser, "Consistently Faster and
/// Smaller Compressed Bitmaps with Roaring", 2016, decide likewise for each part of a set).
///
/// It never changes, and so it is shared instead of copied.
final class DocumentSets: Sendable {
  private let lists: Lists
  /// The words that have a list, in ascending order, where only few have one; empty where each has one.
  private let listed: [UInt32]
  /// The common words in ascending order, how many documents each has, and their bits one after another.
  private let common: [UInt32]
  private let commonCounts: [UInt32]
  private let bits: [UInt64]
  /// How many 64-bit words one set of bits takes.
  private let width: Int

  private init(
    lists: Lists, listed: [UInt32], common: [UInt32], commonCounts: [UInt32], bits: [UInt64],
    width: Int
  ) {
    self.lists = lists
    self.listed = listed
    self.common = common
    self.commonCounts = commonCounts
    self.bits = bits
    self.width = width
  }

  /// How many documents have a word of some neighbouring ones, each document counted for each word.
  func count(of words: Range<Int>) -> Int {
    guard !words.isEmpty else { return 0 }
    return commonPlaces(words).reduce(listedPlaces(words).count) { $0 + Int(commonCounts[$1]) }
  }

  /// Hands out the documents that have a word of some neighbouring ones until the body gives `false`.
  ///
  /// - Returns: whether the body never did.
  func visit(_ words: Range<Int>, _ body: (Int) -> Bool) -> Bool {
    guard !words.isEmpty else { return true }
    for place in commonPlaces(words) {
      for block in 0..<width {
        var rest = bits[place * width + block]
        while rest != 0 {
          guard body(block << 6 | rest.trailingZeroBitCount) else { return false }
          rest &= rest &- 1
        }
      }
    }
    for place in listedPlaces(words) {
      guard body(Int(lists.items[place])) else { return false }
    }
    return true
  }

  /// Adds the documents that have a word of some neighbouring ones to a set.
  func insert(_ words: Range<Int>, into set: inout BitSet) {
    guard !words.isEmpty else { return }
    for place in commonPlaces(words) {
      set.formUnion(bits[(place * width)..<((place + 1) * width)])
    }
    set.insert(lists.items[listedPlaces(words)])
  }

  /// How much work it is to hand out all documents of some neighbouring words, in steps of one document.
  func cost(of words: Range<Int>) -> Int {
    guard !words.isEmpty else { return 0 }
    return listedPlaces(words).count + commonPlaces(words).count * width
  }

  /// Where the documents of some neighbouring words stand in the lists.
  private func listedPlaces(_ words: Range<Int>) -> Range<Int> {
    var low = words.lowerBound
    var high = words.upperBound
    if !listed.isEmpty {
      low = Self.place(of: low, in: listed)
      high = Self.place(of: high, in: listed)
    }
    return Int(lists.starts[low])..<Int(lists.starts[high])
  }

  /// Which of the common words are among some neighbouring ones.
  private func commonPlaces(_ words: Range<Int>) -> Range<Int> {
    let low = Self.place(of: words.lowerBound, in: common)
    if low == common.count || common[low] >= words.upperBound { return low..<low }
    return low..<Self.place(of: words.upperBound, in: common)
  }

  /// The first place in ascending numbers whose number is not below a bound.
  private static func place(of bound: Int, in numbers: [UInt32]) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if Int(numbers[middle]) < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sets whose sizes are known and which are filled in any order.
  struct Filling {
    private var lists: Lists.Filling
    private var common: [UInt32] = []
    private var commonCounts: [UInt32] = []
    private var bits: [UInt64] = []
    private let width: Int
    /// For each word its place among the common ones; empty when none is common.
    private var places: [Int32] = []

    /// - Parameters:
    ///   - counts: a zero, and how many documents each word has.
    ///   - documents: how many documents there are.
    init(counts: [UInt32], documents: Int) {
      var listed = counts
      width = (documents + 63) / 64
      for place in listed.indices.dropFirst() where Self.isCommon(counts[place], of: documents) {
        common.append(UInt32(place - 1))
        commonCounts.append(counts[place])
        listed[place] = 0
      }
      if !common.isEmpty {
        places = [Int32](repeating: -1, count: counts.count - 1)
        for (place, word) in common.enumerated() { places[Int(word)] = Int32(place) }
      }
      lists = Lists.Filling(counts: listed)
      bits = [UInt64](repeating: 0, count: common.count * width)
    }

    private static func isCommon(_ count: UInt32, of documents: Int) -> Bool {
      Int(count) * 32 > documents + 64
    }

    @inline(__always)
    mutating func add(_ document: Int, to word: Int) {
      if places.isEmpty || places[word] < 0 {
        lists.add(document, to: word)
      } else {
        bits[Int(places[word]) * width + document >> 6] |= 1 << UInt64(document & 63)
      }
    }

    var sets: DocumentSets {
      let lists = lists.lists
      let listed = (0..<lists.count).filter { !lists.bounds($0).isEmpty }.map { UInt32($0) }
      // Rooms and districts are named by few of the words: the others need not be told how little they have.
      let isSparse = !listed.isEmpty && listed.count * 2 < lists.count
      return DocumentSets(
        lists: isSparse ? lists.withoutEmpty() : lists,
        listed: isSparse ? listed : [],
        common: common,
        commonCounts: commonCounts,
        bits: bits,
        width: width
      )
    }
  }
}
