import ArgumentParser
import Glibc
import SystemPackage
import Text

/// A stream of text that a person or a pipe reads.
///
/// Whatever is written is sanitised, so that nothing from a data file or an argument
/// reaches a terminal as a control sequence. A reader that goes away ends the program quietly; a full
/// disk or a closed output ends it with a message, so that no script takes half an answer for a whole one.
struct Output {
  static let standard = Output(descriptor: .standardOutput)
  static let error = Output(descriptor: .standardError)

  let descriptor: FileDescriptor

  /// Writes text of one or more lines, and ends the last one.
  func line(_ text: String) {
    write(text.sanitized(keepingLines: true) + "\n")
  }

  /// Writes text that is known to hold no control sequence but the program's own.
  func trusted(_ text: String) { write(text) }

  private func write(_ text: String) {
    do {
      _ = try descriptor.writeAll(text.utf8)
    } catch let error as Errno {
      giveUp(error)
    } catch {
      // The library's own errors are the system's numbers.
      giveUp(.ioError)
    }
  }

  /// Ends the program because its answer cannot be written; what cannot be complained of is let go.
  private func giveUp(_ error: Errno) {
    guard descriptor == .standardOutput else { return }
    // Where the parent has SIGPIPE ignored, a reader that went away shows so.
    if error == .brokenPipe { exit(128 + SIGPIPE) }
    Output.error.line("okienko: \(error)")
    exit(ExitCode.unusable.rawValue)
  }
}
