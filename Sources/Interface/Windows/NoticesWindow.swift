import Answers
import Calendar
import Diagnostics
import Directory
import Display
import Search
import Text

/// All notices by what they are as of the date, each with what it touches; above them why the files cannot be shown as they
/// are now, for as long as that is so.
struct NoticesWindow: ListWindow {
  typealias Choice = EntityReference

  var list = ListContents<Choice>()
  var verb: Phrase { Phrase(pl: "Otwórz", en: "Open", uk: "Відкрити") }

  static func open(_ state: inout State) -> NoticesWindow? {
    var window = NoticesWindow()
    window.refresh(state)
    guard !window.list.items.isEmpty else {
      state.message = state.words.noNotices
      return nil
    }
    return window
  }

  func title(_ state: State) -> String { state.words.notices }

  func items(matching filter: TextFilter, _ state: State) -> [ListItem<Choice>] {
    let directory = state.directory
    var items = filter.isEmpty ? fileErrors(state) : []
    for phase in NoticePhase.allCases {
      let places = directory.notices.indices.filter { place in
        let notice = directory.notices[place]
        guard notice.phase(on: state.moment.date) == phase else { return false }
        return filter.isEmpty
          || filter.admits(
            [notice.title, notice.text ?? ""] + notice.scope.map(directory.name(of:))
              + [notice.validFrom, notice.validTo].compactMap { $0 }.flatMap(state.words.spellings))
      }
      guard !places.isEmpty else { continue }
      items.append(
        ListItem(
          text: StyledText("\(state.words.phaseName(phase)) (\(places.count))", .heading),
          choice: nil))
      for place in places { items += self.items(at: place, phase: phase, state) }
    }
    return items
  }

  private func fileErrors(_ state: State) -> [ListItem<Choice>] {
    guard !state.fileErrors.isEmpty else { return [] }
    let renderer = DiagnosticRenderer(language: state.language)
    let heading = "\(state.words.fileErrors) (\(state.fileErrors.count))"
    return [ListItem(text: StyledText(heading, .heading), choice: nil)]
      + state.fileErrors.map {
        ListItem(text: StyledText(renderer.renderLine($0).sanitized, .warning), choice: nil)
      }
  }

  private func items(at place: Int, phase: NoticePhase, _ state: State) -> [ListItem<Choice>] {
    let notice = state.directory.notices[place]
    let isWarning = phase == .inForce && notice.effect != .information
    var title = state.words.noticeMarker(notice, phase: phase) + notice.title
    // A day that the title names is not said again.
    func unsaid(_ date: LocalDate?) -> LocalDate? {
      date.flatMap { state.words.says(notice.title, $0) ? nil : $0 }
    }
    let (from, to) = (unsaid(notice.validFrom), unsaid(notice.validTo))
    let isOpenEnded = isWarning && notice.validTo == nil && from == notice.validFrom
    if let period = state.words.period(from: from, to: to, isOpenEnded: isOpenEnded) {
      title += " (\(period))"
    }
    let head = ListItem(
      text: StyledText(title.sanitized, isWarning ? .warning : .text),
      choice: EntityReference(.notice, place))
    return [head]
      + notice.scope.map { entity in
        ListItem(
          text: StyledText("    → \(state.directory.name(of: entity).sanitized)", .link),
          choice: entity)
      }
  }

  func choose(_ choice: Choice, _ state: inout State) -> [Effect] {
    state.follow(choice)
    return []
  }
}

extension Catalogue {
  fileprivate var fileErrors: String {
    say(pl: "Błędy w plikach", en: "Errors in the files", uk: "Помилки у файлах")
  }

  fileprivate var noNotices: String {
    say(
      pl: "W katalogu nie ma komunikatów.", en: "The directory has no notices.",
      uk: "У довіднику немає оголошень.")
  }

  /// A day as it may stand in a text: as files have it, and as people write it.
  fileprivate func spellings(_ date: LocalDate) -> [String] {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [
      "\(date)", "\(padded(date.day)).\(padded(date.month)).\(date.year)",
      "\(date.day).\(padded(date.month)).\(date.year)", longDate(date),
    ]
  }

  /// Whether a text names a day.
  fileprivate func says(_ text: String, _ date: LocalDate) -> Bool {
    spellings(date).contains(where: text.holds)
  }
}

extension String {
  /// Whether another text stands somewhere in this one, letter for letter.
  fileprivate func holds(_ other: String) -> Bool {
    utf8.indices.contains { utf8[$0...].starts(with: other.utf8) }
  }
}
