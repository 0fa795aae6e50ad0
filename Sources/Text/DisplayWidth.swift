extension Unicode.Scalar {
  /// How many terminal columns the scalar takes by itself: 0, 1 or 2.
  ///
  /// As `wcwidth` of a current C library: controls and combining marks 0; what Unicode Standard Annex 11
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
  /// How many terminal columns the character takes: 0, 1 or 2.
  ///
  /// The base decides; a pair of regional indicators (a flag) and an emoji presentation take two.
  public var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F { return 2 }
      width += scalar.displayWidth
      if width >= 2 { return 2 }
    }
    return width
  }
}

extension StringProtocol {
  /// How many terminal columns the text takes.
  public var displayWidth: Int {
    // Printable ASCII, the usual case, needs no look at characters.
    var plain = 0
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x7F else { return reduce(0) { $0 + $1.displayWidth } }
      plain += 1
    }
    return plain
  }
}
