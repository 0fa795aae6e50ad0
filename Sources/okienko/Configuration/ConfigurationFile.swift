import Diagnostics
import Directory
import Schema
import SystemPackage
import TOML

/// The user's configuration file: `okienko/config.toml` below `$XDG_CONFIG_HOME`.
struct ConfigurationFile {
  /// Where the file is, whether it exists or not; `nil` where the environment names no home.
  let path: String?
  /// What it says; nothing when there is no such file.
  let configuration: Configuration
  let diagnostics: [Diagnostic]

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(environment: (String) -> String? = Environment.variable) {
    let path = BaseFolder.configuration.path(in: environment)?.appending("config.toml").string
    var problems: [Diagnostic] = []
    let source = path.flatMap { SourceFolder.file(at: $0, problems: &problems) }
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
