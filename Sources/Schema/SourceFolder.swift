import Diagnostics
import Glibc

/// The data files below a folder, read into memory.
///
/// A folder comes from a command line or an environment: it may hold pipes that never end and files of any size. Neither
/// stops the program.
package struct SourceFolder {
  /// The largest data file, in bytes.
  package static let sizeLimit = 64 << 20
  /// The largest file of settings, in bytes.
  package static let settingsSizeLimit = 1 << 20

  /// The files in the order of their paths.
  package private(set) var sources: [SourceFile] = []
  /// What could not be read, as errors.
  package private(set) var problems: [Diagnostic] = []

  package init(_ survey: FolderSurvey) {
    for obstacle in survey.obstacles { report(obstacle.problem, at: obstacle.path) }
    for file in survey.files { read(file.path) }
    if sources.isEmpty, problems.isEmpty { report(.noFiles, at: survey.root) }
  }

  /// Reads one file by itself.
  ///
  /// - Parameters:
  ///   - path: a regular file.
  ///   - sizeLimit: the most bytes that it may have.
  ///   - problems: gets an error when the file cannot be read.
  /// - Returns: the file, or `nil` when it is not there or cannot be read; only the second is an error.
  package static func file(
    at path: String, within sizeLimit: Int = sizeLimit, problems: inout [Diagnostic]
  ) -> SourceFile? {
    var folder = SourceFolder()
    let bytes = Array(path.utf8)
    switch FileStamp.of(bytes) {
    // A home that is no folder (`/dev/null` for a service's user) has no files either.
    case .failure(.notFound), .failure(.notAFolder): break
    case .failure(let problem): folder.report(problem, at: bytes)
    case .success(let stamp) where !stamp.isRegularFile: folder.report(.notAFile, at: bytes)
    case .success: folder.read(bytes, within: sizeLimit)
    }
    problems += folder.problems
    return folder.sources.first
  }

  private init() {}

  private mutating func read(_ path: [UInt8], within sizeLimit: Int = sizeLimit) {
    switch Self.contents(of: path, within: sizeLimit) {
    case .failure(let problem): report(problem, at: path)
    case .success(let bytes):
      sources.append(SourceFile(name: String(decoding: path, as: UTF8.self), bytes: bytes))
    }
  }

  private mutating func report(_ problem: FileProblem, at path: [UInt8]) {
    report(.unreadableFile(problem), at: path)
  }

  private mutating func report(_ message: SchemaMessage, at path: [UInt8]) {
    let source = SourceFile(name: String(decoding: path, as: UTF8.self), bytes: [])
    problems.append(Diagnostic(.error, message, in: source, at: SourceSpan(start: 0, end: 0)))
  }

  /// Reads a regular file; it may grow or shrink meanwhile.
  private static func contents(
    of path: [UInt8], within sizeLimit: Int
  ) -> Result<[UInt8], FileProblem> {
    // Not to wait on a pipe that took the file's place since it was looked at.
    let file = open(path.terminated, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { return .failure(FileProblem(errno)) }
    defer { close(file) }
    switch FileStamp.of(file) {
    case .failure(let problem): return .failure(problem)
    case .success(let stamp) where !stamp.isRegularFile: return .failure(.notAFile)
    case .success(let stamp) where stamp.size > sizeLimit:
      return .failure(.tooLarge(limit: sizeLimit))
    case .success(let stamp): return contents(of: file, size: stamp.size, within: sizeLimit)
    }
  }

  // Reads an open file of about so many bytes.
  private static func contents(
    of file: Int32, size: Int, within sizeLimit: Int
  ) -> Result<[UInt8], FileProblem> {
    var bytes: [UInt8] = []
    while true {
      var count = 0
      // One byte more than is expected, so that the first reading takes the whole file.
      let room = max(size - bytes.count + 1, 4096)
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(FileProblem(errno)) }
      if count == 0 { return .success(bytes) }
      guard bytes.count + count <= sizeLimit else { return .failure(.tooLarge(limit: sizeLimit)) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
  }
}
