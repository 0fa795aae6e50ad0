import Calendar
import Directory

/// Facts put into words: telephones, hours, notices.
extension Catalogue {
  package var neverVerified: String {
    say(pl: "daty nie podano", en: "date not given", uk: "дату не вказано")
  }
  package var inForce: String { say(pl: "Obowiązuje", en: "In force", uk: "Діє") }
  package var proposal: String {
    say(pl: "Propozycja (nie obowiązuje)", en: "Proposal (not in force)", uk: "Пропозиція (не діє)")
  }
  package var upcoming: String { say(pl: "Zapowiedź", en: "Upcoming", uk: "Заплановано") }
  package var ended: String { say(pl: "Zakończone", en: "Ended", uk: "Завершено") }
  package var restricted: String { say(pl: "Ograniczenie", en: "Restriction", uk: "Обмеження") }
  package var openPlace: String { say(pl: "otwarty", en: "open", uk: "відкрито") }

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
        ? say(pl: "\(day). dnia", en: "day \(day)", uk: "\(day)-го числа")
        : day == -1
          ? say(pl: "ostatniego dnia", en: "the last day", uk: "останнього дня")
          : say(
            pl: "\(-day). dnia od końca", en: "day \(-day) from the end",
            uk: "\(-day)-го дня від кінця")
    }
    let ofMonth = numbered + days
    let parts = [
      weekdays.isEmpty ? nil : daysText(weekdays),
      ofMonth.isEmpty
        ? nil : enumeration(ofMonth) + say(pl: " miesiąca", en: " of the month", uk: " місяця"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ") + (intervalText(schedule) ?? "")
  }

  /// "pierwszy", "ostatni": of a weekday within a month.
  private func ordinalText(_ ordinal: Int) -> String {
    switch ordinal {
    case 1: say(pl: "pierwszy", en: "first", uk: "перший")
    case 2: say(pl: "drugi", en: "second", uk: "другий")
    case 3: say(pl: "trzeci", en: "third", uk: "третій")
    case 4: say(pl: "czwarty", en: "fourth", uk: "четвертий")
    case 5: say(pl: "piąty", en: "fifth", uk: "п’ятий")
    case -1: say(pl: "ostatni", en: "last", uk: "останній")
    default:
      say(
        pl: "\(-ordinal). od końca", en: "\(-ordinal) from the last", uk: "\(-ordinal)-й від кінця")
    }
  }

  private func intervalText(_ schedule: Schedule) -> String? {
    guard schedule.interval > 1 else { return nil }
    let count = schedule.interval
    return schedule.isMonthly
      ? say(
        pl: " (co \(count) miesiące)", en: " (every \(count) months)", uk: " (раз на \(count) міс.)"
      )
      : say(
        pl: " (co \(count) tygodnie)", en: " (every \(count) weeks)", uk: " (раз на \(count) тиж.)")
  }

  /// "pn, śr–pt 8:00–16:00"; briefly "pn, śr–pt 8–16".
  package func scheduleText(_ schedule: Schedule, isBrief: Bool = false) -> String {
    var hours: String?
    if let opens = schedule.opensAt, let closes = schedule.closesAt {
      let span = OpeningHours(opens: opens, closes: closes)
      hours =
        span.isWholeDay
        ? wholeDay
        : isBrief ? briefHours([span]) : "\(timeText(opens))–\(closingText(closes))"
    }
    let holidays = schedule.holidaysClosed.map { isClosed in
      isClosed
        ? say(pl: "w święta nieczynne", en: "closed on holidays", uk: "у свята не працює")
        : say(pl: "także w święta", en: "on holidays too", uk: "також у свята")
    }
    return [daysText(of: schedule), hours, schedule.description, holidays]
      .compactMap { $0 }
      .joined(separator: " ")
  }

  /// Of hours by the clock of another zone: whether they are told as it shows them, or as the one on the wall here does.
  package func zoneText(_ zone: String, isTranslated: Bool) -> String {
    isTranslated
      ? say(
        pl: "przeliczone ze strefy \(zone)", en: "converted from \(zone)",
        uk: "перераховано з поясу \(zone)")
      : say(pl: "czas strefy \(zone)", en: "time of \(zone)", uk: "час поясу \(zone)")
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
    return prefix + notice.title
      + (unsaidPeriod(of: notice, phase: phase).map { " (\($0))" } ?? "")
  }
}
