import Calendar
import Diagnostics
import Schema
import TOML

extension Schedule: Readable {
  @usableFromInline package static let blank = Schedule()
  @usableFromInline package static let schema = TableSchema<Schedule>(
    fields: [
      TableField("freq", \.freq, .choice),
      TableField("interval", \.interval, .integer(1...52)),
      TableField("byday", \.byday, .days),
      TableField("bymonthday", \.bymonthday, .monthDays),
      TableField("opens_at", \.opensAt, .time),
      TableField("closes_at", \.closesAt, .time),
      TableField("timezone", \.timezone, .timezone),
      TableField("valid_from", \.validFrom, .date),
      TableField("valid_to", \.validTo, .date),
      TableField("description", \.description, .text),
      TableField("holidays_closed", \.holidaysClosed, .flag),
    ],
    check: { schedule, table, reading in
      checkDates(schedule, table, &reading)
      guard !table.isDamaged else { return }
      schedule.checkHours(table, &reading)
      schedule.checkDays(table, &reading)
    })

  private func checkHours(_ table: TOMLTable, _ reading: inout TableReading) {
    if let opensAt, let closesAt {
      if opensAt == closesAt, opensAt != .midnight, let entry = table["closes_at"] {
        reading.report(.error, DirectoryMessage.emptyHours, at: entry.value.span)
      }
    } else if let lone = table["opens_at"] ?? table["closes_at"],
      table["opens_at"] == nil || table["closes_at"] == nil
    {
      let missing = lone.key == "opens_at" ? "closes_at" : "opens_at"
      reading.report(.error, DirectoryMessage.incompleteHours(missing: missing), at: lone.keySpan)
    }
  }

  private func checkDays(_ table: TOMLTable, _ reading: inout TableReading) {
    if let opens = table["opens_at"], table["byday"] == nil, table["bymonthday"] == nil {
      reading.report(.warning, DirectoryMessage.hoursWithoutDays, at: opens.keySpan)
    }
    if let entry = table["interval"], interval > 1, table["valid_from"] == nil {
      reading.report(.error, DirectoryMessage.intervalWithoutStart, at: entry.value.span)
    }
    let namesDaysOfMonth = !bymonthday.isEmpty || byday.contains { $0.ordinal != nil }
    if let entry = table["freq"], freq == .weekly, namesDaysOfMonth {
      reading.report(.error, DirectoryMessage.daysOfMonthInWeek, at: entry.value.span)
    }
  }
}

extension DayOff: Readable {
  @usableFromInline package static let blank = DayOff(on: LocalDate(firstOfYear: 0), name: "")
  @usableFromInline package static let schema = TableSchema<DayOff>(fields: [
    // As every entity may have one; nothing refers to a day off, so it is not kept.
    TableField("id", ignoring: .text),
    TableField("date", \.date, .date, required: true),
    TableField("name", \.name, .text, required: true),
    TableField("source", \.provenance.source, .text),
    TableField("assured_date", \.provenance.assuredDate, .date),
  ])
}

/// Among how many schedules of a place each is compared with each; nobody has more.
private let comparedSchedules = 50

extension Format<[Schedule]> {
  /// The schedules of a place.
  static let schedules = Format { value, reading in
    guard let schedules = Format<[Schedule]>.list(.table).read(value, &reading) else { return nil }
    guard case .array(let array) = value.content else { return schedules }
    let spans = array.map(\.span)
    guard spans.count == schedules.count else { return schedules }
    let compared = schedules.prefix(comparedSchedules)
    for later in compared.indices {
      guard let earlier = compared[..<later].firstIndex(where: compared[later].contradicts) else {
        continue
      }
      reading.report(
        .warning, DirectoryMessage.contradictoryHours, at: spans[later],
        labels: [
          Diagnostic.Label(
            span: spans[earlier], message: DirectoryMessage.otherHours)
        ])
    }
    return schedules
  }
}

extension Schedule {
  /// Whether two schedules say different things of one time: hours of one day overlap without being the same, and neither
  /// schedule is valid within the other's dates alone.
  fileprivate func contradicts(_ other: Schedule) -> Bool {
    guard sharesDay(with: other), let opensAt, let closesAt, let otherOpens = other.opensAt,
      let otherCloses = other.closesAt, (opensAt, closesAt) != (otherOpens, otherCloses)
    else { return false }
    let (hours, others) = (span(opensAt, closesAt), span(otherOpens, otherCloses))
    guard hours.overlaps(others) else { return false }
    let (dates, otherDates) = (validity, other.validity)
    if dates == otherDates { return true }
    guard dates.overlaps(otherDates) else { return false }
    return !dates.contains(otherDates) && !otherDates.contains(dates)
  }

  private func sharesDay(with other: Schedule) -> Bool {
    guard interval == 1, other.interval == 1, timezone == other.timezone else { return false }
    guard bymonthday.isEmpty, other.bymonthday.isEmpty else {
      return byday.isEmpty && other.byday.isEmpty
        && bymonthday.contains(where: other.bymonthday.contains)
    }
    return byday.contains { day in
      other.byday.contains {
        $0.weekday == day.weekday
          && (day.ordinal == nil || $0.ordinal == nil || day.ordinal == $0.ordinal)
      }
    }
  }

  private func span(_ opens: LocalTime, _ closes: LocalTime) -> Range<LocalTime> {
    // Only what is left of the day: the night after it belongs to both days.
    closes > opens ? opens..<closes : opens..<(LocalTime(hour: 23, minute: 59, second: 60) ?? opens)
  }

  private var validity: ClosedRange<Int> {
    let first = validFrom?.daysSinceEpoch ?? .min
    return first...max(first, validTo?.daysSinceEpoch ?? .max)
  }
}

extension Dated where Self: Sendable {
  /// The last day may not lie before the first.
  @Sendable
  static func checkDates(_ value: Self, _ table: TOMLTable, _ reading: inout TableReading) {
    guard let first = value.validFrom, let last = value.validTo, last < first,
      let to = table["valid_to"], let from = table["valid_from"]
    else { return }
    reading.report(
      .error, DirectoryMessage.reversedDates, at: to.value.span,
      labels: [Diagnostic.Label(span: from.value.span, message: DirectoryMessage.firstDay)])
  }
}
