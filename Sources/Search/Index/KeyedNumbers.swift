/// Numbers that are put in the order of a key each.
struct KeyedNumbers {
  struct Item {
    var key: UInt64
    var number: UInt32
  }

  private(set) var items: [Item]

  /// The numbers below a bound, each with its key.
  init(count: Int, key: (Int) -> UInt64) {
    items = (0..<count).map { Item(key: key($0), number: UInt32($0)) }
  }

  /// Sorts by key, and numbers of one key by a second order.
  ///
  /// The items are dealt into piles by the bits in which the keys begin to differ; what is left to compare is a pile each,
  /// which is small and close together in memory.
  mutating func sort(tied precedes: (UInt32, UInt32) -> Bool) {
    let bits = min(max(Int.bitWidth - items.count.leadingZeroBitCount, 0), Self.mostBits)
    guard bits > Self.fewestBits, let first = items.first else {
      return Self.sort(&items[...], precedes)
    }
    // Keys of letters all begin with the same few bits.
    var lowest = first.key
    var highest = first.key
    for item in items {
      lowest = min(lowest, item.key)
      highest = max(highest, item.key)
    }
    let shift = max(UInt64.bitWidth - (highest - lowest).leadingZeroBitCount - bits, 0)
    var ends = [Int](repeating: 0, count: (1 << bits) + 1)
    for item in items { ends[Int((item.key - lowest) >> UInt64(shift)) + 1] += 1 }
    for pile in 1..<ends.count { ends[pile] += ends[pile - 1] }
    var dealt = items
    for item in items {
      let pile = Int((item.key - lowest) >> UInt64(shift))
      dealt[ends[pile]] = item
      ends[pile] += 1
    }
    var start = 0
    for end in ends where end > start {
      if end - start > 1 { Self.sort(&dealt[start..<end], precedes) }
      start = end
    }
    items = dealt
  }

  private static let fewestBits = 6
  private static let mostBits = 18

  private static func sort(_ items: inout ArraySlice<Item>, _ precedes: (UInt32, UInt32) -> Bool) {
    items.sort {
      $0.key != $1.key ? $0.key < $1.key : precedes($0.number, $1.number)
    }
  }
}
