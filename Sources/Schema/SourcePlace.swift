import Diagnostics

/// One step of the way to a value: into a key, or to an element of an array.
package enum PathStep: Hashable, Sendable {
  case key(String)
  case element(Int)
}

extension [PathStep] {
  /// The way as the documentation writes it: `service[2].channels[0].type`, counted from 0.
  package var dotted: String {
    reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .element(let index): text += "[\(index)]"
      }
    }
  }
}

/// A place in a file that a finding can point at.
package struct SourcePlace: Sendable {
  package var source: SourceFile
  package var span: SourceSpan
  package var path: [PathStep]

  package init(source: SourceFile, span: SourceSpan, path: [PathStep] = []) {
    self.source = source
    self.span = span
    self.path = path
  }

  /// A label that points here.
  package func label(_ message: some DiagnosticMessage) -> Diagnostic.Label {
    Diagnostic.Label(span: span, message: message, in: source)
  }
}
