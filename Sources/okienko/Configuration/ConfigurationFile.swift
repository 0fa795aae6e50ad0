import Diagnostics
import Directory
import Schema
import SystemPackage
import TOML

/// A configuration file: the user's, `okienko/config.toml` below `$XDG_CONFIG_HOME`, or the system's.
struct ConfigurationFile: Sendable {
  /// Where the file is, whether it exists or not; `nil` where the environment names no home.
  let path: String?
  /// What it says; nothing when there is no such file.
  let configuration: Configuration
  let diagnostics: [Diagnostic]

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(environment: (String) -> String? = Environment.variable) {
    self.init(
      at: BaseFolder.configuration.path(in: environment)?.appending("config.toml").string)
  }

  /// Reads the file at a path; there need be none.
  init(at path: String?) {
    var problems: [Diagnostic] = []
    let source = path.flatMap {
      SourceFolder.file(at: $0, within: SourceFolder.settingsSizeLimit, problems: &problems)
    }
    self.init(path: path, source: source, problems: problems)
  }

  /// The configuration that a text says.
  init(path: String?, source: SourceFile?, problems: [Diagnostic] = []) {
    self.path = path
    guard let source else {
      configuration = Configuration()
      diagnostics = problems
      return
    }
    let parsed = parse(source)
    var reading = TableReading(parsed.document)
    configuration = Configuration(parsed.document.root, &reading)
    diagnostics = (parsed.diagnostics + reading.diagnostics)
      .sorted { $0.span.start < $1.span.start }
  }
}
