import Calendar
import Directory

/// Facts put into words: telephones, hours, notices.
extension Catalogue {
  package var neverVerified: String { pick("brak daty w źródle", "no date in the source") }
  package var inForce: String { pick("Obowiązuje", "In force") }
  package var proposal: String { pick("Propozycja (nie obowiązuje)", "Proposal (not in force)") }
  package var upcoming: String { pick("Zapowiedź", "Upcoming") }
  package var ended: String { pick("Zakończone", "Ended") }
  package var restricted: String { pick("Ograniczenie", "Restriction") }
  package var openPlace: String { pick("otwarty", "open") }

  /// A number with its extension, and in brackets what it is for.
  package func phoneText(_ phone: Phone) -> String {
    let number = phone.number ?? numberUnknown
    let direct = phone.extension.map { "\(number) \(extensionNumber($0))" } ?? number
    let details = [
      phoneKind(phone.type), phone.description,
      phone.languages.isEmpty ? nil : phone.languages.joined(separator: ", "),
    ].compactMap { $0 }
    return details.isEmpty ? direct : "\(direct) (\(details.joined(separator: "; ")))"
  }

  /// "8:00".
  package func timeText(_ time: LocalTime) -> String {
    "\(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  /// "pn", "Mon".
  package func weekdayText(_ day: Weekday) -> String {
    switch day {
    case .monday: pick("pn", "Mon")
    case .tuesday: pick("wt", "Tue")
    case .wednesday: pick("śr", "Wed")
    case .thursday: pick("czw", "Thu")
    case .friday: pick("pt", "Fri")
    case .saturday: pick("sob", "Sat")
    case .sunday: pick("ndz", "Sun")
    }
  }

  /// "2026-11-23 pn".
  package func dateText(_ date: LocalDate) -> String { "\(date) \(weekdayText(date.weekday))" }

  /// Days of the week with neighbours joined: "pn, śr–pt".
  package func daysText(_ days: [Weekday]) -> String {
    var runs: [(first: Weekday, last: Weekday)] = []
    let chosen = Set(days)
    var previousIsChosen = false
    for day in Weekday.allCases {
      if chosen.contains(day) {
        if previousIsChosen {
          runs[runs.count - 1].last = day
        } else {
          runs.append((day, day))
        }
      }
      previousIsChosen = chosen.contains(day)
    }
    return runs.map { run in
      run.first == run.last
        ? weekdayText(run.first) : "\(weekdayText(run.first))–\(weekdayText(run.last))"
    }.joined(separator: ", ")
  }

  /// The days of a schedule: "pn, śr–pt", "pierwszy pn miesiąca".
  package func daysText(of schedule: Schedule) -> String? {
    let weekdays = schedule.byday.filter { $0.ordinal == nil }.map(\.weekday)
    let numbered = schedule.byday.compactMap { day in
      day.ordinal.map { "\(ordinalText($0)) \(weekdayText(day.weekday))" }
    }
    let days = schedule.bymonthday.map { day in
      day > 0
        ? pick("\(day). dnia", "day \(day)")
        : day == -1
          ? pick("ostatniego dnia", "the last day")
          : pick("\(-day). dnia od końca", "day \(-day) from the end")
    }
    let ofMonth = numbered + days
    let parts = [
      weekdays.isEmpty ? nil : daysText(weekdays),
      ofMonth.isEmpty ? nil : enumeration(ofMonth) + pick(" miesiąca", " of the month"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ") + (intervalText(schedule) ?? "")
  }

  /// "pierwszy", "ostatni": of a weekday within a month.
  private func ordinalText(_ ordinal: Int) -> String {
    switch ordinal {
    case 1: pick("pierwszy", "first")
    case 2: pick("drugi", "second")
    case 3: pick("trzeci", "third")
    case 4: pick("czwarty", "fourth")
    case 5: pick("piąty", "fifth")
    case -1: pick("ostatni", "last")
    default: pick("\(-ordinal). od końca", "\(-ordinal) from the last")
    }
  }

  private func intervalText(_ schedule: Schedule) -> String? {
    guard schedule.interval > 1 else { return nil }
    let count = schedule.interval
    return schedule.isMonthly
      ? pick(" (co \(count) miesiące)", " (every \(count) months)")
      : pick(" (co \(count) tygodnie)", " (every \(count) weeks)")
  }

  /// "pn, śr–pt 8:00–16:00".
  package func scheduleText(_ schedule: Schedule) -> String {
    var hours: String?
    if let opens = schedule.opensAt, let closes = schedule.closesAt {
      let span = OpeningHours(opens: opens, closes: closes)
      hours = span.isWholeDay ? wholeDay : "\(timeText(opens))–\(closingText(closes))"
    }
    let holidays = schedule.holidaysClosed.map { isClosed in
      isClosed
        ? pick("w święta nieczynne", "closed on holidays")
        : pick("także w święta", "on holidays too")
    }
    return [daysText(of: schedule), hours, schedule.description, holidays]
      .compactMap { $0 }
      .joined(separator: " ")
  }

  /// The name of what a notice is as of a date.
  package func phaseName(_ phase: NoticePhase) -> String {
    switch phase {
    case .inForce: inForce
    case .upcoming: upcoming
    case .proposed: proposal
    case .ended: ended
    }
  }

  /// What stands before a notice in a list: a closure warns, a proposal asks.
  package func noticeMarker(_ notice: Notice, phase: NoticePhase) -> String {
    switch phase {
    case .inForce: notice.effect == .information ? "• " : "⚠ "
    case .proposed: "? "
    case .upcoming, .ended: "· "
    }
  }

  /// A notice on one line: its phase where it is not in force, title and dates.
  package func noticeLine(_ notice: Notice, phase: NoticePhase) -> String {
    let prefix = phase == .inForce ? "" : phaseName(phase) + ": "
    let period = period(
      from: notice.validFrom, to: notice.validTo,
      isOpenEnded: notice.effect != .information && phase == .inForce)
    return prefix + notice.title + (period.map { " (\($0))" } ?? "")
  }
}
