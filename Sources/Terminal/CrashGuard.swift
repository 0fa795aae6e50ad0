import Glibc
import Synchronization

/// What the handler needs: it may touch nothing but lock-free atomics, and memory that stays.
private let guardedInput = Atomic<Int32>(-1)
private let guardedOutput = Atomic<Int32>(-1)
private let guardedModes = Atomic<UInt>(0)
private let farewellStart = Atomic<UInt>(0)
private let farewellCount = Atomic<Int>(0)
private let previousActions = Atomic<UInt>(0)

/// Gives the terminal back when the program crashes, whatever the reason.
///
/// A crash leaves no stack to unwind, so the bytes to send and the modes to set are kept ready. The
/// handler then puts the former one back and lets the signal do what it would have done: the shell
/// sees the crash, and so does whoever collects core files.
final class CrashGuard {
  /// The signals that a crash raises.
  static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS]
  /// A stack for the handler: the program's own may be what has run out.
  private static let stackSize = 64 * 1024
  private static let slots = 65

  private let farewell: UnsafeMutableBufferPointer<UInt8>
  private let actions: UnsafeMutablePointer<sigaction>
  private let stack: UnsafeMutableRawPointer

  /// Begins to watch; for the thread that calls it, with a stack of the handler's own.
  ///
  /// - Parameters:
  ///   - input: the terminal's descriptor whose modes are set.
  ///   - output: the one that is written to.
  ///   - modes: the terminal's original modes; must outlive the guard.
  ///   - bytes: what gives the screen back.
  init(input: Int32, output: Int32, modes: UnsafePointer<termios>, farewell bytes: [UInt8]) {
    farewell = .allocate(capacity: bytes.count)
    _ = farewell.initialize(fromContentsOf: bytes)
    actions = .allocate(capacity: CrashGuard.slots)
    actions.initialize(repeating: sigaction(), count: CrashGuard.slots)
    stack = .allocate(byteCount: CrashGuard.stackSize, alignment: 16)
    var alternate = stack_t()
    alternate.ss_sp = stack
    alternate.ss_size = CrashGuard.stackSize
    sigaltstack(&alternate, nil)

    guardedInput.store(input, ordering: .relaxed)
    guardedOutput.store(output, ordering: .relaxed)
    guardedModes.store(UInt(bitPattern: modes), ordering: .relaxed)
    farewellStart.store(UInt(bitPattern: farewell.baseAddress), ordering: .relaxed)
    farewellCount.store(bytes.count, ordering: .relaxed)
    previousActions.store(UInt(bitPattern: actions), ordering: .relaxed)
    for signal in CrashGuard.signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = giveBack
      action.sa_flags = SA_ONSTACK
      sigemptyset(&action.sa_mask)
      sigaction(signal, &action, actions + Int(signal))
    }
  }

  deinit {
    for signal in CrashGuard.signals { sigaction(signal, actions + Int(signal), nil) }
    previousActions.store(0, ordering: .relaxed)
    guardedInput.store(-1, ordering: .relaxed)
    farewellCount.store(0, ordering: .relaxed)
    var none = stack_t()
    none.ss_flags = Int32(SS_DISABLE)
    sigaltstack(&none, nil)
    farewell.deallocate()
    actions.deallocate()
    stack.deallocate()
  }
}

/// How long the handler waits for a terminal that takes nothing, in milliseconds.
private let farewellPatience: Int32 = 200

/// The handler: async-signal-safe calls alone (POSIX.1-2017, 2.4.3).
private func giveBack(_ signal: Int32) {
  let output = guardedOutput.load(ordering: .relaxed)
  if let bytes = UnsafeRawPointer(bitPattern: farewellStart.load(ordering: .relaxed)) {
    var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    if poll(&waiting, 1, farewellPatience) > 0 {
      write(output, bytes, farewellCount.load(ordering: .relaxed))
    }
  }
  if let modes = UnsafePointer<termios>(bitPattern: guardedModes.load(ordering: .relaxed)) {
    tcsetattr(guardedInput.load(ordering: .relaxed), TCSANOW, modes)
  }
  if let actions = UnsafePointer<sigaction>(
    bitPattern: previousActions.load(ordering: .relaxed))
  {
    sigaction(signal, actions + Int(signal), nil)
  }
  // Blocked while this runs, and delivered when it returns.
  raise(signal)
}
