import Display
import Emulator
import Glibc

/// The program in a pseudo-terminal, key by key.
final class Desk {
  enum Failure: Error {
    case ended
    case neverReady
  }

  /// Nothing more is on its way when so many milliseconds bring nothing.
  private let silence: Int32
  /// The longest wait for the first screen and the index, in seconds.
  private static let patience = 120.0

  private let terminal: PseudoTerminal
  /// From the start of the program to the last byte of its first screen, in milliseconds.
  private(set) var firstScreen = 0.0

  /// Starts the program and waits for its first screen.
  ///
  /// - Parameters:
  ///   - command: the program's path and its arguments.
  ///   - mark: what stands on the first screen, at its end; any output when empty.
  ///   - silence: how long the program must be silent to be taken for done, in milliseconds.
  /// - Throws: when the program does not start, or ends.
  init(_ command: [String], mark: String, silence: Int32) throws {
    self.silence = silence
    let start = Desk.now()
    terminal = try PseudoTerminal(
      command, size: Size(rows: 24, columns: 80),
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/proc/nowhere",
        "PATH": "/usr/bin:/bin",
      ])
    var seen: [UInt8] = []
    var last = start
    while !Desk.contains(seen, Array(mark.utf8)) || seen.isEmpty {
      guard Desk.now() - start < Desk.patience * 1000 else { throw Failure.neverReady }
      guard let bytes = terminal.receive(patience: 1000) else { throw Failure.ended }
      if bytes.isEmpty { continue }
      seen += bytes
      last = Desk.now()
    }
    while let bytes = terminal.receive(patience: silence), !bytes.isEmpty { last = Desk.now() }
    firstScreen = last - start
  }

  /// The process that was started.
  var process: pid_t { terminal.process }

  /// Waits until the program does nothing any more: the index is built beside the first screen.
  ///
  /// - Throws: when the program ends.
  func settle() throws {
    var before = -1
    while true {
      guard let now = processorTime else { throw Failure.ended }
      if now == before { return }
      before = now
      guard terminal.receive(patience: 1) != nil else { throw Failure.ended }
      // No event says that all threads rest; under callgrind a tick of the processor may take this long to show.
      usleep(1_000_000)
    }
  }

  /// The processor time of all the program's threads, in the system's ticks (proc(5), `utime` and `stime`).
  private var processorTime: Int? {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var line = [UInt8](repeating: 0, count: 1024)
    let count = fread(&line, 1, line.count, file)
    let fields = String(decoding: line[..<count], as: UTF8.self).split(separator: " ")
    guard fields.count > 14, let user = Int(fields[13]), let system = Int(fields[14]) else {
      return nil
    }
    return user + system
  }

  /// Presses a key and waits until the program has answered.
  ///
  /// - Returns: the time from the key to the last byte of the answer, in milliseconds; `nil` where there was none.
  /// - Throws: when the program ends.
  @discardableResult
  func press(_ key: String) throws -> Double? {
    let start = Desk.now()
    terminal.send(Array(key.utf8))
    var last: Double?
    while true {
      guard let bytes = terminal.receive(patience: silence) else { throw Failure.ended }
      if bytes.isEmpty { return last.map { $0 - start } }
      last = Desk.now()
    }
  }

  /// Tells the program to end, and waits until it has: by a signal, since a key may be asked about first.
  func leave() {
    terminal.signal(SIGTERM)
    while let bytes = terminal.receive(patience: 100) {
      if bytes.isEmpty, terminal.exitStatus() != nil { break }
    }
    // Only awaited: nothing of leaving is measured.
    while terminal.exitStatus() == nil { usleep(1000) }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  private static func contains(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    guard !mark.isEmpty else { return true }
    guard bytes.count >= mark.count else { return false }
    return (0...(bytes.count - mark.count)).contains { bytes[$0...].starts(with: mark) }
  }
}
