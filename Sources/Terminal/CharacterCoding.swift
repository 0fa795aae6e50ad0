import CNcurses
import Glibc

/// How the bytes of a terminal are characters.
enum CharacterCoding {
  case utf8
  /// The locale's encoding, another one than UTF-8.
  case locale

  /// What stands at the beginning of bytes.
  enum Outcome: Equatable {
    case scalar(Unicode.Scalar, length: Int)
    /// The rest of the character has not come yet.
    case incomplete
    /// The first byte begins no character.
    case invalid
  }

  /// The encoding of the locale in force.
  ///
  /// Where that is ASCII alone (the C locale), letters come as nearly every terminal sends them.
  static var current: CharacterCoding {
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    return codeset == "UTF-8" || codeset == "ANSI_X3.4-1968" ? .utf8 : .locale
  }

  /// The first character of some bytes.
  func scalar(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard let first = bytes.first else { return .incomplete }
    if first < 0x80 { return .scalar(Unicode.Scalar(first), length: 1) }
    return self == .utf8 ? unicode(bytes, first) : localized(bytes)
  }

  /// The text of some bytes; what is no character becomes U+FFFD.
  func text(of bytes: [UInt8]) -> String {
    if self == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      if case .scalar(let scalar, let length) = scalar(rest) {
        text.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        text.append("\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// UTF-8 by table 3-7 of the Unicode Standard.
  private func unicode(_ bytes: ArraySlice<UInt8>, _ first: UInt8) -> Outcome {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return .invalid
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for (place, byte) in bytes.dropFirst().prefix(length - 1).enumerated() {
      guard (place == 0 ? second : 0x80...0xBF).contains(byte) else { return .invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard bytes.count >= length else { return .incomplete }
    return Unicode.Scalar(value).map { .scalar($0, length: length) } ?? .invalid
  }

  private func localized(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let text = bytes.prefix(16).map(CChar.init(bitPattern:))
    var value: wchar_t = 0
    let length = Int(okienko_decode(&value, text, text.count))
    if length == -2 { return .incomplete }
    guard length > 0, let scalar = Unicode.Scalar(UInt32(bitPattern: value)) else {
      return .invalid
    }
    return .scalar(scalar, length: length)
  }
}
