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
    /// Whether folding changed a letter: the word is written with diacritics.
    var hasMarks: Bool
    /// Whether every letter is upper case.
    var isUpperCase: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []

  init() {}

  init(_ text: String) { take(text) }

  func letters(_ word: Word) -> ArraySlice<UInt8> { bytes[word.range] }

  /// Replaces what was taken before by the words of a text.
  mutating func take(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(text.utf8.count)
    words.reserveCapacity(Self.usualCount)
    var copy = text
    copy.withUTF8 { take(utf8: $0) }
  }

  /// Most texts have no more words than these.
  private static let usualCount = 8

  private mutating func take(utf8 text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    var start = -1  // of the current word in `bytes`
    var origin = 0
    var isNumber = false
    var hasMarks = false
    var isUpperCase = true

    while place < text.count {
      let byte = text[place]
      var folded: UInt32
      var width = 1
      var marked = false
      var upper = false
      if byte < 0x80 {
        upper = byte &- 0x41 < 26
        folded = upper ? UInt32(byte | 0x20) : UInt32(byte)
      } else {
        let scalar = Self.scalar(in: text, at: place)
        width = Unicode.UTF8.width(scalar)
        folded = Folding.fold(scalar)
        marked = true
        // The property takes long to look up: a word is known by its first letter, mostly.
        upper =
          (start < 0 || isNumber || isUpperCase) && folded != 0 && scalar.properties.isUppercase
      }
      let first = UInt8(truncatingIfNeeded: folded)
      if folded == 0 {
        // A mark or something invisible belongs to the word around it.
        if start >= 0 { hasMarks = true }
      } else if first &- 0x30 < 10 || Self.isWordByte(folded, first) {
        let number = first &- 0x30 < 10
        if start >= 0 && number != isNumber {
          finish(&start, origin: origin..<place, isNumber, hasMarks, isUpperCase)
        }
        if start < 0 {
          start = bytes.count
          origin = place
          isNumber = number
          hasMarks = false
          isUpperCase = true
        }
        if marked { hasMarks = true }
        if !upper { isUpperCase = false }
        while folded != 0 {
          bytes.append(UInt8(truncatingIfNeeded: folded))
          folded >>= 8
        }
      } else if start >= 0 {
        finish(&start, origin: origin..<place, isNumber, hasMarks, isUpperCase)
      }
      place += width
    }
    if start >= 0 { finish(&start, origin: origin..<place, isNumber, hasMarks, isUpperCase) }
  }

  private mutating func finish(
    _ start: inout Int,
    origin: Range<Int>,
    _ isNumber: Bool,
    _ hasMarks: Bool,
    _ isUpperCase: Bool
  ) {
    words.append(
      Word(
        range: start..<bytes.count,
        origin: origin,
        isNumber: isNumber,
        hasMarks: hasMarks,
        isUpperCase: isUpperCase && !isNumber
      ))
    start = -1
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
