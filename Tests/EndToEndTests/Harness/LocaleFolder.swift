import Display
import Emulator
import Glibc
import Testing

/// A locale made for a test, in a folder of its own: hosts rarely have those with old charsets.
final class LocaleFolder {
  /// What `LOCPATH` names.
  let path: String

  /// Compiles a locale with Debian's `localedef`.
  ///
  /// - Throws: an error when the sources of locales are not installed.
  init(language: String, charset: String) throws {
    var template = Array("/tmp/okienko-locale-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template))
    path = String(cString: folder)
    let arguments = [
      "/usr/bin/localedef", "-f", charset, "-i", language, "\(path)/\(language).\(charset)",
    ]
    try LocaleFolder.run(arguments)
    let data = "\(path)/\(language).\(charset)/LC_CTYPE"
    try #require(access(data, R_OK) == 0, "localedef made no \(data)")
  }

  deinit {
    // A folder that stays behind in /tmp is no reason to fail.
    try? LocaleFolder.run(["/bin/rm", "-r", path])
  }

  private static func run(_ arguments: [String]) throws {
    let program = try PseudoTerminal(
      arguments, size: Size(rows: 24, columns: 80), environment: ["PATH": "/usr/bin:/bin"])
    while program.exitStatus() == nil { _ = program.receive(patience: 20) }
  }
}
