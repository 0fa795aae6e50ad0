import Answers
import Diagnostics
import Directory
import Search
import Text

/// What the help panel says beside the table of actions.
extension Catalogue {
  /// How to search, a paragraph each.
  ///
  /// - Parameter complete: the key that completes a filter's name, where there is one.
  /// - Returns: texts of several lines, still to be wrapped.
  func searchHelp(complete: String?) -> [String] {
    let filters = FilterName.allCases.map { $0.name(in: language) + ":" }.joined(separator: " ")
    let district = FilterName.district.name(in: language)
    let completion =
      complete.map {
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
      ])
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
