import Diagnostics
import Directory
import Text

/// Findings as text to compare: place, severity, message and code; then the source's own text,
/// the path, the labels and the hint.
func report(_ diagnostics: [Diagnostic], in language: Language = .english) -> String {
  diagnostics.map { report($0, in: language) }.joined(separator: "\n")
}

private func report(_ diagnostic: Diagnostic, in language: Language) -> String {
  let message = diagnostic.message
  var lines = [
    "\(place(diagnostic.source, diagnostic.span)): \(diagnostic.severity): "
      + "\(message.text(in: language)) [\(message.code)]"
  ]
  let excerpt = diagnostic.source.text(of: diagnostic.span)
  if !excerpt.isEmpty { lines.append("  > \(excerpt)") }
  if let path = diagnostic.path { lines.append("  path: \(path)") }
  for label in diagnostic.labels {
    let source = label.source ?? diagnostic.source
    lines.append("  \(place(source, label.span)): \(label.message.text(in: language))")
  }
  if let hint = message.hint(in: language) { lines.append("  hint: \(hint)") }
  return lines.joined(separator: "\n")
}

private func place(_ source: SourceFile, _ span: SourceSpan) -> String {
  let position = source.position(of: span.start)
  return "\(source.name):\(position.line):\(position.column)"
}

/// The findings of a directory made of one file, its [directory] table put before the text.
func findings(_ text: String, in language: Language = .english) -> String {
  findings(["test.toml": text], in: language)
}

/// The findings of a directory made of several files, in the order of their names.
///
/// Line 1 of the first file is the [directory] table, unless one of the files has its own.
func findings(
  _ files: KeyValuePairs<String, String>,
  in language: Language = .english
) -> String {
  let hasOwn = files.contains { $0.value.contains("[directory]") }
  let sources = files.enumerated().map { index, file in
    let head = index == 0 && !hasOwn ? "directory = { name = \"Miasto Testowe\" }\n" : ""
    return SourceFile(name: file.key, text: head + file.value)
  }
  return report(ServiceDirectory.load(sources).diagnostics, in: language)
}

/// A directory from a text that has no errors.
func directory(_ text: String) throws -> ServiceDirectory {
  let source = SourceFile(
    name: "test.toml", text: "directory = { name = \"Miasto Testowe\" }\n" + text)
  let loaded = ServiceDirectory.load([source])
  guard let directory = loaded.directory else {
    throw LoadingFailure(report: report(loaded.diagnostics))
  }
  return directory
}

/// A test's directory has errors that it should not have.
struct LoadingFailure: Error, CustomStringConvertible {
  let report: String
  var description: String { report }
}
