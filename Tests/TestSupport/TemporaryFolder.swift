import Foundation

/// A folder of its own for one test, gone with all that is in it when the test is.
package final class TemporaryFolder {
  private let url: URL

  /// Makes the folder, with files in it.
  ///
  /// - Parameter files: their texts by their names.
  /// - Throws: an error when something cannot be written.
  package init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "okienko-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  // A folder that stays behind is no reason to fail.
  deinit { try? FileManager.default.removeItem(at: url) }

  /// The folder's path, without a slash at its end.
  package var path: String { url.path(percentEncoded: false) }

  /// The path of what has this name here.
  package func path(of name: String) -> String {
    url.appending(path: name).path(percentEncoded: false)
  }

  /// Writes a file, or writes it anew in its place; folders on the way are made.
  ///
  /// - Throws: an error when it cannot be written.
  package func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  /// The text of a file.
  ///
  /// - Throws: an error when it cannot be read.
  package func text(of name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The names of what is in a folder below this one, sorted.
  ///
  /// - Throws: an error when there is no such folder.
  package func contents(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: name)).sorted()
  }

  /// - Throws: an error when there is something of that name.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: name), withIntermediateDirectories: false)
  }

  /// Makes a symbolic link; what it leads to need not be there.
  ///
  /// - Throws: an error when there is something of that name.
  package func makeLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(of: name), withDestinationPath: target)
  }

  /// Makes a named pipe, which nobody writes into.
  ///
  /// - Throws: an error when there is something of that name.
  package func makePipe(_ name: String) throws {
    guard mkfifo(path(of: name), 0o644) == 0 else { throw POSIXError(.EEXIST) }
  }

  /// Makes a file of so many zero bytes that takes no room.
  ///
  /// - Throws: an error when it cannot be written.
  package func makeHollowFile(_ name: String, size: UInt64) throws {
    try write("", to: name)
    let file = try FileHandle(forWritingTo: url.appending(path: name))
    try file.truncate(atOffset: size)
    try file.close()
  }

  /// Renames, replacing what has the other name.
  ///
  /// - Throws: an error when the system refuses.
  package func rename(_ name: String, to other: String) throws {
    guard Foundation.rename(path(of: name), path(of: other)) == 0 else { throw POSIXError(.EINVAL) }
  }

  /// Removes a file, a link or an empty folder.
  ///
  /// - Throws: an error when the system refuses.
  package func remove(_ name: String) throws {
    guard Foundation.remove(path(of: name)) == 0 else { throw POSIXError(.EINVAL) }
  }
}
