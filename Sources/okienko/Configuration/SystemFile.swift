/// The administrator's configuration file, which counts before the user's.
enum SystemFile {
  static let path = "/etc/okienko/config.toml"

  static func read() -> ConfigurationFile { ConfigurationFile(at: path) }
}
