/// What is said in each language: a row of a table of words.
///
/// A phrase that is needed at once, in the language that is being spoken, is better said with
/// `Language.say(pl:en:uk:)`, which builds one text instead of three.
public struct Phrase: Hashable, Sendable {
  private let polish: String
  private let english: String
  private let ukrainian: String

  /// The same thing said in every language.
  public init(pl polish: String, en english: String, uk ukrainian: String) {
    self.polish = polish
    self.english = english
    self.ukrainian = ukrainian
  }

  /// What is the same in every language: a name, a sign, a number.
  public init(everywhere text: String) { self.init(pl: text, en: text, uk: text) }

  /// What is put together from other words of each language.
  public init(_ words: (Language) -> String) {
    self.init(pl: words(.polish), en: words(.english), uk: words(.ukrainian))
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    language.say(pl: polish, en: english, uk: ukrainian)
  }
}
