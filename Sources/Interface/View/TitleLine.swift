import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The directory's name, what holds today, and the date.
  mutating func drawTitle() {
    var panel = Panel(
      id: "title", frame: Rect(row: 0, column: 0, rows: 1, columns: size.columns),
      style: Style(role))
    let program = StyledText(" okienko", role)
    let name = StyledText(" okienko · \(state.directory.info.name.sanitized)", role)
    let status = titleStatus.text
    let room = size.columns - status.width
    // A cut that leaves less than the program's name is no cut worth marking.
    if room - 2 > Self.programColumns {
      panel.write(name.truncated(to: room - 2), row: 0, column: 0)
    } else if room > Self.programColumns {
      panel.write(program, row: 0, column: 0)
    }
    panel.write(status, row: 0, column: max(0, room))
    panels.append(panel)
  }

  /// Whether the resident's district is named in the title; on a narrow screen the search bar names it.
  var isAreaInTitle: Bool { state.area == nil || titleStatus.fullness <= .brief }

  /// What is said of another day than today must not be taken for what holds: the whole line looks different.
  private var role: Role { state.moment.date == state.now.date ? .title : .otherDay }

  /// What the program's own name takes.
  private static let programColumns = 8

  /// How much is said on the title line.
  private enum Fullness: Int, Comparable {
    case whole
    /// Notices as a number alone.
    case counted
    /// Doubts in a few words.
    case brief
    /// Without the district, which the search bar takes over, and without the weekday.
    case short
    /// Doubts in a word.
    case terse
    /// Without the notices, which the hints name.
    case barest

    static func < (left: Fullness, right: Fullness) -> Bool { left.rawValue < right.rawValue }
  }

  /// What there is to say beside the name, as full as there are columns for.
  ///
  /// The name is left whole where something says as much; whoever reads old data need not read the name.
  private var titleStatus: (text: StyledText, fullness: Fullness) {
    let doubts = doubts
    let name = StyledText(" okienko · \(state.directory.info.name.sanitized)", role)
    let reserved = (doubts.isEmpty ? name.width : Self.programColumns) + 2
    for fullness in [Fullness.whole, .counted, .brief] {
      let text = status(doubts, fullness)
      if text.width + reserved <= size.columns { return (text, fullness) }
    }
    for fullness in [Fullness.brief, .short, .terse] {
      let text = status(doubts, fullness)
      if text.width <= size.columns { return (text, fullness) }
    }
    return (status(doubts, .barest), .barest)
  }

  private func status(_ doubts: [Doubt], _ fullness: Fullness) -> StyledText {
    let notices = state.directory.on(state.moment.date).noticesInForce
    var parts = doubts.map { (text: $0.text(fullness), role: Role.warning) }
    if fullness <= .brief, let area = state.area {
      parts.append((state.directory.serviceAreas[area].name.sanitized, role))
    }
    if notices > 0, fullness < .barest {
      parts.append(
        (fullness == .whole ? "⚠ \(words.noticeCount(notices))" : "⚠ \(notices)", .warning))
    }
    parts.append((dateText(fullness), role))
    var status = StyledText()
    for part in parts {
      if status.width > 0 { status.append(fullness == .barest ? "·" : " · ", role) }
      status.append(part.text, part.role)
    }
    return status
  }

  /// Why what is shown may not be so, in as many words as there is room for.
  private struct Doubt {
    let full: String
    let brief: String
    let terse: String

    func text(_ fullness: Fullness) -> String {
      switch fullness {
      case .whole, .counted: full
      case .brief, .short: brief
      case .terse, .barest: terse
      }
    }
  }

  /// Files that could not be read, facts that nobody verified for long.
  private var doubts: [Doubt] {
    var doubts: [Doubt] = []
    if !state.fileErrors.isEmpty {
      let time = loadingTime
      let isToday = state.loadedAt.date == state.now.date
      doubts.append(
        Doubt(
          full: words.brokenFiles(time), brief: words.brokenFilesBriefly(time),
          terse: words.brokenFilesTersely(isToday ? time : words.shortDate(state.loadedAt.date))))
    }
    if let date = state.directory.on(state.moment.date).staleSince {
      doubts.append(
        Doubt(
          full: words.staleData(date), brief: words.staleDataBriefly(date),
          terse: words.staleDataTersely(date)))
    }
    return doubts
  }

  /// When the directory was read that is shown: the time, and the day where that is another one.
  private var loadingTime: String {
    let (date, time) = (
      words.dateText(state.loadedAt.date), state.loadedAt.time.map(words.timeText)
    )
    guard let time else { return date }
    return state.loadedAt.date == state.now.date ? time : "\(date) \(time)"
  }

  /// The day that is looked at; the time where it is the present one.
  private func dateText(_ fullness: Fullness) -> String {
    let moment = state.moment
    let date = fullness < .short ? words.dateText(moment.date) : words.briefDate(moment.date)
    if fullness == .barest { return date }
    if moment.date != state.now.date { return "\(words.asOfPrefix) \(date)" }
    return fullness < .terse ? moment.time.map { "\(date) \(words.timeText($0))" } ?? date : date
  }
}
