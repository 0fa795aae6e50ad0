import Text

/// Letters that were read in another encoding than they were written in: `ĹĂłdĹş`, `┼ü├│d┼║`, `Å�Ã³dÅº`.
enum Mojibake {
  /// What was read in the wrong encoding, and what it was before.
  struct Reading {
    /// What stands in the text.
    var shown: String
    /// The text as it was meant; `nil` where it cannot be told.
    var meant: String?
  }

  /// In the order in which they are tried; the first that makes letters of everything is taken.
  private static let encodings: [LegacyEncoding] = [
    .windows1250, .windows1252, .latin2, .cp852, .cp437, .windows1251,
  ]

  /// Looks for letters that went through the wrong encoding.
  ///
  /// - Parameter text: a text of a data file.
  /// - Returns: nothing where all is well.
  static func reading(of text: String) -> Reading? {
    // Nearly every text is plain ASCII, or has letters that no encoding makes of others.
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    for encoding in encodings {
      if let meant = repaired(scalars, encoding) { return Reading(shown: text, meant: meant) }
    }
    if let lost = lostLetter(in: scalars) { return Reading(shown: String(lost), meant: nil) }
    return nil
  }

  /// The text with every sequence put right that is UTF-8 read in an encoding; nothing where there is none.
  private static func repaired(_ scalars: [Unicode.Scalar], _ encoding: LegacyEncoding) -> String? {
    var meant = String.UnicodeScalarView()
    var place = 0
    var (found, weak) = (0, 0)
    // Real Cyrillic has such pairs here and there; what was garbled by its code page has nothing else.
    let isOwn = encoding == .windows1251
    while place < scalars.count {
      if let (scalar, length) = sequence(at: place, scalars, encoding) {
        // A capital and a quotation mark can make a Cyrillic letter by chance; several do not.
        if scalar.value >= 0x400, scalar.value < 0x530 { weak += 1 } else { found += 1 }
        meant.append(scalar)
        place += length
      } else {
        if isOwn, (0x400..<0x530).contains(scalars[place].value) { return nil }
        meant.append(scalars[place])
        place += 1
      }
    }
    return found > (isOwn ? 1 : 0) || weak > 1 ? String(meant) : nil
  }

  private static func sequence(
    at place: Int, _ scalars: [Unicode.Scalar], _ encoding: LegacyEncoding
  ) -> (Unicode.Scalar, length: Int)? {
    guard let lead = encoding.byte(of: scalars[place]), lead >= 0xC3 else { return nil }
    let length =
      switch lead {
      case 0xC3...0xC5, 0xD0...0xD2: 2
      case 0xE2: 3
      default: 0
      }
    guard length > 0, place + length <= scalars.count else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
    for next in scalars[(place + 1)..<(place + length)] {
      guard let byte = encoding.byte(of: next), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), isLikely(scalar) else { return nil }
    return (scalar, length)
  }

  /// Letters of Latin and Cyrillic, dashes and quotation marks: what texts of offices are made of.
  private static func isLikely(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0x17F, 0x400...0x52F: scalar.properties.isAlphabetic
    case 0x2010...0x2026: true
    default: false
    }
  }

  /// A mark in the midst of a word, where an encoding put it for a letter; or the mark of a byte that was none.
  private static func lostLetter(in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    for (place, scalar) in scalars.enumerated() {
      if scalar == "\u{FFFD}" { return scalar }
      guard "£¹³¿¯¼¾¶±\u{9C}\u{9F}\u{8C}\u{8F}".unicodeScalars.contains(scalar) else { continue }
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      // `£ódź` begins with the pound; `5 £` and `m³` end with what they mean.
      if next.properties.isAlphabetic, !next.properties.isUppercase || place > 0 { return scalar }
    }
    return nil
  }
}
