/// A set of small numbers as a row of bits.
struct BitSet: Sendable {
  private(set) var bits: [UInt64]

  /// How many numbers a word of the row is for.
  static let width = UInt64.bitWidth

  /// An empty set of numbers below a bound.
  init(_ bound: Int) {
    bits = [UInt64](repeating: 0, count: (bound + Self.width - 1) / Self.width)
  }

  func contains(_ number: Int) -> Bool { bits[number >> 6] >> UInt64(number & 63) & 1 != 0 }

  /// Adds a number, and says whether it was not in the set before.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(number & 63)
    let place = number >> 6
    guard bits[place] & bit == 0 else { return false }
    bits[place] |= bit
    return true
  }

  /// Adds every number of a range.
  mutating func insert(_ numbers: Range<Int>) {
    guard !numbers.isEmpty else { return }
    let first = numbers.lowerBound >> 6
    let last = (numbers.upperBound - 1) >> 6
    let head = UInt64.max << UInt64(numbers.lowerBound & 63)
    let tail = UInt64.max >> UInt64(63 - (numbers.upperBound - 1) & 63)
    guard first < last else {
      bits[first] |= head & tail
      return
    }
    bits[first] |= head
    for place in (first + 1)..<last { bits[place] = .max }
    bits[last] |= tail
  }

  /// Adds the numbers of a list.
  mutating func insert(_ numbers: ArraySlice<UInt32>) {
    bits.withUnsafeMutableBufferPointer { bits in
      for number in numbers { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
    }
  }

  /// Adds every number of another set, given by its bits.
  mutating func formUnion(_ other: ArraySlice<UInt64>) {
    bits.withUnsafeMutableBufferPointer { bits in
      for (place, word) in zip(bits.indices, other) { bits[place] |= word }
    }
  }

  /// Leaves the numbers that are in another set, too.
  mutating func formIntersection(_ other: BitSet) {
    bits.withUnsafeMutableBufferPointer { bits in
      for (place, word) in zip(bits.indices, other.bits) { bits[place] &= word }
    }
  }

  /// The numbers in ascending order, as long as the body wants more.
  func visit(_ body: (Int) -> Bool) {
    for (place, word) in bits.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        guard body(place << 6 | rest.trailingZeroBitCount) else { return }
        rest &= rest &- 1
      }
    }
  }
}

extension UnsafeBufferPointer<UInt64> {
  /// Whether a number is in the set that these bits are.
  @inline(__always)
  func contains(_ number: Int) -> Bool {
    self[number >> 6] >> UInt64(number & 63) & 1 != 0
  }
}
