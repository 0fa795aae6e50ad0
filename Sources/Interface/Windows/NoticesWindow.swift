import Answers
import Directory
import Display
import Search
import Text

/// All notices by what they are as of the date, each with what it touches.
struct NoticesWindow: ListWindow {
  typealias Choice = EntityReference

  var list = ListContents<Choice>()
  var verb: Phrase { Phrase(pl: "Otwórz", en: "Open", uk: "Відкрити") }

  static let entry = ActionEntry(
    .notices, .desk, [.function(4), .alt("4"), .alt("m")],
    window: NoticesWindow.self,
    hint: Phrase(pl: "Komunikaty", en: "Notices", uk: "Оголошення"),
    help: Phrase(
      pl: "komunikaty: obowiązujące, proponowane, zakończone",
      en: "notices: in force, proposed, ended", uk: "оголошення: чинні, запропоновані, завершені")
  )

  static func open(_ state: inout State) -> NoticesWindow? {
    guard let window = NoticesWindow().filled(state) else {
      state.message = state.words.noNotices
      return nil
    }
    return window
  }

  func title(_ state: State) -> String { state.words.notices }

  func items(matching filter: TextFilter, _ state: State) -> [ListItem<Choice>] {
    let directory = state.directory
    var items: [ListItem<Choice>] = []
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

  private func items(at place: Int, phase: NoticePhase, _ state: State) -> [ListItem<Choice>] {
    let notice = state.directory.notices[place]
    let isWarning = phase == .inForce && notice.effect != .information
    var title = state.words.noticeMarker(notice, phase: phase) + notice.title
    if let period = state.words.unsaidPeriod(of: notice, phase: phase) { title += " (\(period))" }
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
    state.wasLed(by: list.filter.text)
    return []
  }
}

extension Catalogue {
  fileprivate var noNotices: String {
    say(
      pl: "W katalogu nie ma komunikatów.", en: "The directory has no notices.",
      uk: "У довіднику немає оголошень.")
  }
}
