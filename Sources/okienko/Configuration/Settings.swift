import ArgumentParser
import Directory
import Text

/// What a command works with: its options, then the environment, then the configuration.
struct Settings {
  /// What the system's file and the user's say, in this order, as far as they count.
  let configuration: Configuration
  /// Whether one of the files has mistakes.
  let hasConfigurationErrors: Bool
  /// The layout that the last session left.
  let layout: Layout
  let language: Language
  /// The directory's folder; `nil` when none is named and none is found.
  let folder: String?
  /// What may be done.
  let abilities: Abilities

  /// Reads the configuration and the layout.
  ///
  /// A mistake in the configuration does not keep the directory from opening: what cannot be
  /// understood counts as absent, and `okienko config --check` explains it.
  ///
  /// - Throws: `ExitCode.unusable` where a folder is named that may not be, after that has been written to standard error.
  init(_ options: DirectoryOptions, folder: String? = nil, of launch: Launch = .current) throws {
    let system = launch.systemFile
    // Where the session is not its user's own, neither are its settings.
    let user = launch.isRestricted ? nil : ConfigurationFile()
    configuration = system.configuration.completed(by: user?.configuration ?? Configuration())
    hasConfigurationErrors = system.hasErrors || user?.hasErrors ?? false
    abilities = Abilities(of: launch, configuration)
    layout = abilities.remembers ? LayoutFile().layout : Layout()
    language =
      options.language
      ?? .preferred(configuration, layout: layout, environment: Environment.variable)
    let named = folder ?? options.directory
    if named != nil, !launch.trustsCommandLine {
      Output.error.line(CommandStrings(language).directoryNotChosen)
      throw ExitCode.unusable
    }
    self.folder = DirectoryLocator(option: named, configured: configuration.directory).folder()
  }
}
