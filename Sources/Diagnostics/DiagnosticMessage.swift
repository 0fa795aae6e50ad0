import Text

/// What a diagnostic says, as data: an enumeration's case with its values, put into words on demand.
public protocol DiagnosticMessage: Sendable {
  /// A stable name in kebab case: `duplicate-key`.
  var code: String { get }

  /// What is wrong, one line.
  ///
  /// - Parameter language: The reader's.
  /// - Returns: A phrase without a full stop; control characters shown as pictures.
  func text(in language: Language) -> String

  /// How to mend it, one line, where something helps.
  ///
  /// - Parameter language: The reader's.
  /// - Returns: A phrase without a full stop, or nothing.
  func hint(in language: Language) -> String?
}
