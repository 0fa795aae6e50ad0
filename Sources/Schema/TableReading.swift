import Diagnostics
import TOML

/// The reading of one file's tables: where it stands, and what it has found.
@usableFromInline
package struct TableReading {
  /// A step of the way to a value, kept small, since every value of a file is a step further.
  private enum Step {
    /// Into an entry, by its number in the document.
    case entry(UInt32)
    /// To an element of an array, counted from 0.
    case element(Int)
  }

  package let document: TOMLDocument
  package private(set) var diagnostics: [Diagnostic] = []
  private var steps: [Step] = []
  /// The field being read has to be there; an empty one is then an error.
  @usableFromInline package var isRequired = false
  /// What the values that are references may name.
  package var ids: TableIDs

  /// The reading of a document.
  ///
  /// - Parameters:
  ///   - document: the parsed file.
  ///   - ids: what its references may name, where it has any.
  package init(_ document: TOMLDocument, ids: TableIDs = TableIDs(tables: 0)) {
    self.document = document
    self.ids = ids
  }

  package var source: SourceFile { document.source }

  /// The way to the value being read.
  package var path: [PathStep] {
    steps.map { step in
      switch step {
      case .entry(let number): .key(document.entry(number).key)
      case .element(let index): .element(index)
      }
    }
  }

  /// Goes into an entry, until `leave()`.
  @usableFromInline
  package mutating func enter(_ entry: TOMLEntry) { steps.append(.entry(entry.number)) }

  /// Goes to an element of an array, until `leave()`.
  @usableFromInline
  package mutating func enter(element: Int) { steps.append(.element(element)) }

  /// Goes back from the last step.
  @usableFromInline
  package mutating func leave() { steps.removeLast() }

  @usableFromInline
  package mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: SchemaMessage,
    at span: SourceSpan,
    labels: [Diagnostic.Label] = []
  ) {
    report(severity, message as any DiagnosticMessage, at: span, labels: labels)
  }

  /// The same with a message of those who know what the table is about.
  @usableFromInline
  package mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: any DiagnosticMessage,
    at span: SourceSpan,
    labels: [Diagnostic.Label] = []
  ) {
    let path = path
    diagnostics.append(
      Diagnostic(
        severity, message, in: source, at: span, labels: labels,
        path: path.isEmpty ? nil : path.dotted))
  }

  /// Reports that a value is of another type than it should be.
  @usableFromInline
  package mutating func reportType(of value: TOMLValue, expected: ValueType) {
    let meant = WrittenMeaning.of(source.text(of: value.span), as: expected)
    report(
      .error, .wrongType(expected: expected, found: ValueType(value.content), meant: meant),
      at: value.span)
  }

  /// Reports a key that nobody asks for, and gives the one that may be meant.
  @usableFromInline
  package mutating func reportUnknownKey(_ entry: TOMLEntry, known: [String]) -> String? {
    let suggestion = ids.suggestion { Suggestion.nearest(to: entry.key, among: known) }
    report(.error, .unknownKey(entry.key.shortened, suggestion: suggestion), at: entry.keySpan)
    return suggestion
  }
}
