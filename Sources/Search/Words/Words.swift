import Text

/// A text taken apart into words: runs of letters, and runs of digits, folded.
///
/// `1wps@mops` gives `1`, `wps`, `mops`; `PS-1` gives `ps`, `1`; `2b` gives `2`, `b`. Letters and digits part so that
/// codes are found whatever stands between them.
struct Words {
  struct Word {
    /// Where the folded letters stand in `bytes`.
    var range: Range<Int>
    /// Where the word stands in the text's UTF-8.
    var origin: Range<Int>
    var isNumber: Bool
    /// Which of the first 32 letters folding changed, a bit each: those written with diacritics.
    var marks: UInt32
    /// Whether every letter is upper case.
    var isUpperCase: Bool

    /// Whether the word is written with diacritics.
    var hasMarks: Bool { marks != 0 }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []

  init() {}

  init(_ text: String) { take(text) }

  func letters(_ word: Word) -> ArraySlice<UInt8> { bytes[word.range] }

  /// Forgets what was taken.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a text to those taken before.
  ///
  /// - Returns: their places in `words`.
  @discardableResult
  mutating func take(_ text: String) -> Range<Int> {
    let first = words.count
    var text = text
    text.withUTF8 { take(utf8: $0) }
    return first..<words.count
  }

  /// Adds a word of no text.
  mutating func add(_ letters: [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: letters)
    words.append(
      Word(
        range: start..<bytes.count, origin: 0..<0, isNumber: false, marks: 0, isUpperCase: false))
  }

  private mutating func take(utf8 text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    var current = Current()

    while place < text.count {
      let byte = text[place]
      guard byte >= 0x80 else {
        // Letters of ASCII and digits need no table; everything else parts words.
        let lower = byte | 0x20
        if lower &- 0x61 < 26 {
          begin(&current, at: place, isNumber: false)
          if byte == lower { current.isUpperCase = false }
          bytes.append(lower)
        } else if byte &- 0x30 < 10 {
          begin(&current, at: place, isNumber: true)
          bytes.append(byte)
        } else {
          // Between points and behind an @ stand the parts of a site's name.
          let isCutShort =
            byte == UInt8(ascii: ".")
            && (current.origin == 0 || !".@/".utf8.contains(text[current.origin - 1]))
          finish(&current, at: place, isCutShort: isCutShort)
        }
        place += 1
        continue
      }
      let scalar = Self.scalar(in: text, at: place)
      take(scalar, at: place, &current)
      place += Unicode.UTF8.width(scalar)
    }
    finish(&current, at: place)
  }

  /// The word that is being read.
  private struct Current {
    /// Where it starts in `bytes`; below zero between words.
    var start = -1
    /// Where it starts in the text.
    var origin = 0
    var isNumber = false
    var marks: UInt32 = 0
    var isUpperCase = true
  }

  /// Takes in a character beyond ASCII.
  private mutating func take(_ scalar: Unicode.Scalar, at place: Int, _ current: inout Current) {
    var folded = Folding.fold(scalar)
    let isCyrillic = Romanization.covers(scalar)
    if isCyrillic { folded = Romanization.fold(scalar) }
    guard folded != 0 else {
      // A mark or something invisible belongs to the letter before it; a soft sign to the word.
      if current.start >= 0, !isCyrillic { mark(&current, bytes.count - 1) }
      return
    }
    let first = UInt8(truncatingIfNeeded: folded)
    let isNumber = first &- 0x30 < 10
    guard isNumber || Self.isWordByte(folded, first) else {
      finish(&current, at: place)
      return
    }
    begin(&current, at: place, isNumber: isNumber)
    if !isCyrillic { mark(&current, bytes.count) }
    if current.isUpperCase, !Self.isUpperCase(scalar) { current.isUpperCase = false }
    while folded != 0 {
      bytes.append(UInt8(truncatingIfNeeded: folded))
      folded >>= 8
    }
  }

  /// Notes that a letter of the word is written with a mark.
  private func mark(_ current: inout Current, _ place: Int) {
    let letter = place - current.start
    if (0..<32).contains(letter) { current.marks |= 1 << UInt32(letter) }
  }

  /// Begins a word, unless one of the kind is being read.
  @inline(__always)
  private mutating func begin(_ current: inout Current, at place: Int, isNumber: Bool) {
    if current.start >= 0 {
      if isNumber == current.isNumber { return }
      finish(&current, at: place)
    }
    current = Current(start: bytes.count, origin: place, isNumber: isNumber)
  }

  @inline(__always)
  private mutating func finish(
    _ current: inout Current, at place: Int, isCutShort: Bool = false
  ) {
    guard current.start >= 0 else { return }
    if !current.isNumber, Abbreviations.mayBe(bytes[current.start...], hasPoint: isCutShort) {
      spellOut(&current, isCutShort: isCutShort)
    }
    words.append(
      Word(
        range: current.start..<bytes.count,
        origin: current.origin..<place,
        isNumber: current.isNumber,
        marks: current.marks,
        isUpperCase: current.isUpperCase && !current.isNumber
      ))
    current.start = -1
  }

  /// Puts the full word in the place of an abbreviation.
  private mutating func spellOut(_ current: inout Current, isCutShort: Bool) {
    guard let full = Abbreviations.full(of: bytes[current.start...], hasPoint: isCutShort) else {
      return
    }
    bytes.removeSubrange(current.start...)
    bytes.append(contentsOf: full)
    current.marks = 0
  }

  private static func isUpperCase(_ scalar: Unicode.Scalar) -> Bool {
    // The property takes long to look up. Polish letters stand where capitals and small letters take turns:
    // the even ones are capitals up to Į, odd ones from Ĺ to Ň, even ones to Ŷ, odd ones to Ž.
    switch scalar.value {
    case 0xC0...0xDE: scalar.value != 0xD7
    case 0xDF...0xFF: false
    case 0x100..<0x130, 0x14A..<0x178: scalar.value & 1 == 0
    case 0x139..<0x149, 0x179..<0x17F: scalar.value & 1 == 1
    default: scalar.properties.isUppercase
    }
  }

  /// Whether a folded character belongs to a word; letters of other scripts do, signs do not.
  private static func isWordByte(_ folded: UInt32, _ first: UInt8) -> Bool {
    if first &- 0x61 < 26 { return true }
    guard first >= 0x80 else { return false }
    var bytes: [UInt8] = []
    var rest = folded
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic
      ?? false
  }

  /// The scalar at a place of valid UTF-8.
  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> Unicode.Scalar {
    let lead = UInt32(text[place])
    func tail(_ offset: Int) -> UInt32 { UInt32(text[place + offset] & 0x3F) }
    let value: UInt32 =
      if lead < 0xE0 {
        (lead & 0x1F) << 6 | tail(1)
      } else if lead < 0xF0 {
        (lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
      } else {
        (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Roman numerals, as which modules and stages are counted.
enum RomanNumeral {
  /// The value of a numeral from I to XXXIX in folded letters, or `nil`.
  static func value(_ letters: some Collection<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count <= 7 else { return nil }
    var total = 0
    var previous = 0
    for letter in letters {
      let value: Int
      switch letter {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      default: return nil
      }
      total += value > previous ? value - 2 * previous : value
      previous = value
    }
    // Only the canonical spelling counts: IIII and VX are letters.
    return spelling(total) == Array(letters) ? total : nil
  }

  private static func spelling(_ value: Int) -> [UInt8] {
    let tens = ["", "x", "xx", "xxx"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    guard value > 0, value < 40 else { return [] }
    return Array((tens[value / 10] + ones[value % 10]).utf8)
  }
}
