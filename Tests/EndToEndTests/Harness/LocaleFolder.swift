import TestSupport
import Testing

/// A locale made for a test, in a folder of its own: hosts rarely have those with old charsets.
final class LocaleFolder {
  private let folder: TemporaryFolder
  /// What `LOCPATH` names.
  var path: String { folder.path }

  /// Compiles a locale with Debian's `localedef`.
  ///
  /// - Throws: an error when the sources of locales are not installed.
  init(language: String, charset: String) throws {
    folder = try TemporaryFolder()
    let name = "\(language).\(charset)"
    let outcome = try Program("/usr/bin/localedef").run(
      ["-f", charset, "-i", language, folder.path(of: name)])
    try #require(
      try folder.contents(name).contains("LC_CTYPE"), "localedef made none: \(outcome.errors)")
  }
}
