import Directory
import Text

/// What a command works with: its options, then the environment, then the user's configuration.
struct Settings {
  let configuration: ConfigurationFile
  /// The layout that the last session left.
  let layout: Layout
  let language: Language
  /// The directory's folder; `nil` when none is named and none is found.
  let folder: String?

  /// Reads the configuration and the layout.
  ///
  /// A mistake in the configuration does not keep the directory from opening: what cannot be
  /// understood counts as absent, and `okienko config --check` explains it.
  init(_ options: DirectoryOptions, folder: String? = nil) {
    configuration = ConfigurationFile()
    layout = LayoutFile().layout
    language =
      options.language
      ?? .preferred(
        configuration.configuration, layout: layout, environment: Environment.variable)
    self.folder = DirectoryLocator(
      option: folder ?? options.directory,
      configured: configuration.configuration.directory
    ).folder()
  }
}
