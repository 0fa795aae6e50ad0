import Answers
import Calendar
import Directory

/// Where another day is chosen to look at.
public struct DateWindow: Hashable, Sendable {
  /// What was typed: `2020-03-16`, `16.3.2020`; empty for today.
  public internal(set) var text: String

  /// The day that the text says, or `nil` when it says none.
  var date: LocalDate? { DateWindow.date(text) }

  /// As many characters as the longest date has: `2020-03-16`.
  private static let limit = 10

  /// Changes the text; what is typed onto a whole date begins another one.
  mutating func edit(_ change: (inout String) -> Void) {
    let before = text
    change(&text)
    if before.count == Self.limit, text.count > before.count, text.hasPrefix(before) {
      text.removeFirst(before.count)
    }
    text = String(text.prefix(Self.limit))
  }

  /// Reads a date as ISO 8601 or as Poles write it.
  static func date(_ text: String) -> LocalDate? {
    for (separator, isReversed) in [(Character("-"), false), (".", true)] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let numbers = parts.compactMap { part in
        part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
      }
      guard numbers.count == 3 else { return nil }
      let ordered = isReversed ? numbers.reversed() : numbers
      return LocalDate(year: ordered[0], month: ordered[1], day: ordered[2])
    }
    return nil
  }
}

extension State {
  /// Performs an action while a day is chosen.
  mutating func perform(_ action: Action, in window: DateWindow) {
    let day = window.date ?? moment.date
    func moved(_ days: Int) -> DateWindow { DateWindow(text: "\(day.adding(days: days) ?? day)") }
    switch action {
    case .up: overlay = .date(moved(1))
    case .down: overlay = .date(moved(-1))
    case .pageUp: overlay = .date(moved(7))
    case .pageDown: overlay = .date(moved(-7))
    case .first: overlay = .date(DateWindow(text: "\(now.date)"))
    case .follow where window.text.isEmpty: setDate(nil)
    case .follow:
      if let date = window.date {
        setDate(date)
      } else {
        message = words.notADate
      }
    default: break
    }
  }

  /// Looks at the directory as of a day; `nil` follows the present again.
  private mutating func setDate(_ date: LocalDate?) {
    overlay = nil
    chosenDate = date == now.date ? nil : date
    find(selectingBest: false)
  }
}
