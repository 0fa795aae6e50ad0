import Interface
import Synchronization
import Terminal

/// What the workers have to tell the interface, which looks here between two keys.
final class Mailbox: Sendable {
  private let bell: Bell
  private let events = Mutex<[Event]>([])

  /// - Throws: `SessionError.system` when the system refuses.
  init() throws(SessionError) { bell = try Bell() }

  /// Becomes readable when there is something to take.
  var descriptor: Int32 { bell.descriptor }

  /// Leaves an event.
  ///
  /// What was said before about the same files and was never looked at is replaced: behind a terminal that takes
  /// nothing for a day, not every version of a directory is kept.
  func post(_ event: Event) {
    events.withLock { events in
      if event.isAboutFiles { events.removeAll(where: \.isAboutFiles) }
      events.append(event)
    }
    bell.ring()
  }

  /// Takes what was left, in order.
  ///
  /// - Parameter milliseconds: how long to wait for the first of it.
  /// - Returns: the events, none when nothing was left.
  func take(within milliseconds: Int32 = 0) -> [Event] {
    if milliseconds > 0 { bell.wait(within: milliseconds) }
    bell.silence()
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}

extension Event {
  /// Whether a later event of the kind says everything that this one does.
  fileprivate var isAboutFiles: Bool {
    switch self {
    case .reloaded, .reloadFailed: true
    case .input, .clock, .indexed, .printed, .printer, .lingered, .idle, .message: false
    }
  }
}
