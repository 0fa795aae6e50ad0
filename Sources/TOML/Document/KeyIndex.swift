/// The entries of all large tables of a document, found by a hash of table and key.
///
/// Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L).
/// The hash is seeded anew for every document, so that nobody can prepare keys that collide.
struct KeyIndex: Sendable {
  /// An entry's place in the index; of no table where the place is free.
  private struct Slot: BitwiseCopyable {
    var hash: UInt32 = 0
    var table: UInt32 = 0
    var entry: UInt32 = Node.none
  }

  /// Up to this many entries it is cheaper to look through a table.
  static let smallTable: UInt16 = 16

  private var slots: [Slot] = []
  private var used = 0
  private var seed: UInt64 = 0

  /// Whether a table of this many entries is in the index.
  static func holds(tableOf count: UInt16) -> Bool { count > smallTable }

  /// The hash of a key in a table.
  ///
  /// Eight bytes at a time are folded in by a multiplication to 128 bits whose halves are combined
  /// (the construction of wyhash), from a secret seed.
  func hash(_ key: RawSpan, in table: UInt32) -> UInt32 {
    var state = seed ^ (UInt64(table) &* 0x9E37_79B9_7F4A_7C15)
    func fold(_ word: UInt64) {
      let product = (state ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
        by: word ^ seed.byteSwapped ^ 0xE703_7ED1_A0B4_28DB)
      state = product.high ^ product.low
    }
    var offset = 0
    while offset + 8 <= key.byteCount {
      fold(key.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var tail = UInt64(key.byteCount) << 56
    var shift: UInt64 = 0
    while offset < key.byteCount {
      tail ^= UInt64(key.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) << shift
      shift += 8
      offset += 1
    }
    fold(tail)
    fold(seed)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  /// The way through the places where an entry of a table with a hash may be.
  struct Probe {
    fileprivate let table: UInt32
    fileprivate let hash: UInt32
    fileprivate var place: Int
  }

  /// The places to look at for an entry of a table with a hash.
  func places(of table: UInt32, hash: UInt32) -> Probe {
    Probe(table: table, hash: hash, place: Int(hash))
  }

  /// The next entry with the probe's table and hash; its key may still be another.
  func next(_ probe: inout Probe) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    while true {
      let slot = slots[probe.place & mask]
      if slot.entry == Node.none { return nil }
      probe.place += 1
      if slot.hash == probe.hash, slot.table == probe.table { return slot.entry }
    }
  }

  /// Adds an entry that is not in the index yet.
  mutating func insert(_ entry: UInt32, of table: UInt32, hash: UInt32) {
    if used >= slots.count / 4 * 3 { grow() }
    place(Slot(hash: hash, table: table, entry: entry))
    used += 1
  }

  /// Chooses the secret; before the first hash is asked for.
  mutating func prepare() {
    while seed == 0 { seed = UInt64.random(in: .min ... .max) }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 2))
    for slot in old where slot.entry != Node.none { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var place = Int(slot.hash) & mask
    while slots[place].entry != Node.none { place = (place + 1) & mask }
    slots[place] = slot
  }
}
