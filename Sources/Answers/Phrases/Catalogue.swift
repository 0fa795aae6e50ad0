import Diagnostics
import Directory

/// The words of the interface in one language.
///
/// Every phrase stands once, in both languages side by side, so that none can lack a translation.
public struct Catalogue: Hashable, Sendable {
  /// The language of every phrase.
  public let language: Language

  /// The words in a language.
  public init(_ language: Language) { self.language = language }

  package func pick(_ polish: @autoclosure () -> String, _ english: @autoclosure () -> String)
    -> String
  {
    switch language {
    case .polish: polish()
    case .english: english()
    }
  }

  /// A number with its noun in the right form.
  package func count(
    _ number: Int,
    _ one: String,
    _ few: String,
    _ many: String,
    english: (one: String, many: String)
  ) -> String {
    let noun = pick(
      PolishPlural(number).choose(one, few, many),
      number == 1 ? english.one : english.many
    )
    return "\(number) \(noun)"
  }
}

/// The forms that a Polish noun takes after a number (CLDR plural rules, `pl`).
enum PolishPlural: Hashable, Sendable {
  /// 1 wynik.
  case one
  /// 2, 3, 4, 22 wyniki.
  case few
  /// 0, 5, 12, 21 wyników.
  case many

  init(_ number: Int) {
    let ones = number.magnitude % 10
    let tens = number.magnitude / 10 % 10
    if number.magnitude == 1 {
      self = .one
    } else if (2...4).contains(ones), tens != 1 {
      self = .few
    } else {
      self = .many
    }
  }

  func choose(_ one: String, _ few: String, _ many: String) -> String {
    switch self {
    case .one: one
    case .few: few
    case .many: many
    }
  }
}
