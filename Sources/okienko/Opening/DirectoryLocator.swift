import SystemPackage

/// Where the directory to open is looked for, in order.
///
/// The order is: the command line, `$OKIENKO_DIRECTORY`, the configuration, the user's and the system's
/// data folders (XDG Base Directory Specification 0.8), and the directory that ships with the program.
struct DirectoryLocator {
  /// The folder named on the command line.
  var option: String?
  /// The folder named in the configuration.
  var configured: String?
  /// A variable of the environment by its name.
  var environment: (String) -> String?
  /// The running executable's own path, links resolved.
  var executable: String?
  var isFolder: (String) -> Bool

  init(
    option: String?,
    configured: String? = nil,
    environment: @escaping (String) -> String? = Environment.variable,
    executable: String? = Environment.executable,
    isFolder: @escaping (String) -> Bool = Environment.isFolder
  ) {
    self.option = option
    self.configured = configured
    self.environment = environment
    self.executable = executable
    self.isFolder = isFolder
  }

  /// The folder to load.
  ///
  /// A folder that was named is taken as it is, so that a wrong name is reported and never replaced
  /// by another directory; the data folders and the shipped one must exist.
  ///
  /// - Returns: the folder, or `nil` when nothing is named and none of the usual places has one.
  func folder() -> String? {
    if let option { return option }
    if let named = environment("OKIENKO_DIRECTORY") ?? configured { return named }
    return (dataFolders + shippedFolders).first(where: isFolder)
  }

  /// `okienko/directory` below the user's data folder and below each of the system's.
  var dataFolders: [String] {
    var bases: [FilePath] = []
    if let user = absolute(environment("XDG_DATA_HOME")) {
      bases.append(user)
    } else if let home = absolute(environment("HOME")) {
      bases.append(home.appending(".local/share"))
    }
    let system = environment("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    for base in system.split(separator: ":") {
      if let base = absolute(String(base)) { bases.append(base) }
    }
    return bases.map { $0.appending("okienko/directory").string }
  }

  /// The Łódź directory: beside an installed program, or in the package that a build belongs to.
  var shippedFolders: [String] {
    guard let executable else { return [] }
    var folders: [String] = []
    var folder = FilePath(executable).removingLastComponent()
    if folder.lastComponent == "bin" {
      let prefix = folder.removingLastComponent()
      folders.append(prefix.appending("share/okienko/directories/lodz").string)
    }
    while let name = folder.lastComponent {
      folder.removeLastComponent()
      if name == ".build" { folders.append(folder.appending("Assets/lodz").string) }
    }
    return folders
  }

  /// The specification has relative paths ignored.
  private func absolute(_ path: String?) -> FilePath? {
    path.map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
  }
}
