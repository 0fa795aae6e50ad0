import Answers
import Text

/// The words that several windows above the panes share.
extension Catalogue {
  /// What stands in a list that nothing fits.
  ///
  /// - Parameter clear: the key that empties the filter, where there is one.
  /// - Returns: a sentence, and what helps.
  func noItems(clear: String?) -> String {
    let nothing = say(
      pl: "Nic nie pasuje.", en: "Nothing matches.", uk: "Нічого не відповідає.")
    guard let clear else { return nothing }
    return nothing + " "
      + say(pl: "\(clear) czyści.", en: "\(clear) clears.", uk: "\(clear) очищає.")
  }

  /// A number of points.
  func pointCount(_ number: Int) -> String {
    language.count(
      number, pl: ("punkt", "punkty", "punktów"), en: ("point", "points"),
      uk: ("пункт", "пункти", "пунктів"))
  }
}
