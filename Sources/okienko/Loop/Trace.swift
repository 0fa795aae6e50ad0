import Display
import Glibc
import Interface
import SystemPackage
import Terminal

/// What the loop did and how long it took, written to a file for who looks for a slow key.
///
/// What was typed, pasted, found or copied is never in it: who reads a trace learns nothing about a resident.
final class Trace: Sendable {
  private let file: FileDescriptor
  private let writer: Worker
  private let start = Monotonic.microseconds()

  /// Why a file cannot hold a trace.
  struct Refusal: Error {
    let path: String
    /// The system's error number; `nil` where the name is that of something other than a regular file.
    let errorNumber: Int32?
  }

  /// Begins a trace at the end of a file, which is made where there is none.
  ///
  /// A link is not followed, so that nobody who can write to a folder has another file written to; pipes and devices are
  /// refused.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - writer: writes the lines beside the interface.
  /// - Throws: `Refusal`.
  init(_ path: String, writer: Worker) throws(Refusal) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    file = FileDescriptor(rawValue: open(path, flags, 0o600))
    self.writer = writer
    guard file.rawValue >= 0 else { throw Refusal(path: path, errorNumber: errno) }
    var status = stat()
    guard fstat(file.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      try? file.close()
      throw Refusal(path: path, errorNumber: nil)
    }
  }

  deinit { try? file.close() }

  /// The present moment, for `note(_:since:)`.
  var now: Int { Monotonic.microseconds() }

  /// Writes down what happened, and how many microseconds it took.
  ///
  /// - Parameters:
  ///   - what: a word or two.
  ///   - begin: when it began; `nil` for what takes no time.
  func note(_ what: String, since begin: Int? = nil) {
    let now = now
    let took = begin.map { " \(now - $0) µs" } ?? ""
    let time = (begin ?? now) - start
    writer.perform { [self] in
      let fraction = "\(1_000_000 + time % 1_000_000)".dropFirst()
      let line = "\(time / 1_000_000).\(fraction) \(what)\(took)\n"
      // What does not fit a full disk is lost: the desk goes on.
      _ = try? file.writeAll(line.utf8)
    }
  }
}

extension Event {
  /// What happened, without a word of what it was about.
  var traceName: String {
    switch self {
    case .input(let input): input.traceName
    case .clock: "clock"
    case .reloaded: "reloaded"
    case .reloadFailed(let errors): "reload failed (\(errors.count) errors)"
    case .indexed: "indexed"
    case .printed: "printed"
    case .printer(let isThere): isThere ? "printer" : "no printer"
    case .lingered: "lingered"
    case .idle: "idle"
    case .message: "message"
    }
  }
}

extension Input {
  fileprivate var traceName: String {
    switch self {
    case .key(let key):
      if case .character = key.code, !key.modifiers.contains(.control),
        !key.modifiers.contains(.alt)
      {
        "letter"
      } else {
        "key \(key.name)"
      }
    case .paste: "paste"
    case .pointer: "pointer"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .resume: "resume"
    case .hangUp: "hang-up"
    case .timeout: "timeout"
    case .watched: "watched"
    }
  }
}

extension Effect {
  /// What is done, without a word of what it is done with.
  var traceName: String {
    switch self {
    case .quit: "quit"
    case .suspend: "suspend"
    case .redraw: "redraw"
    case .copy: "copy"
    case .print(_, .terminal): "print at the terminal"
    case .print(_, .spooler): "print by the spooler"
    case .print(_, .file): "write the slip"
    case .remember: "remember the layout"
    }
  }
}
