import Glibc
import SystemPackage

/// A data file that the program writes.
enum DataFile {
  /// What became of a file.
  enum Outcome: Hashable {
    case written
    /// There is a file of the name, which was not to be replaced.
    case exists
    /// Why it could not be written, as the system says it.
    case failed(String)
  }

  /// Writes a file whole or not at all.
  ///
  /// A file that is replaced is written beside it first, so that a full disk leaves what was there before.
  ///
  /// - Parameters:
  ///   - text: what to write.
  ///   - path: the file's path.
  ///   - mayReplace: whether a file of the name may be replaced.
  /// - Returns: what became of it.
  static func write(_ text: String, to path: String, mayReplace: Bool) -> Outcome {
    let draft = mayReplace ? "\(path).\(getpid())" : path
    do {
      // Taken for itself, so that no file of the name is ever lost.
      let file = try FileDescriptor.open(
        FilePath(draft), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      do {
        try file.closeAfter { _ = try file.writeAll(text.utf8) }
        if mayReplace, rename(draft, path) != 0 { throw Errno(rawValue: errno) }
      } catch {
        unlink(draft)
        throw error
      }
      return .written
    } catch let error as Errno {
      return error == .fileExists ? .exists : .failed("\(error)")
    } catch {
      // The library's own errors are the system's numbers.
      return .failed("\(Errno.ioError)")
    }
  }
}
