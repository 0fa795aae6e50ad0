/// The languages that the program speaks.
///
/// Every phrase is written in all of them: `Phrase` and `say(pl:en:uk:)` have no form that leaves one out.
/// A new language is a new case here; the compiler then names every phrase that lacks it.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Polish, the language of the city and of whoever asks for no other.
  case polish = "pl"
  /// English.
  case english = "en"
  /// Ukrainian.
  case ukrainian = "uk"

  /// The language's name in the language itself.
  public var autonym: String {
    switch self {
    case .polish: "Polski"
    case .english: "English"
    case .ukrainian: "Українська"
    }
  }

  /// The language after this one, the first after the last.
  public var next: Language {
    let all = Language.allCases
    let place = all.firstIndex(of: self) ?? all.startIndex
    return all[(place + 1) % all.count]
  }

  /// The language that a POSIX locale's name asks for: `uk_UA.UTF-8`, `en_GB`, `pl`.
  ///
  /// It is `nil` for a language that the program does not speak, and for `C` and `POSIX`.
  ///
  /// - Parameter locale: `language[_territory][.codeset][@modifier]` (POSIX.1-2017, 8.2).
  public init?(locale: String) {
    let tag = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }
    self.init(rawValue: String(tag))
  }

  /// What is said in this language.
  ///
  /// Only what is asked for is built.
  ///
  ///     language.say(pl: "piętro \(floor)", en: "floor \(floor)", uk: "поверх \(floor)")
  @inlinable
  public func say<Words>(
    pl polish: @autoclosure () -> Words,
    en english: @autoclosure () -> Words,
    uk ukrainian: @autoclosure () -> Words
  ) -> Words {
    switch self {
    case .polish: polish()
    case .english: english()
    case .ukrainian: ukrainian()
    }
  }
}
