/// The bytes that the grammar speaks of, by name.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var doubleQuote: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var singleQuote: UInt8 { 0x27 }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var dot: UInt8 { 0x2E }
  static var zero: UInt8 { 0x30 }
  static var nine: UInt8 { 0x39 }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var equals: UInt8 { 0x3D }
  static var leftBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var rightBracket: UInt8 { 0x5D }
  static var underscore: UInt8 { 0x5F }
  static var leftBrace: UInt8 { 0x7B }
  static var rightBrace: UInt8 { 0x7D }
  static var delete: UInt8 { 0x7F }

  @inline(__always) var isDigit: Bool { self &- .zero < 10 }

  @inline(__always) var isBlank: Bool { self == .space || self == .tab }

  /// `[0-9A-Fa-f]`.
  var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// `unquoted-key` of the grammar: `[A-Za-z0-9_-]`.
  @inline(__always) var isBareKey: Bool {
    // One bit for each ASCII character that may stand in a bare key.
    let set: UInt64 = self < 64 ? 0x03FF_2000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (set >> UInt64(self & 63)) & 1 != 0 && self < 128
  }

  /// What the grammar allows nowhere: U+0000–U+0008, U+000A–U+001F, U+007F (a line feed too, which
  /// ends a line before anybody asks).
  @inline(__always) var isControl: Bool { (self < .space && self != .tab) || self == .delete }
}
