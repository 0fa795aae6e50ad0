import Diagnostics
import Directory
import Glibc
import SystemPackage
import Text

/// The findings about a directory's files, for people and for programs.
struct DiagnosticReport {
  let diagnostics: [Diagnostic]
  let language: Language

  init(_ diagnostics: [Diagnostic], _ language: Language) {
    self.diagnostics = diagnostics
    self.language = language
  }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }
  var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// The findings as a JSON array, an object a line.
  var json: String {
    "[" + diagnostics.map { "\n  " + $0.json(in: language) }.joined(separator: ",") + "\n]"
  }

  /// The most findings that people are told of; the JSON has them all.
  static let limit = 500

  /// Writes the findings for people, in colour where the stream leads to a terminal that has it.
  func write(to output: Output) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(language: language, hasColor: output.hasColor)
    output.trusted(renderer.render(Array(diagnostics.prefix(Self.limit))) + "\n")
    let rest = diagnostics.count - Self.limit
    if rest > 0 { output.line(CommandStrings(language).moreFindings(rest) + "\n") }
  }
}

extension Output {
  /// Whether the stream may be coloured: a terminal, not `dumb`, and nobody asked for no colour
  /// (no-color.org).
  fileprivate var hasColor: Bool {
    Environment.isTerminal(descriptor.rawValue) && Environment.variable("NO_COLOR") == nil
      && Environment.variable("TERM").map { $0 != "dumb" } ?? false
  }
}
