import CConfinement
import Glibc
import Terminal
import Text

/// The system's journal: that a session began and ended, that files were read anew, and what went wrong.
///
/// What was asked is never in it. Whoever reads it sees that the desk is up, and learns nothing about a resident.
final class Journal: Sendable {
  /// What is written down.
  enum Entry {
    case began(Launch)
    /// The session did not begin.
    case refused(String, ignoredCommand: String?)
    case reloaded(entries: Int)
    /// The files have errors: how many, and the place and code of the first.
    case notReloaded(errors: Int, first: String)
    case ended(status: Int32)
  }

  private let clerk: Worker
  private static let patience: Int32 = 500

  /// - Throws: `SessionError.system` when the system has no thread to spare.
  init() throws(SessionError) { clerk = try Worker() }

  /// Has something written beside the interface: a journal that is slow holds nobody up.
  func note(_ entry: Entry) {
    clerk.perform { Self.write(entry) }
  }

  /// Waits a moment for what was noted last.
  func finish() { clerk.finish(within: Self.patience) }

  /// Writes at once.
  static func write(_ entry: Entry) {
    let line = entry.text
    okienko_journal(entry.isError ? LOG_ERR : LOG_INFO, line)
  }
}

extension Journal.Entry {
  fileprivate var isError: Bool {
    switch self {
    case .refused, .notReloaded: true
    case .began, .reloaded, .ended: false
    }
  }

  /// The line, of one line whatever stands in a name.
  fileprivate var text: String {
    switch self {
    case .began(let launch):
      guard launch.isRestricted else { return "session began" }
      let reasons = launch.restrictions.map { $0.reason[.english] }.joined(separator: ", ")
      return "session began, restricted: \(reasons)" + Self.ignored(launch.ignoredCommand)
    case .refused(let reason, let command):
      return "session refused: \(reason.sanitized)" + Self.ignored(command)
    case .reloaded(let entries): return "files read anew: \(entries) entries"
    case .notReloaded(let errors, let first):
      return "files not read anew: \(errors) errors, the first \(first.sanitized)"
    case .ended(let status): return "session ended, status \(status)"
    }
  }

  /// The longest command that is named, in characters.
  private static let longestCommand = 200

  private static func ignored(_ command: String?) -> String {
    command.map { "; command ignored: \($0.sanitized.prefix(longestCommand))" } ?? ""
  }
}
