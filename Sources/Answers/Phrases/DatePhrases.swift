import Calendar

/// Days as people write them. Files and JSON keep ISO 8601.
extension Catalogue {
  /// "pn", "Mon", "пн".
  package func weekdayText(_ day: Weekday) -> String {
    switch day {
    case .monday: say(pl: "pn", en: "Mon", uk: "пн")
    case .tuesday: say(pl: "wt", en: "Tue", uk: "вт")
    case .wednesday: say(pl: "śr", en: "Wed", uk: "ср")
    case .thursday: say(pl: "czw", en: "Thu", uk: "чт")
    case .friday: say(pl: "pt", en: "Fri", uk: "пт")
    case .saturday: say(pl: "sob", en: "Sat", uk: "сб")
    case .sunday: say(pl: "ndz", en: "Sun", uk: "нд")
    }
  }

  /// "20 marca 2020", "20 March 2020", "20 березня 2020": for sentences.
  package func longDate(_ date: LocalDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  /// "20.03", "20 Mar": for a day whose year nobody doubts.
  package func shortDate(_ date: LocalDate) -> String {
    let numbers = "\(twoDigits(date.day)).\(twoDigits(date.month))"
    return say(
      pl: numbers, en: "\(date.day) \(monthName(date.month).prefix(3))", uk: numbers)
  }

  /// "20.03.2020", "20 Mar 2020": where there is little room.
  package func briefDate(_ date: LocalDate) -> String {
    let day = shortDate(date)
    return say(pl: "\(day).\(date.year)", en: "\(day) \(date.year)", uk: "\(day).\(date.year)")
  }

  /// "pt 20.03.2020", "Fri 20 Mar 2020": as narrow as a whole date with its weekday can be.
  package func dateText(_ date: LocalDate) -> String {
    "\(weekdayText(date.weekday)) \(briefDate(date))"
  }

  /// "od 16 marca 2020 do odwołania", "od 16 do 20 marca 2020", or `nil` when nothing bounds it.
  ///
  /// What both days have in common is said once.
  package func period(from: LocalDate?, to: LocalDate?, isOpenEnded: Bool = false) -> String? {
    switch (from, to) {
    case (let from?, let to?) where from == to:
      let day = longDate(from)
      return say(pl: day, en: "on \(day)", uk: day)
    case (let from?, let to?):
      let first = beginning(from, before: to)
      let last = longDate(to)
      return say(
        pl: "od \(first) do \(last)", en: "from \(first) to \(last)", uk: "з \(first) до \(last)")
    case (let from?, nil):
      let first = longDate(from)
      let start = say(pl: "od \(first)", en: "from \(first)", uk: "з \(first)")
      return isOpenEnded ? "\(start) \(untilFurtherNotice)" : start
    case (nil, let to?):
      let last = longDate(to)
      return say(pl: "do \(last)", en: "until \(last)", uk: "до \(last)")
    case (nil, nil): return isOpenEnded ? untilFurtherNotice : nil
    }
  }

  /// The first day of a period without what it shares with the last.
  private func beginning(_ first: LocalDate, before last: LocalDate) -> String {
    if first.year != last.year { return longDate(first) }
    return first.month == last.month ? "\(first.day)" : dayAndMonth(first)
  }

  private func dayAndMonth(_ date: LocalDate) -> String {
    "\(date.day) \(monthName(date.month))"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A month as it stands after the number of a day.
  private func monthName(_ month: Int) -> String {
    switch month {
    case 1: say(pl: "stycznia", en: "January", uk: "січня")
    case 2: say(pl: "lutego", en: "February", uk: "лютого")
    case 3: say(pl: "marca", en: "March", uk: "березня")
    case 4: say(pl: "kwietnia", en: "April", uk: "квітня")
    case 5: say(pl: "maja", en: "May", uk: "травня")
    case 6: say(pl: "czerwca", en: "June", uk: "червня")
    case 7: say(pl: "lipca", en: "July", uk: "липня")
    case 8: say(pl: "sierpnia", en: "August", uk: "серпня")
    case 9: say(pl: "września", en: "September", uk: "вересня")
    case 10: say(pl: "października", en: "October", uk: "жовтня")
    case 11: say(pl: "listopada", en: "November", uk: "листопада")
    default: say(pl: "grudnia", en: "December", uk: "грудня")
    }
  }
}
