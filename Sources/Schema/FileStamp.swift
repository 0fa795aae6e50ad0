import Glibc

/// What a file is, and which version of it: equal stamps mean equal content, as far as the system's clock tells.
package struct FileStamp: Hashable, Sendable {
  package let device: dev_t
  package let number: ino_t
  /// The kind of file and who may do what with it.
  let mode: mode_t
  /// In bytes; 0 for a folder, whose other content does not matter.
  let size: Int
  /// When the content was written, and when anything about the file was changed, in nanoseconds of Unix time; 0 for a
  /// folder.
  let written: Int
  let changed: Int

  init(_ status: stat) {
    device = status.st_dev
    number = status.st_ino
    mode = status.st_mode
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = isFolder ? 0 : Int(status.st_size)
    written = isFolder ? 0 : Self.nanoseconds(status.st_mtim)
    changed = isFolder ? 0 : Self.nanoseconds(status.st_ctim)
  }

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isRegularFile: Bool { mode & S_IFMT == S_IFREG }

  /// The stamp of what a path leads to, through all links.
  static func of(_ path: [UInt8]) -> Result<FileStamp, FileProblem> {
    var status = stat()
    return stat(path.terminated, &status) == 0
      ? .success(FileStamp(status)) : .failure(FileProblem(errno))
  }

  /// The stamp of an open file.
  static func of(_ file: Int32) -> Result<FileStamp, FileProblem> {
    var status = stat()
    return fstat(file, &status) == 0 ? .success(FileStamp(status)) : .failure(FileProblem(errno))
  }

  /// Whether a path itself is a symbolic link.
  package static func isLink(_ path: [UInt8]) -> Bool {
    var status = stat()
    return lstat(path.terminated, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    // A file can bear any time: one past the year 2262 only compares less well.
    Int(time.tv_sec) &* 1_000_000_000 &+ time.tv_nsec
  }
}

extension [UInt8] {
  /// A path as the system takes it: its bytes, ended by a zero.
  package var terminated: [CChar] { prefix { $0 != 0 }.map(CChar.init(bitPattern:)) + [0] }
}

extension FileProblem: Error {
  /// What an error number of the system says of a file.
  init(_ number: Int32) {
    self =
      switch number {
      case ENOENT: .notFound
      case EACCES, EPERM: .notPermitted
      case ENOTDIR: .notAFolder
      default: .failed(number)
      }
  }
}
