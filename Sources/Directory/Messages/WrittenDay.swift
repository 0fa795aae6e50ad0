import Text

/// Days of the week as people shorten them.
enum WrittenDay {
  /// The day that a word means, as RFC 5545 writes it: `TU` for `WT`, `Tue`, `wtorek` and `ВТ`.
  ///
  /// - Parameter word: what was written.
  /// - Returns: nothing where it is no day.
  static func meant(_ word: String) -> String? {
    let letters = word.folded.filter(\.isLetter)
    guard !letters.isEmpty, letters.count <= 14 else { return nil }
    return days.first { day in
      day.names.contains { name in
        letters == name.short || name.long.hasPrefix(letters) && letters.count > 2
      }
    }?.code
  }

  private typealias Name = (short: String, long: String)

  /// Each day's names in Polish, English and Ukrainian, folded.
  private static let days: [(code: String, names: [Name])] = [
    ("MO", [("pn", "poniedzialek"), ("pon", "pn"), ("mon", "monday"), ("пн", "понедилок")]),
    ("TU", [("wt", "wtorek"), ("tue", "tuesday"), ("вт", "вивторок")]),
    ("WE", [("sr", "sroda"), ("wed", "wednesday"), ("ср", "середа")]),
    ("TH", [("cz", "czwartek"), ("czw", "czwartek"), ("thu", "thursday"), ("чт", "четвер")]),
    ("FR", [("pt", "piatek"), ("fri", "friday"), ("пт", "пятниця")]),
    (
      "SA",
      [
        ("so", "sobota"), ("sb", "sobota"), ("sob", "sobota"), ("sat", "saturday"),
        ("сб", "субота"),
      ]
    ),
    (
      "SU",
      [
        ("nd", "niedziela"), ("n", "niedziela"), ("ndz", "niedziela"), ("sun", "sunday"),
        ("нд", "недиля"),
      ]
    ),
  ]
}
