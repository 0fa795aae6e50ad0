/// A finding about a place in a source file.
public struct Diagnostic: Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but somebody should look at it.
    case warning
    /// Something to know; nobody need do anything.
    case note
  }

  /// A second place that the finding speaks of ("first defined here").
  public struct Label: Sendable {
    /// The place.
    public var span: SourceSpan
    /// What is there; its code is of no interest.
    public var message: any DiagnosticMessage
    /// The file of the second place, where it is another than the finding's.
    public var source: SourceFile?

    /// A place and what is there.
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

  /// How much it matters.
  public var severity: Severity
  /// What is wrong and how to mend it.
  public var message: any DiagnosticMessage
  /// The file.
  public var source: SourceFile
  /// The place in the file.
  public var span: SourceSpan
  /// Other places that the finding speaks of.
  public var labels: [Label]
  /// The dotted path of the value concerned, where it is known: `service.channels[1].type`.
  public var path: String?

  /// A finding about a place.
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

  /// The place as a person names it: line and column, both from 1.
  public var position: SourcePosition { source.position(of: span.start) }
}
