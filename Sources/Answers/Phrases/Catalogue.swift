import Diagnostics
import Directory
import Text

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
    case .polish, .ukrainian: polish()
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
    language.count(number, pl: (one, few, many), en: english, uk: (one, few, many))
  }
}
