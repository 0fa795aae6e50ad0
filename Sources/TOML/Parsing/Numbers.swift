/// Integers and floats (dates begin with digits too and are sent on).
extension Parser {
  /// Reads a number or a date for an item.
  mutating func parseNumber(for item: UInt32) {
    let start = cursor
    var offset = start
    while byte(offset).isDigit { offset += 1 }
    let digits = offset - start
    if digits == 4 && byte(offset) == .minus || digits == 2 && byte(offset) == .colon {
      return parseDateTime(for: item)
    }
    let end = scanner.endOfToken(from: start)
    // Up to 18 digits always fit.
    if offset == end, digits <= 18, digits == 1 || byte(start) != .zero {
      cursor = end
      return accept(.integer, for: item, start)
    }
    if let kind = checkNumber(start, end, item) {
      cursor = end
      accept(kind, for: item, start)
    }
  }

  /// Checks a token that may be a number; reports and steps over it where it is none.
  private mutating func checkNumber(_ start: Int, _ end: Int, _ item: UInt32) -> Node.Kind? {
    let hasSign = byte(start) == .plus || byte(start) == .minus
    let first = hasSign ? start + 1 : start
    switch Word(scanner.packed(first, end)) {
    case .inf, .nan: return .float
    default: break
    }
    if byte(first) == .zero, byte(first + 1).isLetter, byte(first + 1) | 0x20 != UInt8(ascii: "e") {
      return checkPrefixed(start, first, end, item)
    }
    guard scanner.isNumberLike(first, end) else {
      reportWord(for: item)
      return nil
    }
    var offset = first
    guard scanner.skipDigits(&offset) else {
      return reject(.floatWithoutDigits, start, end, item)
    }
    if let underscore = scanner.misplacedUnderscore(first, end) {
      return reject(.misplacedUnderscore, underscore, underscore + 1, item, until: end)
    }
    if byte(first) == .zero, offset - first > 1 {
      var zeros = first
      while byte(zeros) == .zero || byte(zeros) == .underscore, zeros < offset - 1 { zeros += 1 }
      return reject(.leadingZero, first, zeros, item, until: end)
    }
    if offset == end { return checkDecimal(start, end, item) }
    if byte(offset) == .dot {
      offset += 1
      guard scanner.skipDigits(&offset) else {
        return reject(.floatWithoutDigits, start, end, item)
      }
    }
    let hasExponent = byte(offset) | 0x20 == UInt8(ascii: "e")
    if hasExponent {
      offset += 1
      if byte(offset) == .plus || byte(offset) == .minus { offset += 1 }
      guard scanner.skipDigits(&offset) else {
        return reject(.exponentWithoutDigits, start, end, item)
      }
    }
    guard offset == end else {
      reportWord(for: item)
      return nil
    }
    guard scanner.isFinite(start, end, hasExponent: hasExponent) else {
      return reject(.floatTooLarge, start, end, item)
    }
    return .float
  }

  /// Checks `0x…`, `0o…`, `0b…`.
  private mutating func checkPrefixed(
    _ start: Int,
    _ first: Int,
    _ end: Int,
    _ item: UInt32
  ) -> Node.Kind? {
    let letter = byte(first + 1)
    guard let base = NumberBase(prefix: letter | 0x20) else {
      reportWord(for: item)
      return nil
    }
    if letter & 0x20 == 0 {
      return reject(.upperCasePrefix, first, first + 2, item, until: end)
    }
    if first > start { return reject(.signedPrefix, start, first, item, until: end) }
    if end == first + 2 { return reject(.noDigits(base), start, end, item) }
    var value: Int64 = 0
    for offset in first + 2..<end where byte(offset) != .underscore {
      let digit = byte(offset).isHexDigit ? Int64(byte(offset).hexDigitValue) : .max
      guard digit < base.rawValue else {
        let character = scanner.text(offset, end).first ?? " "
        return reject(
          .wrongDigit(character, base), offset, offset + character.utf8.count, item, until: end)
      }
      let (product, hasOverflown) = value.multipliedReportingOverflow(by: base.rawValue)
      guard !hasOverflown, product <= .max - digit else {
        return reject(.integerTooLarge, start, end, item)
      }
      value = product + digit
    }
    if let underscore = scanner.misplacedUnderscore(first + 2, end) {
      return reject(.misplacedUnderscore, underscore, underscore + 1, item, until: end)
    }
    return .integer
  }

  private mutating func checkDecimal(_ start: Int, _ end: Int, _ item: UInt32) -> Node.Kind? {
    // Counted below zero, where there is room for the smallest number.
    var value: Int64 = 0
    let isNegative = byte(start) == .minus
    for offset in start..<end where byte(offset).isDigit {
      let (product, hasOverflown) = value.multipliedReportingOverflow(by: 10)
      let (sum, isBelow) = product.subtractingReportingOverflow(Int64(byte(offset) - .zero))
      if hasOverflown || isBelow { return reject(.integerTooLarge, start, end, item) }
      value = sum
    }
    if value == .min, !isNegative { return reject(.integerTooLarge, start, end, item) }
    return .integer
  }

  /// Reports a number and steps over it.
  mutating func reject(
    _ message: SyntaxMessage,
    _ start: Int,
    _ end: Int,
    _ item: UInt32,
    until next: Int? = nil
  ) -> Node.Kind? {
    report(message, start, end, item: item)
    cursor = next ?? end
    return nil
  }
}

/// The parts of numbers.
extension Scanner {
  /// Whether binary64 has a finite number for a literal.
  ///
  /// The specification leaves this open. Rounding a number to infinity would change what it says, as
  /// reading a large integer as a float would; so neither is done.
  func isFinite(_ start: Int, _ end: Int, hasExponent: Bool) -> Bool {
    // Without an exponent 300 digits stay below the largest number, about 1.8 × 10³⁰⁸.
    if !hasExponent, end - start <= 300 { return true }
    return Literal(bytes.extracting(start..<end)).float.isFinite
  }

  /// Steps over digits and underscores; false where there is no digit.
  func skipDigits(_ offset: inout Int) -> Bool {
    let start = offset
    while byte(offset).isDigit || byte(offset) == .underscore { offset += 1 }
    return offset > start
  }

  /// An underscore that does not stand between two digits.
  func misplacedUnderscore(_ start: Int, _ end: Int) -> Int? {
    for offset in start..<end where byte(offset) == .underscore {
      let isBetween =
        offset > start && offset + 1 < end && byte(offset - 1).isHexDigit
        && byte(offset + 1).isHexDigit
      let isBesideExponent =
        byte(start) != .zero
        && (byte(offset - 1) | 0x20 == UInt8(ascii: "e")
          || byte(offset + 1) | 0x20 == UInt8(ascii: "e"))
      if !isBetween || isBesideExponent { return offset }
    }
    return nil
  }

  /// Whether a token has the bytes of a decimal number, and at most one dot.
  func isNumberLike(_ start: Int, _ end: Int) -> Bool {
    var dots = 0
    var hasDigit = false
    for offset in start..<end {
      switch byte(offset) {
      case .zero ... .nine: hasDigit = true
      case .underscore: continue
      case .dot: dots += 1
      case .plus, .minus:
        guard byte(offset - 1) | 0x20 == UInt8(ascii: "e"), offset > start else { return false }
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard hasDigit else { return false }
      default: return false
      }
    }
    return hasDigit && dots <= 1
  }
}
