/// The escape sequences of basic strings.
enum Escapes {
  /// What a one-letter escape stands for.
  ///
  /// - Parameter letter: The byte after the backslash.
  /// - Returns: The byte it stands for; nothing for `u`, `U`, `x` and what is no escape.
  static func byte(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "e"): 0x1B
    case .doubleQuote, .backslash: letter
    default: nil
    }
  }

  /// How many hexadecimal digits follow the letter of a numeric escape.
  static func digitCount(for letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  /// A text with its escapes replaced by what they stand for.
  ///
  /// Made for text that the parse has accepted; where it has reported an escape, the escape is kept
  /// as written.
  static func replaced(in text: RawSpan) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.byteCount)
    var offset = 0
    func byte(_ offset: Int) -> UInt8 {
      offset < text.byteCount ? text.unsafeLoad(fromByteOffset: offset, as: UInt8.self) : 0
    }
    while offset < text.byteCount {
      let here = byte(offset)
      guard here == .backslash, offset + 1 < text.byteCount else {
        result.append(here)
        offset += 1
        continue
      }
      let letter = byte(offset + 1)
      if let plain = Self.byte(for: letter) {
        result.append(plain)
        offset += 2
      } else if let count = digitCount(for: letter) {
        var value: UInt32 = 0
        for digit in 0..<count {
          value = value &* 16 &+ UInt32(byte(offset + 2 + digit).hexDigitValue)
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        offset += 2 + count
      } else if letter.isBlank || letter == .lineFeed || letter == .carriageReturn {
        // A backslash at the end of a line takes the white space after it away.
        offset += 1
        while byte(offset).isBlank || byte(offset) == .lineFeed || byte(offset) == .carriageReturn {
          offset += 1
        }
      } else {
        result.append(here)
        offset += 1
      }
    }
    return result
  }
}
