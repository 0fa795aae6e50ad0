import Diagnostics
import Glibc

/// The data files below a folder, read into memory.
///
/// A folder comes from a command line or an environment: it may hold loops of symbolic links, pipes
/// that never end, files of any size and names that are not UTF-8. None of these stops the program.
package struct SourceFolder {
  /// The largest file, in bytes.
  static let sizeLimit = 64 << 20
  /// The most files, and the deepest nesting of folders.
  static let fileLimit = 10_000
  static let depthLimit = 32

  /// The files in the order of their paths.
  package private(set) var sources: [SourceFile] = []
  /// What could not be read, as errors.
  package private(set) var problems: [Diagnostic] = []

  /// A folder by its device and number there, however it is reached.
  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  private var visited: Set<Identity> = []

  package init(_ path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let path = Array(trimmed.utf8)
    switch Self.status(of: path) {
    case .failure(let problem): report(problem, at: path)
    case .success(let status) where status.st_mode & S_IFMT != S_IFDIR:
      report(.notAFolder, at: path)
    case .success(let status):
      enter(path, status, depth: 0)
      // By whole paths: `a.toml` comes before `a/b.toml`, though the folder `a` was met first.
      sources.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      if sources.isEmpty, problems.isEmpty { report(.noFiles, at: path) }
    }
  }

  private mutating func enter(_ folder: [UInt8], _ status: stat, depth: Int) {
    // A link back to a folder that was visited leads to nothing new.
    let identity = Identity(device: status.st_dev, number: status.st_ino)
    guard visited.insert(identity).inserted else { return }
    guard depth <= Self.depthLimit else {
      report(.tooMany(limit: Self.depthLimit), at: folder)
      return
    }
    switch Self.names(in: folder) {
    case .failure(let problem): report(problem, at: folder)
    case .success(let names):
      for name in names { visit(folder + [UInt8(ascii: "/")] + name, depth: depth) }
    }
  }

  private mutating func visit(_ path: [UInt8], depth: Int) {
    let isDataFile = path.suffix(5).elementsEqual(".toml".utf8)
    switch Self.status(of: path) {
    case .failure(let problem):
      if isDataFile { report(problem, at: path) }
    case .success(let status) where status.st_mode & S_IFMT == S_IFDIR:
      enter(path, status, depth: depth + 1)
    case .success(let status) where isDataFile:
      if status.st_mode & S_IFMT != S_IFREG {
        report(.notAFile, at: path)
      } else if status.st_size > Self.sizeLimit {
        report(.tooLarge(limit: Self.sizeLimit), at: path)
      } else if sources.count >= Self.fileLimit {
        // Said once: a folder with too many files has too many to name.
        if sources.count == Self.fileLimit, !problems.contains(where: Self.saysTooMany) {
          report(.tooMany(limit: Self.fileLimit), at: path)
        }
      } else {
        read(path, size: Int(status.st_size))
      }
    case .success: break
    }
  }

  private mutating func read(_ path: [UInt8], size: Int) {
    switch Self.contents(of: path, size: size) {
    case .failure(let problem): report(problem, at: path)
    case .success(let bytes):
      sources.append(SourceFile(name: String(decoding: path, as: UTF8.self), bytes: bytes))
    }
  }

  /// Reads one file by itself.
  ///
  /// - Parameters:
  ///   - path: a regular file of at most `sizeLimit` bytes.
  ///   - problems: gets an error when the file cannot be read.
  /// - Returns: the file, or `nil` when it is not there or cannot be read; only the second is an error.
  package static func file(at path: String, problems: inout [Diagnostic]) -> SourceFile? {
    var folder = SourceFolder()
    let bytes = Array(path.utf8)
    switch status(of: bytes) {
    case .failure(.notFound): break
    case .failure(let problem): folder.report(problem, at: bytes)
    case .success(let status) where status.st_mode & S_IFMT != S_IFREG:
      folder.report(.notAFile, at: bytes)
    case .success(let status) where status.st_size > sizeLimit:
      folder.report(.tooLarge(limit: sizeLimit), at: bytes)
    case .success(let status): folder.read(bytes, size: Int(status.st_size))
    }
    problems += folder.problems
    return folder.sources.first
  }

  private init() {}

  private mutating func report(_ problem: FileProblem, at path: [UInt8]) {
    report(.unreadableFile(problem), at: path)
  }

  private mutating func report(_ message: SchemaMessage, at path: [UInt8]) {
    let source = SourceFile(name: String(decoding: path, as: UTF8.self), bytes: [])
    problems.append(Diagnostic(.error, message, in: source, at: SourceSpan(start: 0, end: 0)))
  }

  private static func saysTooMany(_ problem: Diagnostic) -> Bool {
    problem.message as? SchemaMessage == .unreadableFile(.tooMany(limit: fileLimit))
  }
}

// MARK: - System calls

extension SourceFolder {
  /// A path as the system takes it: its bytes, ended by a zero.
  private static func terminated(_ path: [UInt8]) -> [CChar] {
    path.prefix { $0 != 0 }.map(CChar.init(bitPattern:)) + [0]
  }

  private static func status(of path: [UInt8]) -> Result<stat, FileProblem> {
    var status = stat()
    return stat(terminated(path), &status) == 0 ? .success(status) : .failure(problem(errno))
  }

  /// The names in a folder but the hidden ones, in the order of their bytes.
  private static func names(in folder: [UInt8]) -> Result<[[UInt8]], FileProblem> {
    guard let stream = opendir(terminated(folder)) else { return .failure(problem(errno)) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        Array(name.prefix { $0 != 0 })
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return .success(names.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Reads a file of about so many bytes; it may have grown or shrunk since it was looked at.
  private static func contents(of path: [UInt8], size: Int) -> Result<[UInt8], FileProblem> {
    // Not to wait on a pipe that took the file's place since then.
    let file = open(terminated(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return .failure(problem(errno)) }
    defer { close(file) }
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
      guard count >= 0 else { return .failure(problem(errno)) }
      if count == 0 { return .success(bytes) }
      guard bytes.count + count <= sizeLimit else { return .failure(.tooLarge(limit: sizeLimit)) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
  }

  private static func problem(_ number: Int32) -> FileProblem {
    switch number {
    case ENOENT: .notFound
    case EACCES, EPERM: .notPermitted
    case ENOTDIR: .notAFolder
    default: .failed(number)
    }
  }
}

extension FileProblem: Error {}
