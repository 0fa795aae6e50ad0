import Glibc
import Synchronization
import Terminal

/// A thread beside the interface that does one piece of work after another.
///
/// What would wait for a disk, a printer or a processor is given to a worker, and the interface goes on. The thread lasts
/// as long as the process.
final class Worker: Sendable {
  typealias Work = @Sendable () -> Void

  private let bell: Bell
  private let queue = Mutex<[Work]>([])

  /// Starts the thread.
  ///
  /// - Throws: `SessionError.system` when the system has no thread or pipe to spare.
  init() throws(SessionError) {
    bell = try Bell()
    var thread = pthread_t()
    let reference = Unmanaged.passRetained(self)
    // The thread takes no signal: those are for the thread that waits for them.
    var before = sigset_t()
    var blocked = Self.blockedSignals
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    let refusal = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().run()
      }, reference.toOpaque())
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard refusal == 0 else {
      reference.release()
      throw .system(operation: "pthread_create", errorNumber: refusal)
    }
    pthread_detach(thread)
  }

  /// Has something done after all that was asked for before.
  func perform(_ work: @escaping Work) {
    queue.withLock { $0.append(work) }
    bell.ring()
  }

  /// Waits until everything asked for so far is done.
  ///
  /// - Parameter milliseconds: how long at most.
  func finish(within milliseconds: Int32) {
    guard let done = try? Bell() else { return }
    perform { done.ring() }
    done.wait(within: milliseconds)
  }

  private func run() -> Never {
    while true {
      bell.wait()
      bell.silence()
      while let work = queue.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { work() }
    }
  }

  /// All but those by which the processor complains of the thread itself.
  private static var blockedSignals: sigset_t {
    var signals = sigset_t()
    sigfillset(&signals)
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] {
      sigdelset(&signals, signal)
    }
    return signals
  }
}
