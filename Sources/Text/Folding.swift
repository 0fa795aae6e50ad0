/// Text reduced to what searching compares: no case, no diacritics, no typographic variants.
///
/// Lower case; letters without their marks (`ą` → `a`, and `ł`, `ø`, `đ`, which have no canonical
/// decomposition, by their base letter); pairs spelled out (`ß` → `ss`, `æ` → `ae`, `ﬁ` → `fi`); every dash
/// as `-`, every quotation mark as `"` or `'`, every space as a space; what is invisible left out.
/// Letters of other scripts are lower-cased and lose their combining marks.
///
/// Folding is idempotent, and never splits or joins words: a letter folds to letters, a space to a space.
public enum Folding {
  /// What one scalar folds to.
  ///
  /// - Returns: up to four bytes of UTF-8, the first in the lowest byte; zero when nothing is left.
  @inlinable
  public static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
    return foldBeyondASCII(scalar)
  }

  /// Folds a text's UTF-8, which is known to be well formed.
  fileprivate static func fold(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    // No scalar folds to more than twice its bytes.
    String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
      var count = 0
      func append(_ folded: UInt32) {
        var rest = folded
        while rest != 0 {
          buffer[count] = UInt8(truncatingIfNeeded: rest)
          count += 1
          rest >>= 8
        }
      }
      var place = bytes.startIndex
      while place < bytes.endIndex {
        let lead = bytes[place]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        let end = bytes.index(place, offsetBy: length, limitedBy: bytes.endIndex) ?? bytes.endIndex
        if length == 1 {
          append(UInt32(lead &- 0x41 < 26 ? lead | 0x20 : lead))
        } else {
          // The lead byte's payload, then six bits of each byte that follows.
          var value = UInt32(lead & (0xFF >> (length + 1)))
          for byte in bytes[place..<end].dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
          if let scalar = Unicode.Scalar(value) { append(foldBeyondASCII(scalar)) }
        }
        place = end
      }
      return count
    }
  }

  @usableFromInline
  static func foldBeyondASCII(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    switch value {
    case 0x80..<0x250: return look(FoldingTable.latin[Int(value) - 0x80], for: scalar)
    case 0x1E00..<0x1F00:
      return look(FoldingTable.latinAdditional[Int(value) - 0x1E00], for: scalar)
    case 0x300..<0x370: return 0
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return packed(" ")
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return packed("-")
    case 0x2018...0x201B, 0x2032, 0x02BC: return packed("'")
    case 0x201C...0x201F, 0x2033: return packed("\"")
    case 0x2026: return packed("...")
    case 0x2116: return packed("no")
    case 0xFB00...0xFB06:
      let ligatures: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
      return packed(ligatures[Int(value) - 0xFB00])
    case 0xFF01...0xFF5E:
      let ascii = value - 0xFF01 + 0x21
      return ascii &- 0x41 < 26 ? ascii | 0x20 : ascii
    default: return foldOtherScript(scalar)
    }
  }

  private static func look(_ entry: UInt8, for scalar: Unicode.Scalar) -> UInt32 {
    switch entry {
    case UInt8(ascii: "_"): return 0
    case UInt8(ascii: "?"): return foldOtherScript(scalar)
    default:
      guard let (first, second) = FoldingTable.pair(entry) else { return UInt32(entry) }
      return UInt32(first) | UInt32(second) << 8
    }
  }

  /// Lower case, without marks; the few Cyrillic letters with a decomposition by their base letter.
  private static func foldOtherScript(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    let base: Unicode.Scalar =
      switch lower {
      case "й": "и"
      case "ё": "е"
      case "ї": "і"
      case "ў": "у"
      default: lower
      }
    // The Ångström sign's lower case is a Latin letter, with a table entry of its own.
    if base != scalar { return fold(base) }
    return String(base).utf8.enumerated().reduce(0) {
      $0 | UInt32($1.element) << UInt32(8 * $1.offset)
    }
  }

  private static func packed(_ text: StaticString) -> UInt32 {
    text.withUTF8Buffer { buffer in
      buffer.enumerated().reduce(0) { $0 | UInt32($1.element) << UInt32(8 * $1.offset) }
    }
  }
}

extension StringProtocol {
  /// The text folded: see `Folding`.
  public var folded: String {
    utf8.withContiguousStorageIfAvailable(Folding.fold) ?? Folding.fold(Array(utf8))
  }
}
