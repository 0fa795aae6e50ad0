import Diagnostics
import Directory
import Glibc
import SystemPackage
import Text

/// The findings about a directory's files, for people and for programs.
struct DiagnosticReport {
  let diagnostics: [Diagnostic]
  let language: Language
  /// What is said in one line of many findings of a kind, in the order of the kinds.
  private var sums: [String] = []

  init(_ diagnostics: [Diagnostic], _ language: Language) {
    self.diagnostics = diagnostics
    self.language = language
  }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }
  var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  var noteCount: Int { diagnostics.count { $0.severity == .note } }

  /// How many findings of a kind are shown before the rest is a number.
  static let mostOfAKind = 20

  /// The report from a level on, with many findings of a kind cut to the first, each kind's rest being a line.
  ///
  /// - Parameters:
  ///   - level: the least severity that is shown.
  ///   - all: whether nothing is cut.
  /// - Returns: a report of what is left.
  func shown(from level: Diagnostic.Severity, all: Bool) -> DiagnosticReport {
    let ranks: [Diagnostic.Severity] = [.error, .warning, .note]
    let least = ranks.firstIndex(of: level) ?? 0
    var counts: [String: Int] = [:]
    var order: [String] = []
    var shown: [Diagnostic] = []
    for diagnostic in diagnostics where ranks.firstIndex(of: diagnostic.severity) ?? 0 <= least {
      let code = diagnostic.message.code
      let count = (counts[code] ?? 0) + 1
      if count == 1 { order.append(code) }
      counts[code] = count
      if all || count <= Self.mostOfAKind { shown.append(diagnostic) }
    }
    var report = DiagnosticReport(shown, language)
    guard !all else { return report }
    let strings = CheckStrings(language: language)
    report.sums = order.compactMap { code in
      let rest = (counts[code] ?? 0) - Self.mostOfAKind
      return rest > 0 ? strings.more(rest, of: code) : nil
    }
    return report
  }

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
    // A note is a line, and the lines come first, so that what has to be mended stands last on a screen.
    let notes = diagnostics.filter { $0.severity == .note }
    let others = diagnostics.filter { $0.severity != .note }
    for note in notes { output.trusted(renderer.renderLine(note) + "\n") }
    if !notes.isEmpty { output.trusted("\n") }
    if !others.isEmpty {
      output.trusted(renderer.render(Array(others.prefix(Self.limit))) + "\n")
    }
    let rest = others.count - Self.limit
    if rest > 0 { output.line(CommandStrings(language).moreFindings(rest) + "\n") }
    if !sums.isEmpty { output.line(sums.joined(separator: "\n") + "\n") }
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
