import Diagnostics

/// A few known words, to tell which of them a key or a text of a document is without making a string.
///
/// Open addressing with linear probing, at most a quarter full; the words are the program's own, so that
/// nobody can choose them to collide.
@usableFromInline
package struct WordTable: Sendable {
  private let words: [[UInt8]]
  /// For each hash the number of a word, or none.
  private let slots: [UInt16]

  private static let free = UInt16.max

  /// A table of different words, at most 16,383.
  @usableFromInline
  package init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var size = 8
    while size < words.count * 4 { size *= 2 }
    var slots = Array(repeating: Self.free, count: size)
    for (number, word) in self.words.enumerated() {
      var slot = Self.hash(word.span.bytes) & (size - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(number)
    }
    self.slots = slots
  }

  /// The number of the word that an entry has for its key.
  @usableFromInline
  package func number(ofKey entry: TOMLEntry) -> Int? {
    let node = entry.storage.nodes[entry.node]
    if node.traits.contains(.escapedKey), let text = entry.storage.escapedKeys[entry.node] {
      return number(of: text.span.bytes)
    }
    let bytes = entry.storage.source.bytes
    return number(of: bytes.span.bytes.extracting(Int(node.keyStart)..<Int(node.keyEnd)))
  }

  /// The number of the word that a text consists of; nothing for other words and for what is no text.
  @usableFromInline
  package func number(ofText value: TOMLValue) -> Int? {
    let node = value.storage.nodes[value.node]
    guard node.kind == .string else { return nil }
    let bytes = value.storage.source.bytes
    let literal = Literal(bytes.span.bytes.extracting(Int(node.start)..<Int(node.end)))
    if node.traits.contains(.escapedText) {
      let text = Array(literal.string(hasEscapes: true).utf8)
      return number(of: text.span.bytes)
    }
    return number(of: literal.text)
  }

  private func number(of word: RawSpan) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(word) & mask
    while slots[slot] != Self.free {
      let number = Int(slots[slot])
      let known = words[number]
      if Self.equal(known.span.bytes, word) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func equal(_ left: RawSpan, _ right: RawSpan) -> Bool {
    guard left.byteCount == right.byteCount else { return false }
    for offset in 0..<left.byteCount
    where left.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      != right.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    {
      return false
    }
    return true
  }

  /// The length, and the first and the last bytes up to eight each, stirred.
  private static func hash(_ word: RawSpan) -> Int {
    var mix = UInt64(word.byteCount)
    if word.byteCount >= 8 {
      let first = word.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let last = word.unsafeLoadUnaligned(fromByteOffset: word.byteCount - 8, as: UInt64.self)
      mix ^= first &* 0x9E37_79B9_7F4A_7C15 ^ last
    } else {
      for offset in 0..<word.byteCount {
        mix = mix &* 31 &+ UInt64(word.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      }
    }
    mix = mix &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mix >> 40)
  }
}
