import Text

/// What a diagnostic says, as data that is put into words on demand.
public protocol DiagnosticMessage: Sendable {
  /// The message's row of words.
  var wording: Wording { get }
}

extension DiagnosticMessage {
  /// A stable name in kebab case: `duplicate-key`.
  public var code: String { wording.code }

  /// What is wrong, one line.
  ///
  /// - Parameter language: The reader's.
  /// - Returns: A phrase without a full stop; control characters shown as pictures.
  public func text(in language: Language) -> String { wording.text[language] }

  /// How to mend it, one line, where something helps.
  ///
  /// - Parameter language: The reader's.
  /// - Returns: A phrase without a full stop, or nothing.
  public func hint(in language: Language) -> String? { wording.hint?[language] }
}

/// A message in words: one row, in every language.
public struct Wording: Hashable, Sendable {
  /// A stable name in kebab case: `duplicate-key`.
  public let code: String
  /// What is wrong.
  public let text: Phrase
  /// How to mend it, where something helps.
  public let hint: Phrase?

  /// A row.
  public init(_ code: String, _ text: Phrase, hint: Phrase? = nil) {
    self.code = code
    self.text = text
    self.hint = hint
  }

  /// A row that gives its text in every language.
  public init(
    _ code: String,
    pl polish: String,
    en english: String,
    uk ukrainian: String,
    hint: Phrase? = nil
  ) {
    self.init(code, Phrase(pl: polish, en: english, uk: ukrainian), hint: hint)
  }
}
