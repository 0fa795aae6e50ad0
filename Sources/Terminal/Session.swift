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
  private let crashGuard: CrashGuard
  private let panels: PanelStack
  let repertoire: Repertoire
  /// What turns the terminal's modes on and off that ncurses does not know: pastes, the mouse.
  private let modes: (on: [UInt8], off: [UInt8])
  private var queue: [Input] = []
  private var presented: Screen?
  /// What is to be shown once the terminal has caught up with what it was sent.
  private var heldBack: Screen?
  private var gauge: LineGauge
  private var mustRepaint = false
  private var isActive = true

  /// Takes the terminal.
  ///
  /// - Parameter options: how to draw.
  /// - Throws: `SessionError` when there is no terminal or it cannot show the interface; then it is
  ///   left as it was.
  public init(options: Options = Options()) throws(SessionError) {
    Interruption.of { Locale.adopt() }
    let device = try TerminalDevice()
    terminal = device
    signals = try SignalPipe(terminal: terminal.input)

    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty,
      let screen = StartingSize.applied(
        of: device,
        {
          Interruption.of { newterm(nil, device.outputFile, device.inputFile) }
        })
    else { throw .unknownTerminal(name) }
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
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let palette = Palette(theme: options.theme, usesColor: !noColor)
    repertoire = Repertoire(asciiOnly: options.isASCII)
    panels = PanelStack(palette: palette, repertoire: repertoire)
    modes = Session.modes(of: name, hasMouse: options.hasMouse)
    gauge = LineGauge(isAllowed: TerminalFamily.isVT(name))
    keyboard = Keyboard(descriptor: terminal.input, hasMouse: options.hasMouse)
    crashGuard = CrashGuard(
      input: terminal.input, output: terminal.output, modes: signals.modes,
      farewell: modes.off + Session.farewell)
    terminal.send(modes.on)
    if gauge.drew(at: Monotonic.now()) { terminal.send(LineGauge.question) }
  }

  /// What turns the modes on and off that ncurses does not know, and first those off that an earlier
  /// program has left on.
  private static func modes(of name: String, hasMouse: Bool) -> (on: [UInt8], off: [UInt8]) {
    guard TerminalFamily.hasPrivateModes(name) else {
      // Of another family's keys only the description knows how they are turned on.
      let on = TerminalFamily.isVT(name) ? StrayModes.keypadOff : capability("smkx")
      return (on, TerminalFamily.isVT(name) ? [] : capability("rmkx"))
    }
    let mouse = hasMouse ? (MouseReports.on, MouseReports.off) : ([], [])
    return (StrayModes.off + BracketedPaste.on + mouse.0, mouse.1 + BracketedPaste.off)
  }

  /// What gives the screen back after a crash: the cursor, plain attributes, the screen from before.
  private static var farewell: [UInt8] {
    let screen = capability("rmcup")
    return capability("sgr0") + capability("cnorm") + (screen.isEmpty ? Array("\r\n".utf8) : screen)
  }

  private static func capability(_ name: String) -> [UInt8] {
    okienko_capability(name).map { Array(String(cString: $0).utf8) } ?? []
  }

  deinit { end() }

  /// The terminal's size.
  public var size: Size {
    let root = okienko_root()
    return Size(rows: Int(getmaxy(root)), columns: Int(getmaxx(root)))
  }

  /// Brings the terminal to a screen, sending no more than what changed.
  ///
  /// While the terminal has not caught up with what it was sent before, the screen is held back, and
  /// a later one takes its place: what can no longer be seen is not sent.
  public func present(_ screen: Screen) {
    heldBack = nil
    guard isActive, screen != presented else { return }
    if gauge.waitsUntil(at: Monotonic.now()) != nil {
      heldBack = screen
      return
    }
    draw(screen)
    if gauge.drew(at: Monotonic.now()) { terminal.send(LineGauge.question) }
  }

  private func draw(_ screen: Screen) {
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
    heldBack = nil
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
      if let input = keyboard.next() { return input }
      if keyboard.takeAnswer(), gauge.answered(at: Monotonic.now()) {
        terminal.send(LineGauge.question)
      }
      if let heldBack { present(heldBack) }

      var waiting = [
        pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      waiting += watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let now = Monotonic.now()
      let held = heldBack == nil ? nil : gauge.waitsUntil(at: now)
      let until = [limit, keyboard.deadline, held].compactMap { $0 }.min()
      let patience = until.map { max(0, $0 - now) } ?? -1
      let ready = poll(&waiting, nfds_t(waiting.count), Int32(clamping: patience))
      if ready == 0 {
        if let limit, Monotonic.now() >= limit { return .timeout }
        continue
      }
      if ready < 0 {
        if errno != EINTR { endingSignal = SIGHUP }
        continue
      }
      if waiting[1].revents != 0 {
        take(signals.take())
        // The program may have been stopped meanwhile: what the others were ready for is long past.
        continue
      }
      if waiting[0].revents == 0 {
        if waiting.dropFirst(2).contains(where: { $0.revents != 0 }) { return .watched }
        continue
      }
      // A terminal that is gone stays readable for ever; going on would burn a processor.
      if Int32(waiting[0].revents) & ~POLLIN != 0 || terminal.isAtEnd {
        endingSignal = SIGHUP
      } else {
        keyboard.take()
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
    awaitAnswer()
    isActive = false
    terminal.send(modes.off)
    panels.discard()
    eraseWhatStays()
    endwin()
  }

  /// Takes the answer to a question that is still on its way: the shell would be typed it.
  private func awaitAnswer() {
    guard gauge.asked != nil, endingSignal != SIGHUP else { return }
    let limit = Monotonic.now() + (gauge.isAnswered ? 300 : 100)
    while gauge.asked != nil {
      var waiting = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
      let patience = Int32(clamping: max(0, limit - Monotonic.now()))
      guard poll(&waiting, 1, patience) > 0, waiting.revents == Int16(POLLIN),
        !terminal.isAtEnd
      else { return }
      keyboard.take()
      while keyboard.next() != nil {}
      if keyboard.takeAnswer() { gauge = LineGauge(isAllowed: gauge.isAllowed) }
    }
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
    awaitAnswer()
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
    heldBack = nil
    resizeterm(Int32(new.rows), Int32(new.columns))
    queue.append(.resize(size))
    return true
  }
}
