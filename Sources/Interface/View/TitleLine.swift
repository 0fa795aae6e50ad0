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
    // The longest that leaves the name whole, or else the shortest beside as much of the name as fits; whoever reads
    // old data need not read their name.
    let doubts = doubts
    let reserved = doubts.isEmpty ? name.width : Self.programColumns
    let status = status(doubts, columns: size.columns - reserved - 2)
    let room = size.columns - status.width
    // A cut that leaves less than the program's name is no cut worth marking.
    let isNamed = room - 2 > Self.programColumns
    panel.write(isNamed ? name.truncated(to: room - 2) : program, row: 0, column: 0)
    panel.write(status, row: 0, column: max(0, room))
    panels.append(panel)
  }

  /// What is said of another day than today must not be taken for what holds: the whole line looks different.
  private var role: Role { state.moment.date == state.now.date ? .title : .otherDay }

  /// What the program's own name takes.
  private static let programColumns = 8

  /// Doubts, district, notices, date and time: as full as there are columns for, or else the barest.
  private func status(_ doubts: [(full: String, brief: String)], columns: Int) -> StyledText {
    let notices = state.directory.on(state.moment.date).noticesInForce
    let area = state.area.map { state.directory.serviceAreas[$0].name.sanitized }
    let fullNotices = notices > 0 ? "⚠ \(words.noticeCount(notices))" : nil
    let bareNotices = notices > 0 ? "⚠ \(notices)" : nil
    let full = doubts.map { (text: String?.some($0.full), role: Role.warning) }
    let fullest = status(full + [(area, role), (fullNotices, .warning)])
    guard fullest.width > columns else { return fullest }
    let barer = status(full + [(area, role), (bareNotices, .warning)])
    guard barer.width > columns else { return barer }
    let brief = doubts.map { (text: String?.some($0.brief), role: Role.warning) }
    return status(brief + [(area, role), (bareNotices, .warning)])
  }

  /// Why what is shown may not be so: files that could not be read, facts that nobody verified for long.
  private var doubts: [(full: String, brief: String)] {
    var doubts: [(full: String, brief: String)] = []
    if !state.fileErrors.isEmpty {
      let time = loadingTime
      doubts.append((words.brokenFiles(time), words.brokenFilesBriefly(time)))
    }
    if let date = state.directory.on(state.moment.date).staleSince {
      doubts.append((words.staleData(date), words.staleDataBriefly(date)))
    }
    return doubts
  }

  /// What there is to say, and the date behind it.
  private func status(_ parts: [(text: String?, role: Role)]) -> StyledText {
    var status = StyledText()
    for (part, role) in parts + [(dateText, role)] {
      guard let part else { continue }
      if status.width > 0 { status.append(" · ", self.role) }
      status.append(part, role)
    }
    return status
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
  private var dateText: String {
    let moment = state.moment
    let date = words.dateText(moment.date)
    if moment.date != state.now.date { return "\(words.asOfPrefix) \(date)" }
    return moment.time.map { "\(date) \(words.timeText($0))" } ?? date
  }
}
