import SystemPackage

/// The program's own folders in the user's home (XDG Base Directory Specification 0.8).
enum BaseFolder {
  case configuration
  case state

  /// The folder, or `nil` where the environment names no home; relative paths are ignored, as the
  /// specification asks.
  func path(in environment: (String) -> String?) -> FilePath? {
    let (variable, fallback) =
      switch self {
      case .configuration: ("XDG_CONFIG_HOME", ".config")
      case .state: ("XDG_STATE_HOME", ".local/state")
      }
    if let base = environment(variable).map({ FilePath($0) }), base.isAbsolute {
      return base.appending("okienko")
    }
    guard let home = environment("HOME").map({ FilePath($0) }), home.isAbsolute else { return nil }
    return home.appending(fallback).appending("okienko")
  }
}
