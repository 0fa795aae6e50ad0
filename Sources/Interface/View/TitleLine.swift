import Answers
import Directory
import Display
import Text

extension Drawing {
  /// The directory's name, what holds today, and the date.
  mutating func drawTitle() {
    var panel = Panel(
      id: "title", frame: Rect(row: 0, column: 0, rows: 1, columns: size.columns),
      style: Style(.title))
    let name = StyledText(" okienko · \(state.directory.info.name.sanitized)", .title)
    let candidates = statusTexts
    // The longest that leaves the name whole, or else the shortest beside as much of the name as fits.
    let status =
      candidates.first { name.width + 2 + $0.width <= size.columns } ?? candidates.last
      ?? StyledText()
    let room = size.columns - status.width
    panel.write(name.truncated(to: max(0, room - 2)), row: 0, column: 0)
    panel.write(status, row: 0, column: max(0, room))
    panels.append(panel)
  }

  /// District, notices, date and time, from the fullest to the barest.
  private var statusTexts: [StyledText] {
    let notices = state.directory.on(state.moment.date).noticesInForce
    let date = dateText
    let area = state.area.map { state.directory.serviceAreas[$0].name.sanitized }
    func text(notices noticeText: String?, area: String?) -> StyledText {
      var text = StyledText()
      for (part, role) in [(area, Role.title), (noticeText, .warning), (date, .title)] {
        guard let part else { continue }
        if text.width > 0 { text.append(" · ", .title) }
        text.append(part, role)
      }
      return text
    }
    guard notices > 0 else { return [text(notices: nil, area: area)] }
    return [
      text(notices: "⚠ \(words.noticeCount(notices))", area: area),
      text(notices: "⚠ \(notices)", area: area),
    ]
  }

  /// The day that is looked at; the time where it is the present one.
  private var dateText: String {
    let moment = state.moment
    let date = words.dateText(moment.date)
    if moment.date != state.now.date { return "\(words.asOfPrefix) \(date)" }
    return moment.time.map { "\(date) \(words.timeText($0))" } ?? date
  }
}
