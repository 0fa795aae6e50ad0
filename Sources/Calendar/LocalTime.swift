/// A time of day without a time zone (RFC 3339 `partial-time`).
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 60 (a leap second).
  public let second: Int
  /// 0 to 999,999,999.
  public let nanosecond: Int

  /// 00:00:00.
  package static let midnight = LocalTime()

  private init() {
    hour = 0
    minute = 0
    second = 0
    nanosecond = 0
  }

  /// A time of day, or `nil` when there is no such time.
  public init?(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      (0...999_999_999).contains(nanosecond)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.nanosecond = nanosecond
  }

  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.hour, left.minute, left.second, left.nanosecond)
      < (right.hour, right.minute, right.second, right.nanosecond)
  }

  /// The time as RFC 3339 writes it: `07:30:00`, `07:30:00.250`; a fraction in groups of three digits.
  public var description: String {
    let clock = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    if nanosecond == 0 { return clock }
    var digits = padded(nanosecond, 9)
    while digits.hasSuffix("000") { digits.removeLast(3) }
    return "\(clock).\(digits)"
  }
}
