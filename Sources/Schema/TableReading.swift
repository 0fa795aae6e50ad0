import Diagnostics

/// A value that names what stands in another table, to be looked up once every file is read.
package struct TableReference: Sendable {
  /// The key of the value: `parent_organization_id`.
  package var key: String
  /// The names of the arrays of tables that it may name an element of.
  package var tables: [String]
  /// The name.
  package var id: String
  package var place: SourcePlace
}

/// The reading of one file: where it stands, and what it has found.
package struct TableReading {
  package let source: SourceFile
  package private(set) var path: [PathStep] = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// What the values read so far refer to.
  package private(set) var references: [TableReference] = []
  /// The field being read has to be there; an empty one is then an error.
  var isRequired = false

  package init(_ source: SourceFile) { self.source = source }

  /// Goes one step further for as long as the body runs.
  package mutating func at<Result>(_ step: PathStep, _ body: (inout TableReading) -> Result)
    -> Result
  {
    path.append(step)
    defer { path.removeLast() }
    return body(&self)
  }

  package mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: SchemaMessage,
    at span: SourceSpan,
    labels: [Diagnostic.Label] = []
  ) {
    report(severity, message as any DiagnosticMessage, at: span, labels: labels)
  }

  /// The same with a message of those who know what the table is about.
  package mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: any DiagnosticMessage,
    at span: SourceSpan,
    labels: [Diagnostic.Label] = []
  ) {
    diagnostics.append(
      Diagnostic(
        severity, message, in: source, at: span, labels: labels,
        path: path.isEmpty ? nil : path.dotted))
  }

  /// Notes that the value at this place names an element of one of some arrays of tables.
  package mutating func refer(to id: String, in tables: [String], at span: SourceSpan) {
    let key = path.reversed().lazy.compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }.first
    references.append(
      TableReference(
        key: key ?? "", tables: tables, id: id,
        place: SourcePlace(source: source, span: span, path: path)))
  }

  /// Gives the references noted so far away.
  package mutating func takeReferences() -> [TableReference] {
    defer { references.removeAll(keepingCapacity: true) }
    return references
  }
}
