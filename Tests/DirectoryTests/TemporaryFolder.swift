import Glibc
import Testing

/// A folder of its own for one test, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/okienko-tests-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What the test has put here, to be removed in reverse order.
  private var contents: [String] = []

  deinit {
    for name in contents.reversed() { remove("\(path)/\(name)") }
    remove(path)
  }

  func write(_ text: String, to name: String) throws {
    let file = try #require(fopen("\(path)/\(name)", "w"))
    contents.append(name)
    defer { fclose(file) }
    try #require(fputs(text, file) >= 0)
  }

  func makeFolder(_ name: String) throws {
    try #require(mkdir("\(path)/\(name)", 0o755) == 0)
    contents.append(name)
  }

  func makeLink(_ name: String, to target: String) throws {
    try #require(symlink(target, "\(path)/\(name)") == 0)
    contents.append(name)
  }

  func makePipe(_ name: String) throws {
    try #require(mkfifo("\(path)/\(name)", 0o644) == 0)
    contents.append(name)
  }

  /// A file of so many zero bytes that takes no room.
  func makeHollowFile(_ name: String, size: Int) throws {
    try write("", to: name)
    try #require(truncate("\(path)/\(name)", size) == 0)
  }
}
