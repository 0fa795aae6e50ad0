import Calendar

/// A scalar as it is written, checked by the parse; this puts its value together.
struct Literal: ~Escapable {
  private let bytes: RawSpan

  /// A literal that the parse has accepted.
  @_lifetime(copy bytes)
  init(_ bytes: RawSpan) {
    self.bytes = bytes
  }

  private func byte(_ offset: Int) -> UInt8 {
    offset < bytes.byteCount ? bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) : 0
  }

  // MARK: Text

  /// The text of a string between its quotes.
  func string(hasEscapes: Bool) -> String {
    let content = text
    if hasEscapes { return String(decoding: Escapes.replaced(in: content), as: UTF8.self) }
    return content.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a string between its quotes, escapes as they are written.
  var text: RawSpan {
    @_lifetime(copy self)
    get {
      let quote = byte(0)
      var start = 1
      var end = bytes.byteCount - 1
      if bytes.byteCount >= 6, byte(1) == quote, byte(2) == quote {
        start = 3
        end = bytes.byteCount - 3
        // A newline right after the opening quotes is not part of the text.
        if byte(start) == .lineFeed {
          start += 1
        } else if byte(start) == .carriageReturn, byte(start + 1) == .lineFeed {
          start += 2
        }
      }
      return bytes.extracting(start..<max(start, end))
    }
  }

  // MARK: Numbers

  /// The number of an integer literal.
  var integer: Int64 {
    if byte(0) == .zero, bytes.byteCount > 2, let base = NumberBase(prefix: byte(1)) {
      return digits(from: 2).reduce(0) { $0 &* base.rawValue &+ Int64($1.hexDigitValue) }
    }
    let isNegative = byte(0) == .minus
    let start = isNegative || byte(0) == .plus ? 1 : 0
    // Counted below zero, where there is room for the smallest number.
    let number = digits(from: start).reduce(Int64(0)) { $0 &* 10 &- Int64($1 &- .zero) }
    return isNegative ? number : 0 &- number
  }

  /// The number of a float literal, rounded to the nearest that binary64 has.
  var float: Double {
    var text = digits(from: 0)
    if text.first == .plus { text.removeFirst() }
    return Double(String(decoding: text, as: UTF8.self)) ?? .nan
  }

  /// `true` for `true`.
  var boolean: Bool { byte(0) == UInt8(ascii: "t") }

  /// The bytes without the underscores that group digits.
  private func digits(from start: Int) -> [UInt8] {
    var digits: [UInt8] = []
    for offset in start..<bytes.byteCount where byte(offset) != .underscore {
      digits.append(byte(offset))
    }
    return digits
  }

  // MARK: Dates and times

  var localDate: LocalDate { date ?? .unknown }

  var localTime: LocalTime { time(from: 0).time ?? .unknown }

  var localDateTime: LocalDateTime {
    LocalDateTime(date: date ?? .unknown, time: time(from: 11).time ?? .unknown)
  }

  var offsetDateTime: OffsetDateTime {
    let (time, end) = time(from: 11)
    var offset = 0
    if byte(end) == .plus || byte(end) == .minus {
      offset = number(end + 1, 2) * 60 + number(end + 4, 2)
      if byte(end) == .minus { offset = -offset }
    }
    return OffsetDateTime(date: date ?? .unknown, time: time ?? .unknown, offset: offset)
  }

  private var date: LocalDate? {
    LocalDate(year: number(0, 4), month: number(5, 2), day: number(8, 2))
  }

  /// The time that starts at an offset, and where it ends.
  private func time(from start: Int) -> (time: LocalTime?, end: Int) {
    var end = start + 5
    var second = 0
    var nanosecond = 0
    if byte(end) == .colon {
      second = number(end + 1, 2)
      end += 3
    }
    if byte(end) == .dot {
      end += 1
      var unit = 100_000_000
      while byte(end).isDigit {
        // Digits past the ninth are cut off, as the specification asks.
        nanosecond += Int(byte(end) - .zero) * unit
        unit /= 10
        end += 1
      }
    }
    let time = LocalTime(
      hour: number(start, 2), minute: number(start + 3, 2), second: second, nanosecond: nanosecond)
    return (time, end)
  }

  private func number(_ start: Int, _ length: Int) -> Int {
    (start..<start + length).reduce(0) { $0 * 10 + Int(byte($1) &- .zero) }
  }
}

extension LocalDate {
  /// What no checked literal gives: the first day of the calendar's range.
  fileprivate static var unknown: LocalDate { LocalDate(firstOfYear: 0) }
}

extension LocalTime {
  /// What no checked literal gives: midnight.
  fileprivate static var unknown: LocalTime { .midnight }
}

/// The base of an integer with a prefix.
enum NumberBase: Int64 {
  case binary = 2
  case octal = 8
  case hexadecimal = 16

  /// The base that the byte after the zero names.
  init?(prefix: UInt8) {
    switch prefix {
    case UInt8(ascii: "b"): self = .binary
    case UInt8(ascii: "o"): self = .octal
    case UInt8(ascii: "x"): self = .hexadecimal
    default: return nil
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit, 0 to 15.
  var hexDigitValue: UInt8 { isDigit ? self &- .zero : (self | 0x20) &- 0x61 &+ 10 }
}
