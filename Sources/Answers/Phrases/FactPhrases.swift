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

  /// "pn, śr–pt 8:00–16:00".
  package func scheduleText(_ schedule: Schedule) -> String {
    var hours: String?
    if let opens = schedule.opensAt, let closes = schedule.closesAt {
      hours = "\(timeText(opens))–\(timeText(closes))"
    }
    let days = daysText(schedule.byday)
    let holidays =
      schedule.holidaysClosed ? pick("w święta nieczynne", "closed on holidays") : nil
    return [days.isEmpty ? nil : days, hours, schedule.description, holidays]
      .compactMap { $0 }
      .joined(separator: " ")
  }

  /// Whether a place is open at the moment, and until or from when.
  package func openingText(_ status: OpeningStatus, on today: LocalDate) -> String? {
    switch status {
    case .unknown: nil
    case .open(let end):
      pick("otwarty teraz, do \(timeText(end))", "open now, until \(timeText(end))")
    case .opens(let day, let time):
      pick(
        "nieczynny, otwiera \(dayText(day, from: today))o \(timeText(time))",
        "not open now, opens \(dayText(day, from: today))at \(timeText(time))")
    case .closed: pick("brak godzin w najbliższym czasie", "no hours in the near future")
    }
  }

  /// A day as seen from today: nothing for today itself, "jutro", or else the weekday and the date.
  private func dayText(_ day: LocalDate, from today: LocalDate) -> String {
    if day == today { return "" }
    if day == today.adding(days: 1) { return pick("jutro ", "tomorrow ") }
    return "\(weekdayText(day.weekday)) \(day) "
  }

  /// The hours of one day: "otwarty 8:00–16:00".
  package func openingHoursText(_ hours: [OpeningHours]) -> String {
    guard !hours.isEmpty else { return pick("tego dnia nieczynny", "not open on this day") }
    let spans = hours.map { "\(timeText($0.opens))–\(timeText($0.closes))" }
    return pick("otwarty ", "open ") + spans.joined(separator: ", ")
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
