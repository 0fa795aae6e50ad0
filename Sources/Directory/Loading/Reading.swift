import TOML

/// One step of the way to a value: into a key, or to an element of an array.
package enum PathStep: Hashable, Sendable {
  case key(String)
  case element(Int)
}

extension [PathStep] {
  /// The way as the documentation writes it: `service[2].channels[0].type`, counted from 0.
  var dotted: String {
    reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .element(let index): text += "[\(index)]"
      }
    }
  }
}

/// A place in a file that a finding can point at.
struct Place: Sendable {
  var source: SourceFile
  var span: SourceSpan
  var path: [PathStep] = []
}

/// An id that names another entity, to be looked up once every file is read.
struct ReferenceUse: Sendable {
  /// The entity that refers.
  var owner: EntityReference
  /// The field: `parent_organization_id`.
  var key: String
  /// The kinds that the id may be of.
  var kinds: [EntityKind]
  var id: String
  var place: Place
}

/// The reading of one file: where it stands, and what it has found.
package struct Reading {
  package let source: SourceFile
  private(set) var path: [PathStep] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private(set) var references: [ReferenceUse] = []
  /// The entity being read.
  var owner = EntityReference(.organization, 0)
  /// The field being read has to be there; an empty one is then an error.
  var isRequired = false
  /// The ids of entities that nobody dated.
  var undated: [SourceSpan] = []

  package init(_ source: SourceFile) { self.source = source }

  /// Goes one step further for as long as the body runs.
  package mutating func at<Result>(_ step: PathStep, _ body: (inout Reading) -> Result) -> Result {
    path.append(step)
    defer { path.removeLast() }
    return body(&self)
  }

  package mutating func report(
    _ severity: Diagnostic.Severity,
    _ message: DirectoryMessage,
    at span: SourceSpan,
    labels: [Diagnostic.Label] = []
  ) {
    report(severity, message as any DiagnosticMessage, at: span, labels: labels)
  }

  /// The same with a message of other files than a directory's.
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

  /// Notes that the value at this place names another entity.
  mutating func refer(to id: String, of kinds: [EntityKind], at span: SourceSpan) {
    let key = path.reversed().lazy.compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }.first
    references.append(
      ReferenceUse(
        owner: owner, key: key ?? "", kinds: kinds, id: id,
        place: Place(source: source, span: span, path: path)))
  }

  /// Says once a file how many of its entities nobody dated.
  ///
  /// One finding a file: in a directory that was never verified, one an entity would bury the rest.
  mutating func reportMissingDates() {
    guard let first = undated.min(by: { $0.start < $1.start }) else { return }
    report(.warning, .missingAssuredDate(count: undated.count), at: first)
  }
}
