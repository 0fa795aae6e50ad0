import Display
import Emulator
import Glibc
import TestSupport
import Testing

/// A terminal with a program in it: what a person at the counter has before them.
final class TerminalEmulator {
  struct TimedOut: Error, CustomStringConvertible {
    let description: String
  }

  /// How long a condition may take, in milliseconds; far more than it needs, for a loaded machine.
  private static let limit = 60_000

  let terminal: PseudoTerminal
  let screen: EmulatedScreen
  /// Everything the program has sent.
  private(set) var received: [UInt8] = []
  private var isClosed = false

  /// Starts one of the package's programs in a terminal.
  ///
  /// - Parameters:
  ///   - program: a product's name, or a path.
  ///   - arguments: what follows on the command line.
  ///   - size: the terminal's size.
  ///   - environment: what differs from a plain xterm-256color in UTF-8.
  /// - Throws: an error when the program has not been built or does not start.
  init(
    _ program: String,
    _ arguments: [String] = [],
    size: Size = Size(rows: 24, columns: 80),
    environment: [String: String] = [:]
  ) throws {
    // A home that is not there and that nobody can make, so that no test leaves a language for the next.
    var complete = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/proc/nowhere",
      "TZ": "UTC",
    ]
    complete.merge(environment) { $1 }
    let path = program.contains("/") ? program : try Repository.program(program)
    terminal = try PseudoTerminal([path] + arguments, size: size, environment: complete)
    let locale = complete["LC_ALL"] ?? complete["LANG"] ?? ""
    let isUTF8 = locale.uppercased().contains("UTF")
    screen = try #require(EmulatedScreen(size: size, isUTF8: isUTF8))
  }

  var rows: [String] { screen.rows }
  var cursor: Position { screen.cursor }
  var text: String { rows.joined(separator: "\n") }
  /// What the program has sent, as text.
  var transcript: String { String(decoding: received, as: UTF8.self) }

  /// Sends what the terminal would send for typed text or for a key's sequence.
  func type(_ text: String) { terminal.send(Array(text.utf8)) }

  func press(_ key: Sequences) { type(key.rawValue) }

  /// Leaves the program with a query typed, which asks once.
  func leave() {
    press(.f10)
    press(.f10)
  }

  func send(bytes: [UInt8]) { terminal.send(bytes) }

  func resize(_ size: Size) {
    screen.resize(size)
    terminal.resize(size)
  }

  /// Takes what the program sends until a condition holds and nothing more comes, so that no half of
  /// a frame is judged.
  ///
  /// - Throws: `TimedOut` with the screen as it stands then.
  func wait(for what: String, until condition: () -> Bool) throws {
    let deadline = Self.now() + Self.limit
    while true {
      let count = received.count
      pump()
      if received.count == count, condition() { return }
      guard Self.now() < deadline else {
        throw TimedOut(description: "no \(what) on the screen:\n\(text)")
      }
    }
  }

  /// Waits until a text stands on the screen.
  func wait(for text: String) throws { try wait(for: text) { self.text.contains(text) } }

  /// Waits until a text is gone from the screen.
  func wait(withoutText text: String) throws {
    try wait(for: "end of \(text)") { !self.text.contains(text) }
  }

  /// Waits for the program to end.
  ///
  /// - Returns: its exit status.
  func waitForExit() throws -> Int32 {
    var status: Int32?
    try wait(for: "exit") {
      status = terminal.exitStatus()
      return status != nil
    }
    // What was on its way when the program ended.
    while !isClosed, let last = terminal.receive(patience: 0), !last.isEmpty { take(last) }
    return try #require(status)
  }

  /// Waits for the program to end without taking anything from it: a line that is stuck.
  ///
  /// - Returns: its exit status.
  func waitForExitUnread() throws -> Int32 {
    let deadline = Self.now() + Self.limit
    while Self.now() < deadline {
      if let status = terminal.exitStatus() { return status }
      poll(nil, 0, 10)
    }
    throw TimedOut(description: "the program holds on to a stuck terminal")
  }

  /// Has the program draw everything again, while nobody takes what it sends.
  func resizeUnread() {
    let size = screen.size
    terminal.resize(Size(rows: size.rows - 1, columns: size.columns))
    poll(nil, 0, 1)
    terminal.resize(size)
    poll(nil, 0, 1)
  }

  /// Takes what has arrived, without waiting for more.
  ///
  /// - Parameter limit: no more bytes than these, as a slow line delivers them.
  func takeWhatIsThere(atMost limit: Int = .max) {
    guard !isClosed, terminal.descriptor >= 0 else { return }
    if let bytes = terminal.receive(patience: 0, atMost: limit) {
      take(bytes)
    } else {
      isClosed = true
    }
  }

  /// Takes what has arrived, waiting a little when nothing has.
  func pump() {
    // A closed terminal or one that was left has nothing more to wait on, only the exit.
    if isClosed || terminal.descriptor < 0 {
      poll(nil, 0, 10)
      return
    }
    guard let bytes = terminal.receive(patience: 20) else {
      isClosed = true
      return
    }
    take(bytes)
  }

  private func take(_ bytes: [UInt8]) {
    received += bytes
    screen.feed(bytes)
    let replies = screen.takeReplies()
    if !replies.isEmpty, terminal.descriptor >= 0 { terminal.send(replies) }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
