import Dispatch
import Synchronization

/// Does two things at once, where there are processors for both.
///
/// - Returns: what they give.
func atOnce<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First,
  _ second: @Sendable () -> Second
) -> (First, Second) {
  let results = Mutex<(First?, Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { half in
    if half == 0 {
      let result = first()
      results.withLock { $0.0 = result }
    } else {
      let result = second()
      results.withLock { $0.1 = result }
    }
  }
  return results.withLock { results in
    // Both have been done when `concurrentPerform` returns: what is asked for again is never needed.
    (results.0 ?? first(), results.1 ?? second())
  }
}
