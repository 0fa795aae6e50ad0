import ArgumentParser
import Diagnostics
import Directory

/// Checks a directory's files and prints what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a directory's files.",
    discussion: """
      Prints every error and warning with its file, line and column. Ends with 1 when there are \
      errors; warnings alone end with 0.
      """
  )

  @Argument(help: "The directory's folder.", completion: .directory)
  var folder: String?

  @Option(help: "How to print the findings: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: DirectoryOptions

  func run() throws {
    let settings = Settings(options, folder: folder)
    let language = settings.language
    let strings = CommandStrings(language)
    guard let folder = settings.folder else {
      Output.error.line(strings.noDirectory)
      throw ExitCode.unusable
    }
    let loading = ServiceDirectory.load(folder: folder)
    let report = DiagnosticReport(loading.diagnostics, language)
    switch format {
    case .text:
      report.write(to: .standard)
      Output.standard.line(
        strings.checked(errors: report.errorCount, warnings: report.warningCount))
    case .json:
      Output.standard.line(report.json)
    }
    if report.errorCount > 0 { throw ExitCode.negative }
  }
}
