import Answers
import Diagnostics
import Directory
import Search
import Text

/// What the help panel says beside the table of actions.
extension Catalogue {
  /// How to search, a paragraph each.
  ///
  /// - Parameter key: what the key of an action is called; `nil` where the action has none.
  /// - Returns: texts of several lines, still to be wrapped.
  func searchHelp(key: (Action) -> String?) -> [String] {
    let filters = FilterName.allCases.map { $0.name(in: language) + ":" }.joined(separator: " ")
    let district = FilterName.district.name(in: language)
    let completion =
      key(.expand).map {
        say(
          pl: "; \($0) dokańcza nazwę", en: "; \($0) completes a name", uk: "; \($0) доповнює назву"
        )
      } ?? ""
    return say(
      pl: [
        "Litery wpisane gdziekolwiek trafiają do pola szukania, a drzewo pokazuje to, co pasuje. "
          + "Wystarczą początki słów, bez polskich liter, w dowolnej kolejności.",
        "Filtry: \(filters) np. \(district):bałuty\(completion). -słowo wyklucza, "
          + "\"cudzysłów\" łączy słowa.",
      ],
      en: [
        "Letters typed anywhere go to the search bar, and the tree shows what matches. "
          + "Beginnings of words are enough, without Polish letters, in any order.",
        "Filters: \(filters) such as \(district):bałuty\(completion). -word "
          + "excludes, \"quotes\" bind words.",
      ],
      uk: [
        "Літери, введені будь-де, потрапляють у поле пошуку, а дерево показує те, що відповідає. "
          + "Достатньо початків слів, без польських літер, у будь-якому порядку.",
        "Фільтри: \(filters) напр. \(district):bałuty\(completion). -слово вилучає, "
          + "\"лапки\" поєднують слова.",
      ]) + keysWhileTyping(key)
  }

  /// What the keys do while one types, those that there are.
  private func keysWhileTyping(_ key: (Action) -> String?) -> [String] {
    func pair(_ first: Action, _ second: Action) -> String? {
      guard let first = key(first), let second = key(second) else { return nil }
      return say(
        pl: "\(first) i \(second)", en: "\(first) and \(second)", uk: "\(first) і \(second)")
    }
    let parts = [
      pair(.collapse, .expand).map {
        say(
          pl: "\($0) przesuwają kursor w zapytaniu", en: "\($0) move the caret in the query",
          uk: "\($0) рухають курсор у запиті")
      },
      pair(.up, .down).map {
        say(
          pl: "\($0) chodzą po wynikach", en: "\($0) walk the results",
          uk: "\($0) ходять по результатах")
      },
      pair(.pageUp, .pageDown).map {
        say(
          pl: "\($0) przewijają kartę", en: "\($0) scroll the card", uk: "\($0) прокручують картку")
      },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return [] }
    let all = parts.joined(separator: ", ")
    return [
      say(
        pl: "Podczas pisania: \(all).", en: "While typing: \(all).", uk: "Під час введення: \(all)."
      )
    ]
  }

  /// Above what restricted mode withholds.
  var withheldTitle: String {
    say(
      pl: "Wyłączone w trybie ograniczonym", en: "Off in restricted mode",
      uk: "Вимкнено в обмеженому режимі")
  }

  var signsTitle: String { say(pl: "Znaki", en: "Signs", uk: "Знаки") }

  /// The signs on the screen and what they mean.
  ///
  /// - Parameter follow: the key that follows a link, where there is one.
  /// - Returns: each sign with its meaning.
  func signs(follow: String?) -> [(sign: String, meaning: String)] {
    let link = say(pl: "odsyłacz", en: "a link", uk: "посилання")
    let following = follow.map {
      say(pl: ": \($0) otwiera", en: ": \($0) opens it", uk: ": \($0) відкриває")
    }
    return [
      (">", say(pl: "zaznaczony wiersz", en: "the selected row", uk: "вибраний рядок")),
      ("→", link + (following ?? "")),
      (
        "⚠",
        say(
          pl: "zamknięte, ograniczone lub dawno niesprawdzone",
          en: "closed, restricted or not verified for long",
          uk: "закрито, обмежено або давно не перевіряли")
      ),
      (
        "×",
        say(
          pl: "teraz albo tego dnia nieczynny", en: "not open now, or on this day",
          uk: "зараз або цього дня не працює")
      ),
      (
        "?",
        say(
          pl: "propozycja, która nie obowiązuje", en: "a proposal, not in force",
          uk: "пропозиція, яка не діє")
      ),
      (
        "≠",
        say(
          pl: "punkt dla innej dzielnicy", en: "a point for another district",
          uk: "пункт для іншого району")
      ),
      (
        "▾ ▸",
        say(pl: "rozwinięte, zwinięte", en: "expanded, collapsed", uk: "розгорнуто, згорнуто")
      ),
    ]
  }
}
