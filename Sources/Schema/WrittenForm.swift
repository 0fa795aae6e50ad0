/// The forms that addresses, numbers and names have.
enum WrittenForm {
  /// An address such as `biuro@przyklad.pl`: a dot-atom (RFC 5322, 3.4.1) and a host name with a dot.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return false }
    let atoms = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return atoms.allSatisfy { atom in
      !atom.isEmpty
        && atom.allSatisfy { isAlphanumeric($0) || isAtomMark($0) }
    } && isHostName(parts[1], beyondASCII: false) && parts[1].contains(UInt8(ascii: "."))
  }

  /// An absolute `http` or `https` address (RFC 3986) that names a host and no user.
  ///
  /// Letters beyond ASCII pass (RFC 3987): browsers show addresses with them, and clerks copy them.
  static func isWebAddress(_ text: String) -> Bool {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { begins(text.utf8, with: $0) }) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    let parts = authority.split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, isHostName(host, beyondASCII: true) else { return false }
    if parts.count == 2 {
      guard parts[1].allSatisfy(isDigit), let port = Int(Substring(parts[1])),
        (1...65_535).contains(port)
      else { return false }
    }
    // What RFC 3986 lets stand in a path, a query and a fragment, percent signs included.
    return rest.allSatisfy { isAlphanumeric($0) || isURIMark($0) || $0 >= 0x80 }
      && isWordBeyondASCII(rest)
  }

  /// A name of the IANA time zone database: `Europe/Warsaw`, `UTC`.
  static func isTimeZone(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 3
      && parts.allSatisfy { part in
        guard let first = part.utf8.first, isLetter(first) else { return false }
        return part.utf8.allSatisfy { isAlphanumeric($0) || "_+-".utf8.contains($0) }
      }
  }

  /// A language tag by its outline: subtags of up to eight letters and digits (RFC 5646, 2.1).
  static func isLanguageTag(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first, (2...8).contains(language.utf8.count),
      language.utf8.allSatisfy(isLetter)
    else { return false }
    return subtags.allSatisfy {
      (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric)
    }
  }

  /// Labels of letters, digits and inner hyphens, between dots (RFC 1123, 2.1).
  private static func isHostName(_ text: Substring.UTF8View, beyondASCII: Bool) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard text.count <= 253 else { return false }
    return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { isAlphanumeric($0) || $0 == hyphen || beyondASCII && $0 >= 0x80 }
      } && isWordBeyondASCII(text)
  }

  /// Whether what a text has beyond ASCII are letters and digits of any script.
  private static func isWordBeyondASCII(_ text: Substring.UTF8View) -> Bool {
    if text.allSatisfy({ $0 < 0x80 }) { return true }
    return Substring(text).unicodeScalars.allSatisfy { scalar in
      scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Whether a text begins with some lower-case ASCII, whatever the case it is written in.
  private static func begins(_ text: String.UTF8View, with beginning: String) -> Bool {
    text.count >= beginning.utf8.count
      && zip(text, beginning.utf8).allSatisfy { byte, lower in
        byte == lower || isLetter(byte) && byte | 0x20 == lower
      }
  }

  /// The marks of RFC 3986, 2.1 to 2.3: `-._~:/?#[]@!$&'()*+,;=%`.
  private static func isURIMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5B, 0x5D, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The marks of RFC 5322's `atext`: ``!#$%&'*+-/=?^_`{|}~``.
  private static func isAtomMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}

extension Unicode.Scalar {
  /// Whether a terminal could take the character as a command, or be misled about the order of text.
  ///
  /// Line feed and tab are text. The bidirectional controls are those of Unicode's UAX #9.
  var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// Whether the text says nothing: no character but white space.
  var isBlank: Bool {
    // The first byte settles it for nearly every text, without asking Unicode's tables.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// The first character that is a command to a terminal or misleads about the order of text.
  var firstControl: Unicode.Scalar? {
    // Nearly every text has none: a look at the bytes says so. C1 controls begin with C2 in UTF-8, the
    // bidirectional ones with E2.
    let mayHaveOne = utf8.withContiguousStorageIfAvailable { bytes in
      // Without a branch, so that many bytes are compared at a time.
      var found: UInt8 = 0
      for byte in bytes {
        found |= byte < 0x20 ? 1 : 0
        found |= byte == 0x7F ? 1 : 0
        found |= byte == 0xC2 ? 1 : 0
        found |= byte == 0xE2 ? 1 : 0
      }
      return found != 0
    }
    return mayHaveOne ?? true ? unicodeScalars.first(where: \.isControl) : nil
  }
}
