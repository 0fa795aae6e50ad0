import ArgumentParser
import Glibc
import Text

/// A stream of text that a person or a pipe reads.
///
/// Whatever is written is sanitised, so that nothing from a data file or an argument
/// reaches a terminal as a control sequence. A reader that goes away ends the program quietly; a full
/// disk or a closed output ends it with a message, so that no script takes half an answer for a whole one.
struct Output {
  static let standard = Output(descriptor: STDOUT_FILENO)
  static let error = Output(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes text of one or more lines, and ends the last one.
  func line(_ text: String) {
    write(text.sanitized(keepingLines: true) + "\n")
  }

  /// Writes text that is known to hold no control sequence but the program's own.
  func trusted(_ text: String) { write(text) }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count < 0, errno == EINTR {
        continue
      } else {
        return giveUp(errno)
      }
    }
  }

  /// Ends the program because its answer cannot be written; what cannot be complained of is let go.
  private func giveUp(_ number: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    // Where the parent has SIGPIPE ignored, a reader that went away shows so.
    if number == EPIPE { exit(128 + SIGPIPE) }
    Output.error.line("okienko: \(String(cString: strerror(number)))")
    exit(ExitCode.unusable.rawValue)
  }
}
