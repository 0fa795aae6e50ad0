import Diagnostics
import Schema

/// What the checks gather: findings, each with the severity that its rule has by itself.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []

  /// Reports a finding of a rule.
  ///
  /// - Parameters:
  ///   - message: its code is the rule's name.
  ///   - place: where.
  ///   - labels: other places that it speaks of.
  mutating func report(
    _ message: LintMessage, at place: SourcePlace, labels: [Diagnostic.Label] = []
  ) {
    guard let severity = Rule.named(message.code)?.level.severity else { return }
    diagnostics.append(
      Diagnostic(
        severity, message, in: place.source, at: place.span, labels: labels,
        path: place.path.isEmpty ? nil : place.path.dotted))
  }
}
