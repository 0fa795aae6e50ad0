import Answers
import Diagnostics
import Directory
import Search
import Text

/// What the help panel says beside the table of actions.
extension Catalogue {
  /// How to search, a paragraph each.
  var searchHelp: [String] {
    let filters = FilterName.allCases.map { $0.name(in: language) + ":" }
      .joined(separator: " ")
    return switch language {
    case .polish, .ukrainian:
      [
        "Litery wpisane gdziekolwiek trafiają do pola szukania, a drzewo pokazuje to, co pasuje. "
          + "Wystarczą początki słów, bez polskich liter, w dowolnej kolejności.",
        "Filtry: \(filters) np. dzielnica:bałuty; strzałka w prawo dokańcza nazwę. -słowo wyklucza, "
          + "\"cudzysłów\" łączy słowa.",
      ]
    case .english:
      [
        "Letters typed anywhere go to the search bar, and the tree shows what matches. "
          + "Beginnings of words are enough, without Polish letters, in any order.",
        "Filters: \(filters) such as district:bałuty; the right arrow completes a name. -word "
          + "excludes, \"quotes\" bind words.",
      ]
    }
  }

  var signsTitle: String { pick("Znaki", "Signs") }

  /// The signs on the screen and what they mean.
  var signs: [(sign: String, meaning: String)] {
    [
      (">", pick("zaznaczony wiersz", "the selected row")),
      ("→", pick("odsyłacz: Enter otwiera", "a link: Enter opens it")),
      (
        "⚠",
        pick(
          "zamknięte, ograniczone lub dawno niesprawdzone",
          "closed, restricted or not verified for long")
      ),
      ("×", pick("teraz albo tego dnia nieczynny", "not open now, or on this day")),
      ("?", pick("propozycja, która nie obowiązuje", "a proposal, not in force")),
      ("≠", pick("punkt dla innej dzielnicy", "a point for another district")),
      ("▾ ▸", pick("rozwinięte, zwinięte", "expanded, collapsed")),
    ]
  }
}
