import Glibc

/// The items of a document in one block of memory that grows in place.
///
/// An array would do, but for two costs that come with every item: it asks before each change whether
/// it is shared, and it grows by copying into a second block, so that twice the memory is taken for a
/// moment. Every access is checked against the count.
///
/// Sendable without the compiler's proof, which stops at the pointer: the block has one owner, since the
/// arena cannot be copied; changing it needs exclusive access to that owner, since every change is
/// `mutating`; and Node is plain data. So a `let` arena is only ever read.
struct NodeArena: ~Copyable, @unchecked Sendable {
  private var items: UnsafeMutablePointer<Node>
  private var capacity: Int
  private(set) var count = 0
  #if COUNTS_WORK
  private let work: WorkCounter
  #endif

  /// An empty arena with room for a number of items.
  init(capacity: Int, work: WorkCounter = .none) {
    #if COUNTS_WORK
    self.work = work
    #endif
    self.capacity = max(capacity, 1)
    items = Self.block(nil, of: self.capacity)
  }

  deinit {
    free(items)
  }

  /// Whether the next item needs more memory.
  var isFull: Bool {
    @inline(__always) get { count == capacity }
  }

  /// Adds an item; there must be room.
  @inline(__always)
  mutating func append(_ node: Node) -> UInt32 {
    precondition(count < capacity)
    (items + count).initialize(to: node)
    count += 1
    return UInt32(truncatingIfNeeded: count - 1)
  }

  /// Makes room for a number of items in all.
  mutating func reserve(_ total: Int) {
    guard total > capacity else { return }
    items = Self.block(items, of: total)
    capacity = total
  }

  /// A block for a number of items, with the items of another, which is given back.
  private static func block(
    _ old: UnsafeMutablePointer<Node>?,
    of capacity: Int
  ) -> UnsafeMutablePointer<Node> {
    // Large blocks are moved by changing the page table: nothing is copied.
    guard let block = realloc(old, capacity * MemoryLayout<Node>.stride) else {
      // As the standard library's containers do: there is no memory to report it with.
      preconditionFailure("out of memory")
    }
    return block.assumingMemoryBound(to: Node.self)
  }

  /// An item by its number, which must be below the count.
  subscript(index: UInt32) -> Node {
    @inline(__always)
    _read {
      precondition(index < count)
      #if COUNTS_WORK
      work.add(1)
      #endif
      yield items[Int(index)]
    }
    @inline(__always)
    _modify {
      precondition(index < count)
      #if COUNTS_WORK
      work.add(1)
      #endif
      yield &items[Int(index)]
    }
  }
}
