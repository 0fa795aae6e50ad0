import Glibc
import Synchronization

/// Where the handler writes to: it may touch nothing but lock-free atomics.
private let pipeEnd = Atomic<Int32>(-1)
/// The terminal to give back in the last resort, and the address of its original modes.
private let lastResortTerminal = Atomic<Int32>(-1)
private let lastResortModes = Atomic<UInt>(0)
/// The signal that told the program to end.
private let endingNumber = Atomic<Int32>(0)

/// How long the program may take to leave in order after it was told to, in microseconds.
private let graceMicroseconds = 600_000

/// Signals as bytes that `poll(2)` can wait for together with the terminal (the self-pipe trick).
///
/// A handler runs between any two instructions, so it only writes the signal's number into a pipe;
/// everything else happens in the main loop. ncurses installs no handler of its own for a signal
/// that already has one.
final class SignalPipe {
  /// Signals that end the program.
  ///
  /// Those are what people send, and every other whose default is to end it and that is no complaint of the processor:
  /// whatever it was, the terminal is given back.
  static let ending: [Int32] = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU,
    SIGXFSZ, SIGIO, SIGPWR,
    SIGSTKFLT,
  ]
  private static let watched = ending + [SIGTSTP, SIGCONT, SIGWINCH]

  /// Readable when a signal has arrived.
  let readEnd: Int32
  private let writeEnd: Int32
  private var previous: [Int32: sigaction] = [:]
  private let originalModes: UnsafeMutablePointer<termios>

  /// Starts watching.
  ///
  /// A signal that the parent had ignored stays ignored (`nohup`; a kiosk that allows no
  /// suspension).
  ///
  /// - Parameter terminal: the descriptor whose modes are given back when the program was told to
  ///   end and cannot, because the terminal takes no more output.
  /// - Throws: `SessionError.system` when there is no pipe to be had.
  init(terminal: Int32) throws(SessionError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(operation: "pipe", errorNumber: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    originalModes = .allocate(capacity: 1)
    originalModes.initialize(to: termios())
    if tcgetattr(terminal, originalModes) == 0 {
      lastResortModes.store(UInt(bitPattern: originalModes), ordering: .relaxed)
      lastResortTerminal.store(terminal, ordering: .relaxed)
    }
    pipeEnd.store(writeEnd, ordering: .relaxed)

    for signal in SignalPipe.watched {
      var before = sigaction()
      sigaction(signal, nil, &before)
      if SignalPipe.isIgnored(before) { continue }
      previous[signal] = before
      SignalPipe.install(noteSignal, for: signal)
    }
    var before = sigaction()
    sigaction(SIGALRM, nil, &before)
    previous[SIGALRM] = before
    SignalPipe.install(leaveAtOnce, for: SIGALRM)
  }

  deinit {
    for (signal, var action) in previous { sigaction(signal, &action, nil) }
    var none = itimerval()
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &none, nil)
    pipeEnd.store(-1, ordering: .relaxed)
    lastResortTerminal.store(-1, ordering: .relaxed)
    lastResortModes.store(0, ordering: .relaxed)
    originalModes.deallocate()
    close(readEnd)
    close(writeEnd)
  }

  /// The signals that arrived since the last call, in order.
  func take() -> [Int32] {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? bytes.prefix(count).map(Int32.init) : []
  }

  /// The terminal's modes as they were found; valid as long as this object is.
  var modes: UnsafePointer<termios> { UnsafePointer(originalModes) }

  /// Whether the program may be stopped: the parent has not had SIGTSTP ignored.
  var canStop: Bool { previous[SIGTSTP] != nil }

  /// Stops the program as the signal would have, and returns when it is continued.
  ///
  /// - Parameter group: `true` stops the whole foreground group, as the terminal's own Ctrl-Z does:
  ///   a `make` or a shell script that waits for the program must stop with it.
  func stop(group: Bool) {
    guard var ours = previous[SIGTSTP] else { return }
    sigaction(SIGTSTP, &ours, nil)
    if group { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
    SignalPipe.install(noteSignal, for: SIGTSTP)
  }

  private static func install(
    _ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    // SIG_IGN is the address 1, which Swift can compare as a number alone.
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == 1
  }
}

/// The handler: the signal's number goes into the pipe.
private func noteSignal(_ signal: Int32) {
  let savedErrorNumber = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  write(pipeEnd.load(ordering: .relaxed), &byte, 1)
  if signal != SIGTSTP && signal != SIGCONT && signal != SIGWINCH {
    endingNumber.store(signal, ordering: .relaxed)
    // ncurses writes again and again to a terminal that takes nothing (a stalled connection, an
    // output stopped by Ctrl-S) and would never come back to the loop.
    var grace = itimerval()
    grace.it_value.tv_usec = graceMicroseconds
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &grace, nil)
  }
  errno = savedErrorNumber
}

/// The last resort: the terminal's modes are given back without waiting for its output.
private func leaveAtOnce(_ signal: Int32) {
  let terminal = lastResortTerminal.load(ordering: .relaxed)
  if let modes = UnsafePointer<termios>(bitPattern: lastResortModes.load(ordering: .relaxed)) {
    tcflush(terminal, TCOFLUSH)
    tcsetattr(terminal, TCSANOW, modes)
  }
  let ending = endingNumber.load(ordering: .relaxed)
  _exit(128 + (ending == 0 ? signal : ending))
}
