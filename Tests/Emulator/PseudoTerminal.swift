import CVterm
import Display
import Glibc

/// A program that runs in a pseudo-terminal of its own, as the leader of its own session.
public final class PseudoTerminal {
  public struct SpawnFailure: Error {
    public let operation: String
    public let errorNumber: Int32
  }

  /// Our side of the terminal, or -1 after `hangUp()`.
  public private(set) var descriptor: Int32
  public let process: pid_t
  private let slavePath: String
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - size: the terminal's size.
  ///   - environment: the whole environment.
  /// - Throws: `SpawnFailure` when the system refuses.
  public init(_ arguments: [String], size: Size, environment: [String: String]) throws {
    var ours: Int32 = -1
    var theirs: Int32 = -1
    var window = PseudoTerminal.window(size)
    // Tests run at the same time: `ttyname` has one buffer for all of them.
    var name: [CChar] = Array(repeating: 0, count: 256)
    guard openpty(&ours, &theirs, nil, nil, &window) == 0,
      ttyname_r(theirs, &name, name.count) == 0
    else { throw SpawnFailure(operation: "openpty", errorNumber: errno) }
    descriptor = ours
    slavePath = String(
      decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { close(theirs) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigfillset(&defaults)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    // A session leader that opens a terminal gets it as its controlling terminal.
    let flags = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, flags | okienko_spawn_in_new_session())

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, slavePath, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // Another test's terminal, held open here, would never notice that it was hung up.
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)

    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    let result = posix_spawn(&child, arguments[0], &actions, &attributes, argv, envp)
    guard result == 0 else { throw SpawnFailure(operation: "spawn", errorNumber: result) }
    process = child
  }

  deinit {
    hangUp()
    if exitStatus() == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// What the program sent, waiting up to a number of milliseconds for the first of it.
  ///
  /// - Parameters:
  ///   - patience: how long to wait.
  ///   - limit: no more bytes than these.
  /// - Returns: `nil` when the program's side is closed.
  public func receive(patience: Int32, atMost limit: Int = .max) -> [UInt8]? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, patience) > 0 else { return [] }
    var buffer: [UInt8] = Array(repeating: 0, count: min(limit, 65_536))
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  public func send(_ bytes: [UInt8]) {
    _ = write(descriptor, bytes, bytes.count)
  }

  public func resize(_ size: Size) { PseudoTerminal.set(size, of: descriptor) }

  /// Closes our side, as a dropped connection does.
  public func hangUp() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  public func signal(_ number: Int32) { kill(process, number) }

  /// The program's exit status, 128 and a signal's number when that killed it, or `nil` while it
  /// runs.
  public func exitStatus() -> Int32? {
    if let status { return status }
    var raw: Int32 = 0
    guard waitpid(process, &raw, WNOHANG) == process else { return nil }
    let signal = raw & 0x7F
    status = signal == 0 ? raw >> 8 & 0xFF : 128 + signal
    return status
  }

  /// Whether the terminal echoes and waits for whole lines, as a shell leaves it.
  public var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted && modes.c_oflag & tcflag_t(OPOST) != 0
  }

  private static func set(_ size: Size, of descriptor: Int32) {
    var window = window(size)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  private static func window(_ size: Size) -> winsize {
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    return window
  }
}
