/// A zone's clocks from year to year: the `TZ` string of POSIX.1-2017, 8.3, with the hours that RFC 9636, 3.3.1 allows beyond it.
struct YearlyRule: Hashable, Sendable {
  /// Seconds east of Greenwich.
  private let standard: Int
  /// `nil` where the clocks are never changed.
  private let summer: Summer?

  private struct Summer: Hashable, Sendable {
    let offset: Int
    let start: Change
    let end: Change
  }

  /// The day and the time of a change, as the clocks show it before.
  private struct Change: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      /// 1 to 365; the leap day is never counted.
      case julian(Int)
      /// 0 to 365; the leap day is counted.
      case zeroBased(Int)
      /// A weekday (0 is Sunday) of a week (5 is the last) of a month.
      case weekday(month: Int, week: Int, day: Int)
    }

    let day: Day
    /// Seconds after midnight; may lie on another day.
    let time: Int

    /// Seconds since midnight of 1970-01-01 on the wall.
    func wall(in year: Int) -> Int? { number(in: year).map { $0 * 86_400 + time } }

    /// The day, since 1970-01-01.
    private func number(in year: Int) -> Int? {
      guard let first = LocalDate(year: year, month: 1, day: 1)?.daysSinceEpoch else { return nil }
      switch day {
      case .zeroBased(let number): return first + number
      case .julian(let number):
        let isLeap = LocalDate(year: year, month: 2, day: 29) != nil
        return first + number - 1 + (isLeap && number >= 60 ? 1 : 0)
      case .weekday(let month, let week, let day):
        guard let start = LocalDate(year: year, month: month, day: 1)?.daysSinceEpoch else {
          return nil
        }
        // 1970-01-01 was a Thursday.
        let weekday = ((start + 4) % 7 + 7) % 7
        var number = start + (day - weekday + 7) % 7 + (week - 1) * 7
        let length = (28...31).last { LocalDate(year: year, month: month, day: $0) != nil } ?? 28
        while number >= start + length { number -= 7 }
        return number
      }
    }
  }

  /// Reads a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`.
  init?(_ text: String) {
    var reader = Reader(rest: Array(text.utf8)[...])
    guard reader.name(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.rest.isEmpty else {
      summer = nil
      return
    }
    guard reader.name() else { return nil }
    var offset = standard + 3600
    if reader.rest.first != UInt8(ascii: ",") {
      guard let west = reader.time() else { return nil }
      offset = -west
    }
    guard let start = reader.change(), let end = reader.change(), reader.rest.isEmpty else {
      return nil
    }
    summer = Summer(offset: offset, start: start, end: end)
  }

  func offset(at instant: Int) -> Int {
    guard let summer else { return standard }
    let wall = instant + standard
    let days = wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400
    guard let year = LocalDate(daysSinceEpoch: days)?.year,
      let start = summer.start.wall(in: year), let end = summer.end.wall(in: year)
    else { return standard }
    let (first, last) = (start - standard, end - summer.offset)
    let isSummer =
      first < last ? (first..<last).contains(instant) : !(last..<first).contains(instant)
    return isSummer ? summer.offset : standard
  }

  /// Takes a rule apart.
  private struct Reader {
    var rest: ArraySlice<UInt8>

    /// `CET`, `<+0330>`.
    mutating func name() -> Bool {
      if rest.first == UInt8(ascii: "<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let letters = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
      rest = rest[letters.endIndex...]
      return letters.count >= 3
    }

    /// `-1`, `3:30`, `167:00:00`, in seconds.
    mutating func time() -> Int? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] {
        guard take(":") else { break }
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `,M3.5.0/2`.
    mutating func change() -> Change? {
      guard take(","), let day = day() else { return nil }
      guard take("/") else { return Change(day: day, time: 7200) }
      return time().map { Change(day: day, time: $0) }
    }

    private mutating func day() -> Change.Day? {
      if take("J") {
        return number().flatMap { (1...365).contains($0) ? .julian($0) : nil }
      }
      guard take("M") else {
        return number().flatMap { (0...365).contains($0) ? .zeroBased($0) : nil }
      }
      guard let month = number(), take("."), let week = number(), take("."), let day = number(),
        (1...12).contains(month), (1...5).contains(week), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }

    private mutating func take(_ letter: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: letter) else { return false }
      rest.removeFirst()
      return true
    }

    /// At most three digits.
    private mutating func number() -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard (1...3).contains(digits.count) else { return nil }
      rest = rest[digits.endIndex...]
      return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
  }
}
