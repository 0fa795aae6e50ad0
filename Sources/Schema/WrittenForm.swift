/// The forms that addresses, numbers and names have.
enum WrittenForm {
  /// An address such as `biuro@przyklad.pl`: a dot-atom (RFC 5322, 3.4.1) and a host name with a dot.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return false }
    let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return atoms.allSatisfy { atom in
      !atom.isEmpty
        && atom.utf8.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    } && isHostName(parts[1]) && parts[1].contains(".")
  }

  /// An absolute `http` or `https` address (RFC 3986) that names a host and no user.
  ///
  /// Letters beyond ASCII pass (RFC 3987): browsers show addresses with them, and clerks copy them.
  static func isWebAddress(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix) else {
      return false
    }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, isHostName(host, letter: isWebLetter) else { return false }
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy(isDigit), let port = Int(parts[1]),
        (1...65_535).contains(port)
      else { return false }
    }
    // What RFC 3986 lets stand in a path, a query and a fragment, percent signs included.
    let marks = "-._~:/?#[]@!$&'()*+,;=%".unicodeScalars
    return rest.unicodeScalars.allSatisfy { isWebLetter($0) || marks.contains($0) }
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
  private static func isHostName(
    _ text: Substring,
    letter: (Unicode.Scalar) -> Bool = isASCIILetter
  ) -> Bool {
    guard text.utf8.count <= 253 else { return false }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.unicodeScalars.allSatisfy { letter($0) || $0 == "-" }
    }
  }

  /// An ASCII letter or digit.
  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value))
  }

  /// A letter or digit of any script.
  private static func isWebLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIILetter(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
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
    let mayHaveOne = utf8.contains { byte in
      byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }
    return mayHaveOne ? unicodeScalars.first(where: \.isControl) : nil
  }
}
