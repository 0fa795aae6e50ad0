import Glibc
import Synchronization

/// Does two things at once, where there are processors for both.
///
/// - Returns: what they give.
func atOnce<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First,
  _ second: @Sendable () -> Second
) -> (First, Second) {
  withoutActuallyEscaping(first) { first in
    let companion = Companion(first)
    let result = second()
    return (companion.result(), result)
  }
}

/// A thread that does one thing and ends.
///
/// Dispatch would leave one behind that wakes once a second for as long as the process lives.
private final class Companion<Result: Sendable>: Sendable {
  private let work: @Sendable () -> Result
  private let outcome = Mutex<Result?>(nil)
  private let thread = Mutex<pthread_t?>(nil)

  init(_ work: @escaping @Sendable () -> Result) {
    self.work = work
    var thread = pthread_t()
    let reference = Unmanaged<AnyObject>.passRetained(self)
    let refusal = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        (Unmanaged<AnyObject>.fromOpaque(argument).takeRetainedValue() as? any Runnable)?.run()
        return nil
      }, reference.toOpaque())
    if refusal == 0 {
      self.thread.withLock { $0 = thread }
    } else {
      reference.release()
    }
  }

  /// What the thread gives, once it has ended; without a thread the work is done here.
  func result() -> Result {
    if let thread = thread.withLock({ $0 }) { pthread_join(thread, nil) }
    return outcome.withLock { $0 } ?? work()
  }
}

/// What a thread can be started with: its entry in C knows no generic types.
private protocol Runnable: AnyObject {
  func run()
}

extension Companion: Runnable {
  func run() {
    let result = work()
    outcome.withLock { $0 = result }
  }
}
