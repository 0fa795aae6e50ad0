import Directory
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
  /// - Returns: `nil` where the system has no thread or pipe to spare.
  init?(_ directory: ServiceDirectory) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    writeEnd = ends[1]
    let hasBegun = Self.detach { [self] in
      let built = SearchIndex(directory)
      index.withLock { $0 = built }
      var byte: UInt8 = 1
      write(writeEnd, &byte, 1)
    }
    guard hasBegun else { return nil }
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// The index, if it is there within a time.
  ///
  /// - Parameter milliseconds: how long to wait for it.
  func take(within milliseconds: Int32 = 0) -> SearchIndex? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if milliseconds > 0 { poll(&waiting, 1, milliseconds) }
    return index.withLock { $0 }
  }

  /// What a thread does; it is handed over by its address.
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Does some work on a thread that nobody waits for.
  ///
  /// - Returns: whether there is such a thread.
  private static func detach(_ body: @escaping @Sendable () -> Void) -> Bool {
    let work = Unmanaged.passRetained(Work(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // Signals are for the thread that waits for them: a new one inherits what is blocked.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let result = pthread_create(
      &thread, &attributes,
      { address in
        if let address {
          Unmanaged<Work>.fromOpaque(address).takeRetainedValue().body()
        }
        return nil
      }, work.toOpaque())
    if result != 0 { work.release() }
    return result == 0
  }
}

extension IndexBuilding {
  /// How long whoever opens a directory waits for its index, in milliseconds: not so long that it is noticed, and long
  /// enough for any directory but a huge one.
  static let patience: Int32 = 150

  /// What answers queries over a directory from now on, and the building of what will do it better.
  static func begin(_ directory: ServiceDirectory) -> (any Searching, IndexBuilding?) {
    guard let building = IndexBuilding(directory) else { return (SearchIndex(directory), nil) }
    if let index = building.take(within: patience) { return (index, nil) }
    return (Scan(directory), building)
  }
}
