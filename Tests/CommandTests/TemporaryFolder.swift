import Foundation

/// A folder that goes when the test does.
final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "okienko-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path(percentEncoded: false) }

  func write(_ text: String, to name: String) throws {
    try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
  }

  func contents(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: url.appending(path: name).path(percentEncoded: false)
    ).sorted()
  }
}
