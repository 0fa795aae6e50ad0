/// The form that a noun takes after a whole number (CLDR 45, plural rules `pl`, `en` and `uk`).
public enum Plural: Hashable, Sendable {
  /// 1 wynik, 1 result, 21 результат.
  case one
  /// 2, 3, 4, 22 wyniki, 2 результати; English has no such form.
  case few
  /// 0, 5, 12 wyników; all but one in English.
  case many

  /// The form after a number, whatever its sign.
  public init(_ number: Int, in language: Language) {
    let ones = number.magnitude % 10
    let isTeen = (11...14).contains(number.magnitude % 100)
    self =
      switch language {
      case .english: number.magnitude == 1 ? .one : .many
      case .polish where number.magnitude == 1: .one
      case .ukrainian where ones == 1 && !isTeen: .one
      case .polish, .ukrainian: (2...4).contains(ones) && !isTeen ? .few : .many
      }
  }
}

extension Language {
  /// A number with its noun in the right form: `3 wyniki`, `3 results`, `3 результати`.
  ///
  /// - Parameters:
  ///   - number: what is counted.
  ///   - polish: the forms after 1, 2 and 5.
  ///   - english: the forms after 1 and 2.
  ///   - ukrainian: the forms after 1, 2 and 5.
  /// - Returns: number and noun with a space between them.
  public func count(
    _ number: Int,
    pl polish: (one: String, few: String, many: String),
    en english: (one: String, many: String),
    uk ukrainian: (one: String, few: String, many: String)
  ) -> String {
    let forms = say(pl: polish, en: (english.one, english.many, english.many), uk: ukrainian)
    let noun =
      switch Plural(number, in: self) {
      case .one: forms.0
      case .few: forms.1
      case .many: forms.2
      }
    return "\(number) \(noun)"
  }
}
