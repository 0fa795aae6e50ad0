import Text

/// The words of the interface in one language.
///
/// Every phrase stands once, in all languages side by side, so that none can lack a translation.
public struct Catalogue: Hashable, Sendable {
  /// The language of every phrase.
  public let language: Language

  /// The words in a language.
  public init(_ language: Language) { self.language = language }

  /// What is said in the language of the catalogue.
  package func say<Words>(
    pl polish: @autoclosure () -> Words,
    en english: @autoclosure () -> Words,
    uk ukrainian: @autoclosure () -> Words
  ) -> Words {
    language.say(pl: polish(), en: english(), uk: ukrainian())
  }
}
