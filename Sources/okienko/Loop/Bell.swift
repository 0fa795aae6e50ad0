import Glibc
import Terminal

/// A pipe that wakes whoever waits at its end.
///
/// It can be waited for beside a terminal (`poll(2)`), and rung from any thread. How often it was rung is not counted.
final class Bell: Sendable {
  /// Readable once it was rung, until it is silenced.
  let descriptor: Int32
  private let rope: Int32

  /// - Throws: `SessionError.system` when there is no pipe to be had.
  init() throws(SessionError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(operation: "pipe", errorNumber: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, rope) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(rope)
  }

  func ring() {
    // A pipe that takes no more rings already.
    var byte: UInt8 = 1
    write(rope, &byte, 1)
  }

  /// Waits until it is rung.
  ///
  /// - Parameter milliseconds: how long at most; `nil` waits for ever.
  func wait(within milliseconds: Int32? = nil) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, milliseconds ?? -1)
  }

  /// To be called before what it was rung for is looked at, so that nothing is missed.
  func silence() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
  }
}
