import Glibc

/// Tells when something below a folder changes (Linux, `inotify(7)`).
final class FolderWatch {
  /// Becomes readable at a change.
  let descriptor: Int32

  private let folder: String
  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)
  /// The deepest folder that is watched, as deep as a directory is read.
  private static let depthLimit = 32

  /// Watches a folder and those below it.
  ///
  /// - Returns: `nil` where the system watches nothing more; the folder is then not followed.
  init?(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    self.folder = folder
    guard descriptor >= 0 else { return nil }
    watch(folder, depth: 0)
  }

  deinit { close(descriptor) }

  /// Takes in what happened since the last time; folders that came up are watched from then on.
  ///
  /// - Returns: whether anything happened.
  func take() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var hasChanged = false
    while read(descriptor, &buffer, buffer.count) > 0 { hasChanged = true }
    // A folder that is watched already is not watched twice: the system knows it by its number.
    if hasChanged { watch(folder, depth: 0) }
    return hasChanged
  }

  private func watch(_ path: String, depth: Int) {
    guard depth <= Self.depthLimit, inotify_add_watch(descriptor, path, Self.changes) >= 0,
      let stream = opendir(path)
    else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if entry.pointee.d_type == DT_DIR, !name.hasPrefix(".") {
        watch(path + "/" + name, depth: depth + 1)
      }
    }
  }
}
