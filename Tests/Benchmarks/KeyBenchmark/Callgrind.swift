import Glibc

/// A run of the program under callgrind, whose counters are set to zero and read while it waits for keys.
final class Callgrind {
  enum Failure: Error {
    /// valgrind's `vgdb` cannot reach the run.
    case unreachable
    case noReport
  }

  private let desk: Desk
  private let report: String
  private var reports = 0

  /// Starts the program and waits until it rests.
  ///
  /// - Parameter command: the program's path and its arguments.
  /// - Throws: when the program does not start or ends too early.
  init(_ command: [String]) throws {
    report = "/tmp/okienko-callgrind-\(getpid()).out"
    desk = try Desk(
      ["/usr/bin/valgrind", "-q", "--tool=callgrind", "--callgrind-out-file=\(report)"] + command,
      mark: "F10", silence: 300)
    try desk.settle()
  }

  /// Counts the instructions of all threads from the first of some keys to the rest after the last.
  ///
  /// - Parameters:
  ///   - keys: what is pressed, each when the one before is answered.
  ///   - preparation: what is pressed before it counts.
  /// - Returns: the number of instructions.
  /// - Throws: when the program ends or callgrind's report cannot be had.
  func instructions(of keys: [String], after preparation: [String]) throws -> Int {
    for key in preparation { try desk.press(key) }
    try desk.settle()
    try tell("zero")
    for key in keys { try desk.press(key) }
    try desk.settle()
    try tell("dump")
    reports += 1
    let path = "\(report).\(reports)"
    defer { unlink(path) }
    return try Self.total(path)
  }

  func leave() {
    desk.leave()
    unlink(report)
  }

  /// Gives callgrind a command (Valgrind manual, "Callgrind Monitor Commands").
  private func tell(_ command: String) throws {
    let words = ["vgdb", "--pid=\(desk.process)", command]
    var process: pid_t = 0
    var arguments = words.map { strdup($0) } + [nil]
    var variables = [strdup("PATH=/usr/bin:/bin"), nil]
    defer { for text in arguments + variables { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    guard posix_spawnp(&process, "vgdb", &actions, nil, &arguments, &variables) == 0 else {
      throw Failure.unreachable
    }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status == 0 else { throw Failure.unreachable }
  }

  private static func total(_ path: String) throws -> Int {
    guard let file = fopen(path, "r") else { throw Failure.noReport }
    defer { fclose(file) }
    var line: [CChar] = Array(repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      for name in ["summary: ", "totals: "] where text.hasPrefix(name) {
        if let count = Int(text.dropFirst(name.count).prefix { $0.isNumber }) { return count }
      }
    }
    throw Failure.noReport
  }
}
