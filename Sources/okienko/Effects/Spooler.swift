import Glibc
import Terminal

/// The system's print queue, reached through its own command.
struct Spooler {
  /// What became of a slip.
  enum Outcome {
    case taken
    /// There is no `lp`, or it ended with an error.
    case refused
    /// `lp` did not end in time and was ended.
    case overdue
  }

  /// How long `lp` may take, in milliseconds.
  var deadline = 10_000

  /// How long to wait between two looks at `lp`, in milliseconds.
  private static let pause: Int32 = 20
  /// How long a program that was ended may take to be gone, in milliseconds.
  private static let grace = 1000

  /// Prints text with `lp`, which is started without a shell, and waits for it.
  ///
  /// To be called on a thread that SIGPIPE does not reach: `lp` may end before it has read everything.
  func print(_ text: String) -> Outcome {
    // Where the parent had the ends of its children ignored, nobody could learn how `lp` ended.
    signal(SIGCHLD, SIG_DFL)
    guard let (process, input) = start() else { return .refused }
    let limit = Monotonic.now() + deadline
    var rest = Array(text.utf8)[...]
    var isOpen = true
    defer { if isOpen { close(input) } }
    while true {
      if isOpen, !feed(&rest, to: input) {
        close(input)
        isOpen = false
      }
      if let status = status(of: process) {
        return status == 0 && rest.isEmpty ? .taken : .refused
      }
      // Only now: the program may have been stopped for longer than `lp` took.
      if Monotonic.now() >= limit { break }
      wait(for: isOpen ? input : -1)
    }
    // With whatever it started: they are a group of their own.
    kill(-process, SIGKILL)
    let end = Monotonic.now() + Self.grace
    while status(of: process) == nil, Monotonic.now() < end { wait(for: -1) }
    return .overdue
  }

  /// Starts `lp` with a pipe as its input, and nothing of ours besides.
  private func start() -> (process: pid_t, input: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    defer { close(ends[0]) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    // What lp has to say would land in the middle of the screen.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("lp"), strdup("-s"), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "lp", &actions, &attributes, arguments, environ) == 0 else {
      close(ends[1])
      return nil
    }
    return (process, ends[1])
  }

  /// Gives `lp` as much as it takes now.
  ///
  /// - Returns: whether there is more to give, and somebody to take it.
  private func feed(_ rest: inout ArraySlice<UInt8>, to input: Int32) -> Bool {
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0 { return errno == EAGAIN || errno == EINTR }
      rest = rest.dropFirst(count)
    }
    return false
  }

  /// How a process ended, or `nil` while it runs.
  private func status(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    return ended == process ? status : nil
  }

  private func wait(for input: Int32) {
    var waiting = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
    poll(&waiting, 1, Self.pause)
  }
}
