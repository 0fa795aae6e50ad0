import Foundation

/// The files of this repository, and what was built from it, as the tests find them.
package enum Repository {
  /// The folder in which `Package.swift` stands, without a slash at its end.
  package static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The path of a file or folder from its path below the root.
  package static func path(_ name: String) -> String { "\(root)/\(name)" }

  /// The text of a file, named from the root.
  ///
  /// - Throws: an error when it cannot be read.
  package static func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The pages for whoever uses the program, one after another.
  ///
  /// - Throws: an error when one cannot be read.
  package static func documentation() throws -> String {
    try [
      "README.md", "Assets/docs/manual.md", "Assets/docs/administration.md",
      "Assets/docs/data-format.md",
    ]
    .map { try text(of: $0) }.joined(separator: "\n")
  }

  /// The path of a program that was built with the tests; it stands beside their bundle.
  ///
  /// - Throws: ``NotBuilt`` when it is not there.
  package static func program(_ name: String) throws -> String {
    let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: path) else { throw NotBuilt(path: path) }
    return path
  }

  /// A program that the tests need has not been built.
  package struct NotBuilt: Error, CustomStringConvertible {
    let path: String
    package var description: String { "\(path) has not been built" }
  }
}
