import Answers
import Directory
import Display
import Text

/// The slip before it is printed: the text, and where it may go.
public struct SlipWindow: Hashable, Sendable {
  /// What can be done with the slip.
  enum Button: CaseIterable, Hashable, Sendable {
    case terminal
    case spooler
    case file
    case ascii
  }

  var top = 0
  var button = Button.terminal
  var isASCII = false
}

extension State {
  /// The text of the slip as it will be printed.
  func slipText(_ window: SlipWindow) -> String {
    guard let shown else { return "" }
    // Paper does not follow the clock: it says the hours of the day, not whether it is open now.
    let day = Moment(date: moment.date)
    let card = AnswerCard(of: shown, in: directory, at: day, language: language, area: area)
    return Slip.text(
      card, in: directory, on: day.date, language: language, isASCII: window.isASCII)
  }

  /// The slip as previewed: a line wider than the window goes on in the next.
  func slipLines(_ window: SlipWindow, width: Int) -> [StyledText] {
    slipText(window).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .flatMap { String($0).folded(to: width).map { StyledText($0) } }
  }

  /// What can be done with a slip here: in restricted mode no other program and no file.
  var slipButtons: [SlipWindow.Button] {
    SlipWindow.Button.allCases.filter { button in
      switch button {
      case .terminal, .ascii: true
      case .spooler: options.mayUseSpooler && !options.isRestricted
      case .file: !options.isRestricted
      }
    }
  }

  mutating func openSlip() {
    if shown == nil {
      message = words.noCard
    } else {
      overlay = .slip(SlipWindow())
    }
  }

  /// Performs an action while a slip is previewed.
  mutating func perform(_ action: Action, in window: SlipWindow) -> [Effect] {
    var window = window
    let inside = layout(size).insideOverlay
    let rows = inside.rows - 1
    let lines = slipLines(window, width: inside.columns - 1).count
    let buttons = slipButtons
    let place = buttons.firstIndex(of: window.button) ?? 0
    switch action {
    case .up: window.top -= 1
    case .down: window.top += 1
    case .pageUp: window.top -= rows
    case .pageDown: window.top += rows
    case .first: window.top = 0
    case .last: window.top = lines
    case .nextPane, .expand: window.button = buttons[(place + 1) % buttons.count]
    case .previousPane, .collapse:
      window.button = buttons[(place + buttons.count - 1) % buttons.count]
    case .follow:
      guard let target = target(of: window.button) else {
        window.isASCII.toggle()
        break
      }
      overlay = nil
      return [.print(slipText(window), target)]
    default: break
    }
    window.top = min(max(0, window.top), max(0, lines - rows))
    overlay = .slip(window)
    return []
  }

  private func target(of button: SlipWindow.Button) -> PrintTarget? {
    switch button {
    case .terminal: .terminal
    case .spooler: .spooler
    case .file: .file(name: shown.map(directory.id(of:)) ?? "")
    case .ascii: nil
    }
  }
}
