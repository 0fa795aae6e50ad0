import Calendar
import Directory
import Text

/// The state of a place put into words, the same on card, in tables, on slips and in JSON.
extension Catalogue {
  /// What a place is at a moment: "otwarty teraz, do 16:00", "zamknięty → aleja Przykładowa 1".
  package func stateText(
    _ state: PlaceState,
    at moment: Moment,
    in directory: ServiceDirectory
  ) -> String {
    switch state {
    case .closed(_, let substitute): closedPlace + substituteText(substitute, in: directory)
    case .restricted(let notice, let opening):
      [restrictionText(directory.notices[notice]), restrictedHours(opening, at: moment)]
        .compactMap { $0 }
        .joined(separator: ", ")
    case .past(let last, let owner):
      language.say(
        pl: "już nie ma (do \(longDate(last)))", en: "no more (until \(longDate(last)))",
        uk: "вже немає (до \(longDate(last)))")
        + movedText(directory.on(moment.date).leads(from: owner), in: directory)
    case .future(let first, _):
      language.say(
        pl: "jeszcze nie ma (od \(longDate(first)))", en: "not yet (from \(longDate(first)))",
        uk: "ще немає (з \(longDate(first)))")
    case .hours(let opening): openingText(opening, at: moment)
    }
  }

  /// An arrow to the address of what stands in for a closed place; or that there is nothing open; nothing where none is named.
  package func substituteText(_ substitute: Substitute, in directory: ServiceDirectory) -> String {
    switch substitute {
    case .open(let place):
      " → " + (directory.locations[place].address?.address1 ?? directory.locations[place].name)
    case .closed, .circle: ", " + noSubstitute
    case .resting: ", " + restingSubstitute
    case .unnamed: ""
    }
  }

  /// An arrow to what took the place of what is no more; nothing where no source says it.
  private func movedText(_ leads: [EntityReference], in directory: ServiceDirectory) -> String {
    guard let lead = leads.first else { return "" }
    let address = lead.kind == .location ? directory.locations[lead.index].address?.address1 : nil
    return " → " + (address ?? directory.name(of: lead))
  }

  /// What a restriction leaves: "tylko urna, online"; or that there is one.
  package func restrictionText(_ notice: Notice) -> String {
    remainsText(notice) ?? restricted.lowercased()
  }

  /// A restriction as a sentence: "Do odwołania tylko do urny, bez wizyty u urzędnika".
  package func restriction(_ notice: Notice) -> String {
    let until = notice.validTo.map { day in
      say(pl: "Do \(longDate(day))", en: "Until \(longDate(day))", uk: "До \(longDate(day))")
    }
    let period =
      until
      ?? say(pl: "Do odwołania", en: "Until further notice", uk: "До скасування")
    let ways = notice.remainingChannels.map(wayLeft)
    guard let last = ways.last else {
      return say(
        pl: "\(period) ograniczenie: \(notice.title)",
        en: "\(period) a restriction: \(notice.title)",
        uk: "\(period) обмеження: \(notice.title)")
    }
    let list = ways.dropLast().joined(separator: ", ")
    let left =
      ways.count == 1 ? last : list + say(pl: " albo ", en: " or ", uk: " або ") + last
    let only = say(
      pl: "\(period) tylko \(left)", en: "\(period) only \(left)", uk: "\(period) лише \(left)")
    guard !notice.remainingChannels.contains(.inPerson) else { return only }
    return only
      + say(
        pl: ", bez wizyty u urzędnika", en: ", no visits",
        uk: ", без візиту")
  }

  /// A way that a restriction leaves, as it stands after "only".
  private func wayLeft(_ type: ChannelType) -> String {
    switch type {
    case .inPerson: say(pl: "osobiście", en: "in person", uk: "особисто")
    case .online: say(pl: "online", en: "online", uk: "онлайн")
    case .post: say(pl: "pocztą", en: "by post", uk: "поштою")
    case .phone: say(pl: "telefonicznie", en: "by phone", uk: "телефоном")
    case .email: say(pl: "e-mailem", en: "by e-mail", uk: "електронною поштою")
    case .dropBox: say(pl: "do urny", en: "into the drop box", uk: "до скриньки")
    }
  }

  /// "tylko urna, online"; `nil` where the notice does not say what is left.
  package func remainsText(_ notice: Notice) -> String? {
    guard !notice.remainingChannels.isEmpty else { return nil }
    let names = notice.remainingChannels.map { channelName($0).lowercased() }
    return language.say(pl: "tylko ", en: "only ", uk: "лише ") + names.joined(separator: ", ")
  }

  /// Hours of what a restriction leaves, without calling it open.
  private func restrictedHours(_ opening: Opening, at moment: Moment) -> String? {
    switch opening {
    case .open(let time, let date):
      language.say(pl: "do ", en: "until ", uk: "до ")
        + untilText(time, on: date, from: moment.date)
    case .aroundTheClock: wholeDay
    case .openOnDay(let hours): hoursText(hours)
    case .later, .shut, .holiday: openingText(opening, at: moment)
    case .unknown: nil
    }
  }

  /// What the hours of a place say at a moment.
  package func openingText(_ opening: Opening, at moment: Moment) -> String {
    switch opening {
    case .open(let time, let date):
      let end = untilText(time, on: date, from: moment.date)
      return language.say(
        pl: "otwarty teraz, do \(end)", en: "open now, until \(end)",
        uk: "відкрито зараз, до \(end)")
    case .aroundTheClock: return "\(openPlace) \(wholeDay)"
    case .openOnDay(let hours): return "\(openPlace) \(hoursText(hours))"
    case .later(let time):
      let time = timeText(time)
      return language.say(
        pl: "nieczynny, otwiera o \(time)", en: "not open now, opens at \(time)",
        uk: "не працює, відкриється о \(time)")
    case .shut(let next):
      let shut =
        moment.time == nil
        ? language.say(
          pl: "tego dnia nieczynny", en: "not open on this day", uk: "цього дня не працює")
        : language.say(pl: "nieczynny", en: "not open now", uk: "не працює")
      return shut + (nextText(next, from: moment) ?? noHoursAhead)
    case .holiday(let holiday, let next):
      let name = holidayName(holiday)
      return language.say(
        pl: "nieczynny (\(name))", en: "not open (\(name))", uk: "не працює (\(name))")
        + (nextText(next, from: moment) ?? "")
    case .unknown: return hoursUnknown
    }
  }

  package var hoursUnknown: String {
    language.say(pl: "godzin nie podano", en: "hours not given", uk: "години не вказано")
  }

  private var noHoursAhead: String {
    language.say(
      pl: ", brak godzin w najbliższym czasie", en: ", no hours in the near future",
      uk: ", найближчим часом годин немає")
  }

  package var wholeDay: String {
    language.say(pl: "całą dobę", en: "around the clock", uk: "цілодобово")
  }

  private func hoursText(_ hours: [OpeningHours]) -> String {
    if hours.count == 1, hours[0].isWholeDay { return wholeDay }
    return hours.map { "\(timeText($0.opens))–\(closingText($0.closes))" }.joined(separator: ", ")
  }

  /// Midnight as the end of a day: "24:00".
  package func closingText(_ time: LocalTime) -> String {
    time.hour == 0 && time.minute == 0 ? "24:00" : timeText(time)
  }

  private func untilText(_ time: LocalTime, on date: LocalDate, from today: LocalDate) -> String {
    let isMidnight = time.hour == 0 && time.minute == 0
    let last = isMidnight ? date.adding(days: -1) ?? date : date
    let clock = closingText(time)
    if last == today { return clock }
    if last == today.adding(days: 1) {
      return language.say(pl: "jutra \(clock)", en: "tomorrow \(clock)", uk: "завтра \(clock)")
    }
    return "\(weekdayText(last.weekday)) \(shortDate(last)) \(clock)"
  }

  /// ", otwiera jutro o 8:00"; with the date where the day is another than the present one.
  private func nextText(_ next: NextOpening?, from moment: Moment) -> String? {
    guard let next else { return nil }
    let time = timeText(next.time)
    if moment.time != nil, next.date == moment.date.adding(days: 1) {
      return language.say(
        pl: ", otwiera jutro o \(time)", en: ", opens tomorrow at \(time)",
        uk: ", відкриється завтра о \(time)")
    }
    let day = "\(weekdayText(next.date.weekday)) \(shortDate(next.date))"
    return language.say(
      pl: ", otwiera \(day) o \(time)", en: ", opens \(day) at \(time)",
      uk: ", відкриється \(day) о \(time)")
  }
}

/// Holidays by the names of the Act on days off work, shortened where one would say less.
extension Catalogue {
  package func holidayName(_ holiday: Holiday) -> String {
    switch holiday {
    case .own(let name): name
    case .publicHoliday(let holiday): holidayName(holiday)
    }
  }

  private func holidayName(_ holiday: PublicHoliday) -> String {
    switch holiday {
    case .newYear: language.say(pl: "Nowy Rok", en: "New Year’s Day", uk: "Новий рік")
    case .epiphany:
      language.say(pl: "Święto Trzech Króli", en: "Epiphany", uk: "Богоявлення (Три Царі)")
    case .easterSunday: language.say(pl: "Wielkanoc", en: "Easter Sunday", uk: "Великдень")
    case .easterMonday:
      language.say(pl: "Poniedziałek Wielkanocny", en: "Easter Monday", uk: "Великодній понеділок")
    case .labourDay: language.say(pl: "Święto 1 Maja", en: "Labour Day", uk: "свято 1 травня")
    case .constitutionDay:
      language.say(pl: "Święto 3 Maja", en: "Constitution Day", uk: "День Конституції 3 травня")
    case .pentecost: language.say(pl: "Zielone Świątki", en: "Pentecost", uk: "Зелені свята")
    case .corpusChristi: language.say(pl: "Boże Ciało", en: "Corpus Christi", uk: "Боже Тіло")
    case .assumption:
      language.say(pl: "Wniebowzięcie NMP", en: "Assumption of Mary", uk: "Внебовзяття Діви Марії")
    case .allSaints:
      language.say(pl: "Wszystkich Świętych", en: "All Saints’ Day", uk: "День Усіх Святих")
    case .independenceDay:
      language.say(
        pl: "Święto Niepodległości", en: "Independence Day", uk: "День Незалежності Польщі")
    case .christmasEve: language.say(pl: "Wigilia", en: "Christmas Eve", uk: "Святвечір")
    case .christmasDay: language.say(pl: "Boże Narodzenie", en: "Christmas Day", uk: "Різдво")
    case .secondDayOfChristmas:
      language.say(
        pl: "drugi dzień Bożego Narodzenia", en: "Second Day of Christmas", uk: "другий день Різдва"
      )
    }
  }
}

/// What is said of a directory that nobody verified for long.
extension Catalogue {
  /// "wg stanu z 27 lipca 2020, niesprawdzone od dawna".
  package func staleData(_ date: LocalDate) -> String {
    language.say(
      pl: "wg stanu z \(longDate(date)), niesprawdzone od dawna",
      en: "as it was on \(longDate(date)), not verified for long",
      uk: "за станом на \(longDate(date)), давно не перевірено")
  }

  /// The same where there is little room.
  package func staleDataBriefly(_ date: LocalDate) -> String {
    language.say(
      pl: "wg stanu z \(briefDate(date))", en: "data of \(briefDate(date))",
      uk: "станом на \(briefDate(date))")
  }
}
