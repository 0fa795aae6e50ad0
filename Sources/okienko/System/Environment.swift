import Glibc

/// What the process was started with.
enum Environment {
  /// A variable's value, or `nil` when it is unset or empty; bytes that are not UTF-8 are repaired.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The running executable's path with links resolved (Linux, `proc(5)`).
  static var executable: String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The name of the program that started this one, or `nil` when it cannot be known (Linux, `proc_pid_comm(5)`).
  static var nameOfParent: String? {
    let file = open("/proc/\(getppid())/comm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var name = [UInt8](repeating: 0, count: 64)
    let count = read(file, &name, name.count)
    guard count > 0 else { return nil }
    return String(decoding: name.prefix(count).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a stream leads to a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
