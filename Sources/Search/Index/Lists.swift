/// Many short lists of numbers in two flat arrays.
struct Lists: Sendable {
  private(set) var starts: [UInt32]
  private(set) var items: [UInt32]

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt32> { items[bounds(number)] }

  /// Where a list's items stand.
  @inline(__always)
  func bounds(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// Hands out the items, and where each list's begin; they are valid within the body alone.
  func withUnsafeBufferPointers<Result>(
    _ body: (_ items: UnsafeBufferPointer<UInt32>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    items.withUnsafeBufferPointer { items in
      starts.withUnsafeBufferPointer { starts in body(items, starts) }
    }
  }

  /// The lists that have items, in order.
  func withoutEmpty() -> Lists {
    Lists(
      starts: [0] + (0..<count).filter { !bounds($0).isEmpty }.map { starts[$0 + 1] }, items: items)
  }

  /// For each number below how many lists there are, the lists that hold it, in order.
  func transposed() -> Lists {
    var counts = [UInt32](repeating: 0, count: starts.count)
    for item in items { counts[Int(item) + 1] += 1 }
    var holders = Filling(counts: counts)
    for list in 0..<count {
      for place in bounds(list) { holders.add(list, to: Int(items[place])) }
    }
    return holders.lists
  }

  /// Lists whose lengths are known and which are filled in any order of the lists.
  struct Filling {
    /// After each list's number where its next item goes: once all are in, that is its end and the next's start.
    private var starts: [UInt32]
    private var items: [UInt32]

    /// - Parameter counts: a zero, and the length of each list.
    init(counts: [UInt32]) {
      starts = counts
      var total: UInt32 = 0
      for place in 1..<starts.count {
        let count = starts[place]
        starts[place] = total
        total += count
      }
      items = [UInt32](repeating: 0, count: Int(total))
    }

    @inline(__always)
    mutating func add(_ item: Int, to list: Int) {
      items[Int(starts[list + 1])] = UInt32(truncatingIfNeeded: item)
      starts[list + 1] += 1
    }

    var lists: Lists { Lists(starts: starts, items: items) }
  }

  /// Puts lists together one after another.
  struct Builder {
    private(set) var lists = Lists(starts: [0], items: [])

    init(capacity: Int) { lists.starts.reserveCapacity(capacity + 1) }

    mutating func append(_ list: [Int]) {
      for item in list { lists.items.append(UInt32(truncatingIfNeeded: item)) }
      lists.starts.append(UInt32(lists.items.count))
    }
  }
}
