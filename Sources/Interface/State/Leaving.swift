import Answers
import Directory
import Text

/// The ways out: of the program, of a resident's question, and of sight.
extension State {
  /// Leaves the program; where a query is typed that would be lost, once it was asked.
  mutating func leave() -> [Effect] {
    guard options.abilities.contains(.leave) else { return beginAnew() }
    guard !query.isEmpty, !isAskedToLeave, !layout(size).isTooSmall else { return [.quit] }
    isAskedToLeave = true
    message = words.askLeaving(key: keyName(.quit))
    return []
  }

  /// Where the session is not the user's to end, makes the desk ready for the next resident instead, once it was asked.
  private mutating func beginAnew() -> [Effect] {
    guard isAskedToLeave else {
      isAskedToLeave = true
      message = words.askBeginningAnew(key: keyName(.quit))
      return []
    }
    isAskedToLeave = false
    welcome()
    return []
  }

  /// Forgets the resident, after nobody has pressed a key for long.
  mutating func forget() {
    welcome()
    recent = []
    message = nil
    isAskedToLeave = false
  }
}

extension Effect {
  /// What must not be withheld for it to be done; `nil` for what any desk does.
  fileprivate var needs: Ability? {
    switch self {
    case .quit: .leave
    case .suspend: .suspend
    case .print(_, .spooler): .spool
    case .print(_, .file): .writeSlips
    case .remember: .remember
    case .redraw, .copy, .print(_, .terminal): nil
    }
  }
}

extension State {
  /// Whether an effect may be had here.
  func permits(_ effect: Effect) -> Bool {
    effect.needs.map(options.abilities.contains) ?? true
  }
}

extension Catalogue {
  /// Asked where the key that leaves begins anew.
  fileprivate func askBeginningAnew(key: String?) -> String {
    let again = key ?? "F10"
    return say(
      pl: "Zacząć od nowa? \(again) jeszcze raz: zapytanie i dzielnica zostaną zapomniane.",
      en: "Begin anew? \(again) once more: query and district are forgotten.",
      uk: "Почати спочатку? \(again) ще раз: запит і район буде забуто.")
  }
}
