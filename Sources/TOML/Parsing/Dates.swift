import Calendar

/// Dates and times: RFC 3339, section 5.6, with the freedoms that the specification gives.
extension Parser {
  /// Reads one of the four kinds of date and time for an item.
  mutating func parseDateTime(for item: UInt32) {
    let start = cursor
    if byte(start + 2) == .colon {
      guard parseTime(item, from: start), endDateTime(item, start) else { return }
      return accept(.localTime, for: item, start)
    }
    guard parseDate(item) else { return }
    let separator = byte(cursor)
    let hasTime =
      separator | 0x20 == UInt8(ascii: "t")
      || separator == .space && byte(cursor + 1).isDigit && byte(cursor + 2).isDigit
    guard hasTime else {
      if endDateTime(item, start) { accept(.localDate, for: item, start) }
      return
    }
    cursor += 1
    guard parseTime(item, from: start) else { return }
    let here = byte(cursor)
    if here | 0x20 == UInt8(ascii: "z") {
      cursor += 1
      if endDateTime(item, start) { accept(.offsetDateTime, for: item, start) }
    } else if here == .plus || here == .minus {
      guard parseOffset(item, from: start), endDateTime(item, start) else { return }
      accept(.offsetDateTime, for: item, start)
    } else if endDateTime(item, start) {
      accept(.localDateTime, for: item, start)
    }
  }

  private mutating func parseDate(_ item: UInt32) -> Bool {
    let start = cursor
    guard let year = scanner.number(start, 4), let month = scanner.number(start + 5, 2),
      byte(start + 7) == .minus,
      let day = scanner.number(start + 8, 2)
    else { return rejectDateTime(item, from: start) }
    guard (1...12).contains(month) else {
      return rejectPart(.noSuchMonth(month), start + 5, start + 7, item)
    }
    guard LocalDate(year: year, month: month, day: day) != nil else {
      return rejectPart(.noSuchDay(day, month: month, year: year), start + 8, start + 10, item)
    }
    cursor = start + 10
    return true
  }

  private mutating func parseTime(_ item: UInt32, from whole: Int) -> Bool {
    let start = cursor
    guard let hour = scanner.number(start, 2), byte(start + 2) == .colon,
      let minute = scanner.number(start + 3, 2)
    else { return rejectDateTime(item, from: whole) }
    guard hour <= 23 else { return rejectPart(.noSuchHour(hour), start, start + 2, item) }
    guard minute <= 59 else { return rejectPart(.noSuchMinute(minute), start + 3, start + 5, item) }
    cursor = start + 5
    if byte(cursor) == .colon {
      guard let second = scanner.number(cursor + 1, 2) else {
        return rejectDateTime(item, from: whole)
      }
      guard second <= 60 else {
        return rejectPart(.noSuchSecond(second), cursor + 1, cursor + 3, item)
      }
      cursor += 3
      if byte(cursor) == .dot {
        cursor += 1
        guard byte(cursor).isDigit else { return rejectDateTime(item, from: whole) }
        while byte(cursor).isDigit { cursor += 1 }
      }
    } else if version == .v10 {
      let end = scanner.endOfToken(from: cursor)
      report(.secondsNeeded, start, start + 5, item: item)
      cursor = end
      return false
    }
    return true
  }

  private mutating func parseOffset(_ item: UInt32, from whole: Int) -> Bool {
    let start = cursor
    guard let hour = scanner.number(start + 1, 2), byte(start + 3) == .colon,
      let minute = scanner.number(start + 4, 2)
    else { return rejectDateTime(item, from: whole) }
    guard hour <= 23, minute <= 59 else {
      return rejectPart(.noSuchOffset(scanner.text(start, start + 6)), start, start + 6, item)
    }
    cursor = start + 6
    return true
  }

  /// Checks that nothing is attached to a date or time.
  private mutating func endDateTime(_ item: UInt32, _ start: Int) -> Bool {
    scanner.endOfToken(from: cursor) == cursor || rejectDateTime(item, from: start)
  }

  private mutating func rejectDateTime(_ item: UInt32, from start: Int) -> Bool {
    let end = scanner.endOfToken(from: max(cursor, start))
    report(
      .malformedDateTime(meant: MeantDate.of(scanner.text(start, end))), start, end, item: item)
    cursor = end
    return false
  }

  /// Reports a part of a date or time that is out of range, and steps over the whole.
  private mutating func rejectPart(
    _ message: SyntaxMessage,
    _ start: Int,
    _ end: Int,
    _ item: UInt32
  ) -> Bool {
    report(message, start, end, item: item)
    cursor = scanner.endOfToken(from: end)
    if byte(cursor) == .space, byte(cursor + 1).isDigit, byte(cursor + 3) == .colon {
      cursor = scanner.endOfToken(from: cursor + 1)
    }
    return false
  }
}
