import Diagnostics
import Directory
import Text

/// The directories that the repository holds, each loaded once.
package enum LoadedFolder {
  /// The directory of Łódź that ships with the program.
  package static let lodz = Result { try load("Assets/lodz") }
  /// The directory of a city that does not exist, of the tests of search.
  package static let zmyslin = Result { try load("Tests/SearchTests/Zmyslin") }

  /// A folder of the repository has errors that it should not have.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  private static func load(_ name: String) throws(Failure) -> ServiceDirectory {
    let loaded = ServiceDirectory.load(folder: Repository.path(name))
    if let directory = loaded.directory { return directory }
    let report = DiagnosticRenderer(language: .english).render(loaded.diagnostics)
    throw Failure(description: "\(name) has errors:\n\(report)")
  }
}
