import Glibc

/// Ends the waiting for a pipe that stands in a file's place.
///
/// The C library and ncurses open files that the environment names (`TERMINFO`, `LOCPATH`, a home) without asking what they
/// are, and would wait for ever for somebody to write into a named pipe. A signal that interrupts such an `open(2)` lets them
/// go on as if there were no such file; what is a file is not interrupted (signal(7)).
enum Interruption {
  private static let seconds = 1

  /// Runs what opens such files.
  static func of<Result>(_ work: () -> Result) -> Result {
    var action = sigaction()
    // Without SA_RESTART, which would go on waiting.
    action.__sigaction_handler.sa_handler = { _ in }
    sigemptyset(&action.sa_mask)
    var before = sigaction()
    sigaction(SIGALRM, &action, &before)
    set(seconds)
    defer {
      set(0)
      sigaction(SIGALRM, &before, nil)
    }
    return work()
  }

  private static func set(_ seconds: Int) {
    var time = itimerval()
    time.it_value.tv_sec = seconds
    time.it_interval.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &time, nil)
  }
}
