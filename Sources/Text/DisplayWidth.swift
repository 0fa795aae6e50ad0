extension Unicode.Scalar {
  /// How many terminal columns the scalar takes by itself: 0, 1 or 2.
  ///
  /// As `wcwidth` of a C library with Unicode 14: controls and combining marks 0; what Unicode Standard Annex 11
  /// calls wide or fullwidth 2, ambiguous 1.
  public var displayWidth: Int {
    if value < 0x300 {
      return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xAD ? 0 : 1
    }
    if value < 0x370 { return 0 }
    if value < 0x483 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    if value >= 0x1160 && value <= 0x11FF { return 0 }
    return WideRanges.contain(value) ? 2 : 1
  }
}

extension Character {
  /// How many terminal columns the character takes: the sum of its scalars'.
  ///
  /// So do the C library, ncurses and most terminals place a cluster, scalar by scalar: a flag takes
  /// two columns, a family of four eight, a variation selector none. A terminal that joins a family
  /// into one picture draws it narrower; one that went by the picture would be wrong on all others.
  public var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

extension String {
  /// How many terminal columns the text takes.
  public var displayWidth: Int { self[...].displayWidth }

  /// The columns of a text of which each scalar is a character of one column; `nil` where that takes a
  /// closer look.
  public var plainWidth: Int? { self[...].plainWidth }
}

extension Substring {
  /// How many terminal columns the text takes.
  public var displayWidth: Int { plainWidth ?? reduce(0) { $0 + $1.displayWidth } }

  /// The columns of a text of which each scalar is a character of one column; `nil` where that takes a
  /// closer look.
  ///
  /// This is what nearly all text is made of: printable ASCII, Latin and Cyrillic letters, dashes,
  /// quotes, arrows, and the signs of frames. Text is told apart by bytes, without a look at characters.
  public var plainWidth: Int? {
    utf8.withContiguousStorageIfAvailable(PlainText.columns) ?? PlainText.columns(Array(utf8))
  }
}

/// Text of which each scalar is a character of one column.
private enum PlainText {
  /// The columns of bytes in UTF-8, or `nil` where they are not all of this kind.
  static func columns(_ bytes: some Collection<UInt8>) -> Int? {
    var columns = 0
    var lead: UInt8 = 0
    var second: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x20..<0x7F: columns += 1
      case 0x80..<0xC0:
        if lead == 0 {
          // The third byte: of U+26xx, only the warning sign.
          if second == 0x9A, byte != 0xA0 { return nil }
          if second == 0x80, !(0x90...0xA6).contains(byte) { return nil }
        } else if lead == 0xE2 {
          // Punctuation, arrows, operators, box drawing, blocks and triangles, ⚠.
          switch byte {
          case 0x80, 0x86, 0x87, 0x89, 0x94...0x96, 0x9A: second = byte
          default: return nil
          }
        } else if lead == 0xC2, byte < 0xA0 || byte == 0xAD {
          // C1 controls and the soft hyphen take no column.
          return nil
        }
        lead = 0
      case 0xC2...0xCB, 0xD0, 0xD1, 0xE2:
        columns += 1
        lead = byte
        second = 0
      default: return nil
      }
    }
    return columns
  }
}
