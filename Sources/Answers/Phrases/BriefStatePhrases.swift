import Calendar
import Directory
import Text

/// The state of a place in as few letters as a column of a narrow table has.
extension Catalogue {
  /// "do 16:00", "od 9:00", "jutro 8:00", "pn od 8:00", "tylko urna".
  package func briefState(
    _ state: PlaceState, at moment: Moment, in directory: ServiceDirectory
  ) -> String {
    switch state {
    case .closed, .past, .future: closedPlace
    case .restricted(let notice, _): briefRestriction(directory.notices[notice])
    case .hours(let opening): briefOpening(opening, at: moment)
    }
  }

  /// "do 16", "od 9", "jutro", "od pn".
  package func barestState(
    _ state: PlaceState, at moment: Moment, in directory: ServiceDirectory
  ) -> String {
    guard case .hours(let opening) = state else {
      guard case .restricted(let notice, _) = state, isDropBoxAlone(directory.notices[notice])
      else { return briefState(state, at: moment, in: directory) }
      return say(pl: "tylko urna", en: "drop box", uk: "скринька")
    }
    switch opening {
    case .open(let time, _):
      let hour = hourText(time)
      return say(pl: "do \(hour)", en: "to \(hour)", uk: "до \(hour)")
    case .aroundTheClock: return say(pl: "24 h", en: "24 h", uk: "24 год")
    case .later(let time): return fromHour(hourText(time))
    case .shut(let next?), .holiday(_, let next?):
      guard isWithinAWeek(next.date, of: moment.date) else {
        return briefOpening(opening, at: moment)
      }
      let day = weekdayText(next.date.weekday)
      return say(pl: "od \(day)", en: day, uk: "з \(day)")
    case .unknown: return say(pl: "godz.?", en: "hours?", uk: "год.?")
    case .openOnDay, .shut(nil), .holiday(_, nil):
      return briefOpening(opening, at: moment)
    }
  }

  private func briefOpening(_ opening: Opening, at moment: Moment) -> String {
    switch opening {
    case .open(let time, _):
      let end = closingText(time)
      return say(pl: "do \(end)", en: "until \(end)", uk: "до \(end)")
    case .aroundTheClock: return wholeDay
    case .openOnDay(let hours): return briefHours(hours)
    case .later(let time): return fromHour(timeText(time))
    case .shut(let next?), .holiday(_, let next?): return briefNext(next, at: moment)
    case .shut(nil), .holiday(_, nil):
      return say(pl: "nieczynny", en: "not open", uk: "не працює")
    case .unknown: return say(pl: "godziny ?", en: "hours ?", uk: "години ?")
    }
  }

  /// "8–16", "8–12, 13–15:30": whole hours without minutes, as people write them.
  package func briefHours(_ hours: [OpeningHours]) -> String {
    hours.map { span in
      span.isWholeDay ? wholeDay : "\(hourText(span.opens))–\(closingHourText(span.closes))"
    }.joined(separator: ", ")
  }

  private func closingHourText(_ time: LocalTime) -> String {
    time.hour == 0 && time.minute == 0 ? "24" : hourText(time)
  }

  /// "8", "8:30".
  private func hourText(_ time: LocalTime) -> String {
    time.minute == 0 ? "\(time.hour)" : timeText(time)
  }

  private func fromHour(_ time: String) -> String {
    say(pl: "od \(time)", en: "from \(time)", uk: "з \(time)")
  }

  private func briefNext(_ next: NextOpening, at moment: Moment) -> String {
    let time = timeText(next.time)
    if moment.time != nil, next.date == moment.date.adding(days: 1) {
      return say(pl: "jutro \(time)", en: "tomorrow \(time)", uk: "завтра \(time)")
    }
    guard isWithinAWeek(next.date, of: moment.date) else {
      let day = shortDate(next.date)
      return say(pl: "od \(day)", en: "from \(day)", uk: "з \(day)")
    }
    let day = weekdayText(next.date.weekday)
    return say(pl: "\(day) od \(time)", en: "\(day) \(time)", uk: "\(day) з \(time)")
  }

  private func isWithinAWeek(_ date: LocalDate, of today: LocalDate) -> Bool {
    date.daysSinceEpoch - today.daysSinceEpoch < 7
  }

  /// "zamknięty → Przykładowa 1", "zamknięty, zastępczy nieczynny".
  package func briefClosure(_ substitute: Substitute, in directory: ServiceDirectory) -> String {
    switch substitute {
    case .open, .unnamed: closedPlace + substituteText(substitute, in: directory)
    case .resting:
      closedPlace
        + say(
          pl: ", zastępczy nieczynny", en: ", substitute not open", uk: ", заміна не працює")
    case .closed, .circle:
      closedPlace
        + say(pl: ", zastępczy też", en: ", so is the substitute", uk: ", заміна теж")
    }
  }

  /// What a restriction leaves at the place itself: "tylko urna".
  private func briefRestriction(_ notice: Notice) -> String {
    isDropBoxAlone(notice)
      ? say(pl: "tylko urna", en: "drop box only", uk: "лише скринька")
      : say(pl: "ograniczony", en: "restricted", uk: "обмежено")
  }

  /// Whether who comes finds nothing but the drop box.
  private func isDropBoxAlone(_ notice: Notice) -> Bool {
    notice.remainingChannels.contains(.dropBox) && !notice.remainingChannels.contains(.inPerson)
  }

  /// "pok.": before the numbers of rooms, however many.
  package var roomMark: String { say(pl: "pok.", en: "room", uk: "каб.") }

  /// Several closed places.
  package var closedPlaces: String { say(pl: "zamknięte", en: "closed", uk: "закриті") }

  /// Of places for which there is no room: "… i jeszcze 7 w zestawieniu punktów (F3)".
  ///
  /// - Parameters:
  ///   - count: how many places.
  ///   - key: the key that shows them, where there is one.
  /// - Returns: the row.
  package func furtherPlaces(_ count: Int, key: String?) -> String {
    further(count)
      + say(
        pl: " w zestawieniu punktów", en: " in the list of points", uk: " у переліку пунктів")
      + (key.map { " (\($0))" } ?? "")
  }

  /// "… i jeszcze 7": of a list that goes on elsewhere.
  package func further(_ count: Int) -> String {
    let number = grouped(count)
    return say(pl: "… i jeszcze \(number)", en: "… and \(number) more", uk: "… і ще \(number)")
  }

  /// A number with its thousands apart: "9 990".
  private func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "\u{A0}" }
      text.append(digit)
    }
    return text
  }
}
