/// The languages that messages can be read in.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case polish = "pl"
  case english = "en"
}

/// What a diagnostic says, as data: an enumeration's case with its values, put into words on demand.
public protocol DiagnosticMessage: Sendable {
  /// A stable name in kebab case: `duplicate-key`.
  var code: String { get }
  /// What is wrong, one line.
  func text(in language: MessageLanguage) -> String
  /// How to mend it, one line, where something helps.
  func hint(in language: MessageLanguage) -> String?
}

/// A finding about a place in a source file.
public struct Diagnostic: Sendable {
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  /// A second place that the finding speaks of ("first defined here").
  public struct Label: Sendable {
    public var span: SourceSpan
    public var message: any DiagnosticMessage
    /// The file of the second place, where it is another than the finding's.
    public var source: SourceFile?

    public init(
      span: SourceSpan,
      message: any DiagnosticMessage,
      in source: SourceFile? = nil
    ) {
      self.span = span
      self.message = message
      self.source = source
    }
  }

  public var severity: Severity
  public var message: any DiagnosticMessage
  public var source: SourceFile
  public var span: SourceSpan
  public var labels: [Label]
  /// The dotted path of the value concerned, where it is known: `service.channels[1].type`.
  public var path: String?

  public init(
    _ severity: Severity,
    _ message: any DiagnosticMessage,
    in source: SourceFile,
    at span: SourceSpan,
    labels: [Label] = [],
    path: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.source = source
    self.span = span
    self.labels = labels
    self.path = path
  }
}
