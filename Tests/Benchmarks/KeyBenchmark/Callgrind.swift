import Glibc

/// A run of the program under callgrind.
enum Callgrind {
  /// Counts the instructions of a whole run.
  ///
  /// - Parameters:
  ///   - command: the program's path and its arguments.
  ///   - keys: what is pressed before the program is told to end.
  /// - Returns: the number of instructions.
  /// - Throws: when the program does not start, or ends too early, or callgrind's report cannot be read.
  static func instructions(_ command: [String], keys: [String]) throws -> Int {
    let report = "/tmp/okienko-callgrind-\(getpid()).out"
    defer { unlink(report) }
    let desk = try Desk(
      ["/usr/bin/valgrind", "-q", "--tool=callgrind", "--callgrind-out-file=\(report)"] + command,
      mark: "F10", silence: 300)
    // Everything that runs beside the keys is over in a run with them and in one without them.
    try desk.settle()
    for key in keys {
      try desk.press(key)
      try desk.settle()
    }
    desk.leave()
    return try total(report)
  }

  struct NoReport: Error {}

  private static func total(_ path: String) throws -> Int {
    guard let file = fopen(path, "r") else { throw NoReport() }
    defer { fclose(file) }
    var line: [CChar] = Array(repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      for name in ["summary: ", "totals: "] where text.hasPrefix(name) {
        if let count = Int(text.dropFirst(name.count).prefix { $0.isNumber }) { return count }
      }
    }
    throw NoReport()
  }
}
