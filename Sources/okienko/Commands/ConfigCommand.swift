import ArgumentParser
import Diagnostics
import Directory
import Text

/// Checks the configuration file, or prints one with every setting.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Check the configuration file, or print the default one.",
    discussion: "Without an option, the file is checked."
  )

  @Flag(help: "Check the file; end with 1 when there are errors.")
  var check = false

  @Flag(help: "Print a file with every setting and its usual value.")
  var printDefaults = false

  @Option(help: "The language of the messages: pl, en or uk.", transform: DirectoryOptions.language)
  var language: Language?

  func run() throws {
    if printDefaults { Output.standard.line(DefaultConfiguration.text) }
    guard check || !printDefaults else { return }
    let file = ConfigurationFile()
    let language = language ?? .preferred(file.configuration, environment: Environment.variable)
    let report = DiagnosticReport(file.diagnostics, language)
    report.write(to: .standard)
    Output.standard.line(
      CommandStrings(language).checkedConfiguration(
        path: file.path, errors: report.errorCount, warnings: report.warningCount))
    if file.hasErrors { throw ExitCode.negative }
  }
}
