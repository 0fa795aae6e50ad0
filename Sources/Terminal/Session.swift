import CNcurses
import Display
import Glibc

/// The terminal while the interface has it.
///
/// A session begins with `init`, shows screens with `present(_:)`, waits with `next(timeout:)` and
/// gives the terminal back with `end()`, which its release does as well. The process has one at a
/// time: ncurses and the signal handlers are the process's own.
public final class Session {
  /// What the user or the environment asked for.
  public struct Options: Sendable {
    public var theme: Theme
    /// Draw with printable ASCII alone, whatever the locale.
    public var isASCII: Bool
    /// Have the terminal tell of the mouse.
    public var hasMouse: Bool

    public init(theme: Theme = .standard, isASCII: Bool = false, hasMouse: Bool = false) {
      self.theme = theme
      self.isASCII = isASCII
      self.hasMouse = hasMouse
    }
  }

  /// The signal that asked the program to end, once there was one; SIGHUP for a vanished terminal.
  public private(set) var endingSignal: Int32?

  private let terminal: TerminalDevice
  private let signals: SignalPipe
  private let screen: OpaquePointer
  private let keyboard: Keyboard
  private let panels: PanelStack
  let repertoire: Repertoire
  /// What turns the terminal's modes on and off that ncurses does not know: pastes, the mouse.
  private let modes: (on: [UInt8], off: [UInt8])
  private var queue: [Input] = []
  private var presented: Screen?
  private var mustRepaint = false
  private var isActive = true

  /// Takes the terminal.
  ///
  /// - Parameter options: how to draw.
  /// - Throws: `SessionError` when there is no terminal or it cannot show the interface; then it is
  ///   left as it was.
  public init(options: Options = Options()) throws(SessionError) {
    Locale.adopt()
    terminal = try TerminalDevice()
    signals = try SignalPipe(terminal: terminal.input)

    // The system's word on the size goes before $LINES and $COLUMNS, which are often stale.
    use_env(true)
    use_tioctl(true)
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty, let screen = newterm(nil, terminal.outputFile, terminal.inputFile) else {
      throw .unknownTerminal(name)
    }
    self.screen = screen
    guard okienko_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .cannotPlaceCursor(name)
    }
    raw()
    nonl()
    noecho()
    typeahead(-1)
    Thrift.simplifyAttributes()
    if getenv("ESCDELAY") == nil { set_escdelay(100) }
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let palette = Palette(theme: options.theme, usesColor: !noColor)
    repertoire = Repertoire(asciiOnly: options.isASCII)
    panels = PanelStack(palette: palette, repertoire: repertoire)
    guard let keyboard = Keyboard(descriptor: terminal.input, hasMouse: options.hasMouse) else {
      endwin()
      delscreen(screen)
      throw .system(operation: "newpad", errorNumber: ENOMEM)
    }
    self.keyboard = keyboard
    if !BracketedPaste.isUnderstood(by: name) {
      modes = ([], [])
    } else if options.hasMouse {
      modes = (BracketedPaste.on + MouseReports.on, MouseReports.off + BracketedPaste.off)
    } else {
      modes = (BracketedPaste.on, BracketedPaste.off)
    }
    terminal.send(modes.on)
  }

  deinit { end() }

  /// The terminal's size.
  public var size: Size {
    let root = okienko_root()
    return Size(rows: Int(getmaxy(root)), columns: Int(getmaxx(root)))
  }

  /// Brings the terminal to a screen, sending no more than what changed.
  public func present(_ screen: Screen) {
    guard isActive, screen != presented else { return }
    panels.arrange(screen.panels, size: size)
    // The base window covers the whole screen, so that the cursor can stand anywhere on it. It has
    // nothing to draw; bringing it forward only places the cursor.
    let root = okienko_root()
    wmove(
      root,
      Int32(max(0, min(screen.cursor.row, size.rows - 1))),
      Int32(max(0, min(screen.cursor.column, size.columns - 1)))
    )
    wnoutrefresh(root)
    if mustRepaint { okienko_repaint() }
    doupdate()
    if mustRepaint { terminal.send(modes.on) }
    mustRepaint = false
    presented = screen
  }

  /// Has the next screen drawn whole, whatever the terminal is thought to show.
  public func repaint() {
    presented = nil
    mustRepaint = true
  }

  /// Waits for something to happen.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait, in milliseconds; `nil` waits for ever.
  ///   - watched: file descriptors to wait for as well.
  /// - Returns: what happened, or `.timeout`. After `.hangUp` nothing else follows.
  public func next(timeout: Int? = nil, watching watched: [Int32] = []) -> Input {
    let limit = timeout.map { Monotonic.now() + $0 }
    while true {
      if endingSignal != nil { return .hangUp }
      if !queue.isEmpty { return queue.removeFirst() }
      if let held = keyboard.held() { return held }

      var waiting = [
        pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      waiting += watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let patience = limit.map { max(0, $0 - Monotonic.now()) } ?? -1
      let ready = poll(&waiting, nfds_t(waiting.count), Int32(clamping: patience))
      if ready == 0 { return .timeout }
      if ready < 0 {
        if errno != EINTR { endingSignal = SIGHUP }
        continue
      }
      if waiting[1].revents != 0 { take(signals.take()) }
      guard endingSignal == nil else { continue }
      if waiting[0].revents == 0 {
        if waiting.dropFirst(2).contains(where: { $0.revents != 0 }) { return .watched }
        continue
      }
      // A terminal that is gone stays readable for ever; going on would burn a processor.
      if Int32(waiting[0].revents) & ~POLLIN != 0 || terminal.isAtEnd {
        endingSignal = SIGHUP
      } else if let input = keyboard.read() {
        return input
      }
    }
  }

  /// Gives the terminal back, stops the program, and takes the terminal again when it is continued.
  ///
  /// The next input is then `.resume`. Where the parent does not allow it, nothing happens.
  public func suspend() { stop(group: true) }

  /// Gives the terminal back as it was.
  ///
  /// Harmless when it was given back before.
  public func end() {
    guard isActive else { return }
    isActive = false
    terminal.send(modes.off)
    panels.discard()
    eraseWhatStays()
    endwin()
  }

  /// Clears the screen of a terminal that has no second one to go back to (a VT100, a VT220).
  private func eraseWhatStays() {
    guard okienko_capability("rmcup") == nil else { return }
    let root = okienko_root()
    werase(root)
    wnoutrefresh(root)
    doupdate()
  }

  /// Sends bytes of our own making past ncurses: a sequence that neither moves the cursor nor draws.
  func send(_ bytes: some Collection<UInt8>) {
    guard isActive else { return }
    terminal.send(bytes)
  }

  private func take(_ arrived: [Int32]) {
    if let ending = arrived.first(where: SignalPipe.ending.contains) {
      endingSignal = ending
      return
    }
    if arrived.contains(SIGTSTP) { stop(group: false) }
    if arrived.contains(SIGCONT) { takeBack() }
    if arrived.contains(SIGWINCH), !followSize() {
      // The terminal went through other sizes and back before we looked, and has lost what they cut.
      repaint()
      queue.append(.resize(size))
    }
  }

  private func stop(group: Bool) {
    guard isActive, signals.canStop else { return }
    terminal.send(modes.off)
    panels.discard()
    eraseWhatStays()
    endwin()
    signals.stop(group: group)
    // Continued, or never stopped: the system does not stop a program that no shell could continue
    // (POSIX.1-2017, orphaned process groups). The SIGCONT of being continued is thereby dealt with.
    takeBack()
    take(signals.take().filter { $0 != SIGCONT && $0 != SIGTSTP })
  }

  private func takeBack() {
    // Whatever the shell did to the modes in between, the pair of calls sets ours again.
    endwin()
    reset_prog_mode()
    repaint()
    followSize()
    queue.append(.resume)
  }

  /// Has ncurses follow the terminal's size, a change of which it announces to itself as a key.
  ///
  /// - Returns: whether there was a change.
  @discardableResult
  private func followSize() -> Bool {
    guard let new = terminal.size, is_term_resized(Int32(new.rows), Int32(new.columns)) else {
      return false
    }
    panels.discard()
    presented = nil
    resizeterm(Int32(new.rows), Int32(new.columns))
    if let resize = keyboard.announcedResize() { queue.append(resize) }
    return true
  }
}
