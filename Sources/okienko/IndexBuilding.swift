import Directory
import Dispatch
import Glibc
import Search
import Synchronization

/// The building of an index beside the interface, on a thread of its own.
///
/// What is built for a directory that has been replaced meanwhile is dropped with this object: nobody takes it.
final class IndexBuilding: Sendable {
  /// Becomes readable when the index is there.
  let descriptor: Int32
  private let writeEnd: Int32
  private let index = Mutex<SearchIndex?>(nil)

  /// Begins to build.
  ///
  /// - Returns: `nil` where the system has no pipe to spare.
  init?(_ directory: ServiceDirectory) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    writeEnd = ends[1]
    // Signals stay with the thread that waits for them: Dispatch blocks them on its own.
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let built = SearchIndex(directory)
      index.withLock { $0 = built }
      var byte: UInt8 = 1
      write(writeEnd, &byte, 1)
    }
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Waits for the index.
  ///
  /// - Parameter milliseconds: how long at most.
  /// - Returns: the index, if it is there by then.
  func take(within milliseconds: Int32 = 0) -> SearchIndex? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if milliseconds > 0 { poll(&waiting, 1, milliseconds) }
    return index.withLock { $0 }
  }
}

extension IndexBuilding {
  /// How long whoever opens a directory waits for its index, in milliseconds: not so long that it is noticed, and long
  /// enough for any directory but a huge one.
  static let patience: Int32 = 150

  /// A directory's index, or the building of it where that takes longer than anybody waits.
  static func begin(_ directory: ServiceDirectory) -> (SearchIndex?, IndexBuilding?) {
    guard let building = IndexBuilding(directory) else { return (SearchIndex(directory), nil) }
    if let index = building.take(within: patience) { return (index, nil) }
    return (nil, building)
  }
}
