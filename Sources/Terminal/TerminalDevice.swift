import Display
import Glibc

/// The terminal as the system sees it: where to read, where to write, how large it is.
package final class TerminalDevice {
  let input: Int32
  let output: Int32
  let inputFile: UnsafeMutablePointer<FILE>
  let outputFile: UnsafeMutablePointer<FILE>

  /// Opens the terminal behind standard output, and for reading the one behind standard input or,
  /// where that is something else, the controlling terminal.
  ///
  /// - Throws: `SessionError.notATerminal` when there is none to read or to write.
  init() throws(SessionError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    let input =
      isatty(STDIN_FILENO) == 1
      ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
      : open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard output >= 0, input >= 0, let outputFile = fdopen(output, "w"),
      let inputFile = fdopen(input, "r")
    else { throw .notATerminal }
    self.input = input
    self.output = output
    self.inputFile = inputFile
    self.outputFile = outputFile
  }

  deinit {
    fclose(inputFile)
    fclose(outputFile)
  }

  /// Whether a terminal that is ready to be read has nothing to read: it is gone.
  var isAtEnd: Bool {
    var count: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &count) != 0 || count == 0
  }

  /// The largest screen that is drawn.
  ///
  /// An SSH client may claim any size up to 65,535 either way, and such a screen would take gigabytes.
  package static let largest = Size(rows: 300, columns: 500)

  /// The size by the system, no more than `largest`; `nil` when it does not know (a serial line).
  var size: Size? {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return Self.drawn(size)
  }

  /// The size that is drawn of what a terminal claims; `nil` when it claims none.
  static func drawn(_ claimed: winsize) -> Size? {
    guard claimed.ws_row > 0, claimed.ws_col > 0 else { return nil }
    return Size(
      rows: min(Int(claimed.ws_row), largest.rows),
      columns: min(Int(claimed.ws_col), largest.columns))
  }

  /// Writes bytes as they are.
  ///
  /// ncurses keeps nothing back between two updates, so the order holds.
  func send(_ bytes: some Collection<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}

/// A clock that only goes forward.
package enum Monotonic {
  /// Milliseconds since some moment in the past.
  package static func now() -> Int { microseconds() / 1000 }

  /// Microseconds since the same moment.
  package static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1000
  }
}
