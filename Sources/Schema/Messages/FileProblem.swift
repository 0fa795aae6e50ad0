/// Why a file or a folder could not be read.
public enum FileProblem: Hashable, Sendable {
  /// There is nothing of this name.
  case notFound
  /// The system refuses access.
  case notPermitted
  /// A folder is needed.
  case notAFolder
  /// A regular file is needed, not a pipe or a device.
  case notAFile
  /// Larger than so many bytes.
  case tooLarge(limit: Int)
  /// More files, or folders nested deeper, than so many.
  case tooMany(limit: Int)
  /// The system's error number.
  case failed(Int32)
}
