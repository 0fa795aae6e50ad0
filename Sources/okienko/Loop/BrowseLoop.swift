import Calendar
import Diagnostics
import Directory
import Display
import Interface
import Search
import Terminal
import Text

/// The event loop: waits for the terminal, the clock and the workers, changes the state, shows it, and does what
/// the state asks for.
///
/// Everything that touches the world outside happens here; `update` and `view` are pure. What could take a while is done
/// beside the loop, by workers that leave what came of it in a mailbox.
struct BrowseLoop {
  /// What the loop cannot know by itself.
  struct Surroundings {
    var clock: Clock
    /// Where the workers leave what they have to tell.
    var mailbox: Mailbox
    /// Begins what is done beside the interface, once the first screen is there: until then it would take the processor
    /// from it.
    var begin: @Sendable () -> Void
    /// Remembers how the screen is laid out.
    var remember: @Sendable (_ treeColumns: Int?, _ language: Language) -> Void
    /// Gets what happens and how long it takes, where somebody asked for it.
    var trace: Trace?
    /// Gets what an administrator must know.
    var journal: Journal
    /// After how many minutes without a key the resident is forgotten; `nil` for never.
    var idleMinutes: Int?
  }

  /// How long the first key waits for the index, in milliseconds.
  ///
  /// Not so long that it is noticed, and long enough for any directory but a huge one: what was typed ahead of the first
  /// screen is answered so, Enter included.
  private static let patience: Int32 = 150
  /// How long a card is looked at by whoever reads it, in milliseconds.
  private static let lingering = 2000
  /// How long leaving waits for files to be written, in milliseconds.
  private static let farewell: Int32 = 500

  /// The most inputs that are taken in before the screen is drawn nevertheless: a key held down on a
  /// slow host must be seen to do something.
  private static let mostTypedAhead = 16

  private let session: Session
  private var state: State
  private let surroundings: Surroundings
  /// Writes files, and gives back the memory of directories that are no longer shown.
  private let clerk: Worker
  private let printer: Worker
  private var isRunning = true
  /// The card in front of somebody, and since when, in milliseconds.
  private var reading: (card: EntityReference?, since: Int) = (nil, 0)
  /// When somebody last did something at the terminal, and whether what they left was forgotten since.
  private var lastTouched = Monotonic.now()
  private var isForgotten = true

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - state: what to show first; its size becomes the terminal's.
  ///   - options: how to draw.
  ///   - surroundings: the clock, the workers' mailbox and the memory.
  /// - Throws: `SessionError` when the terminal cannot show the interface.
  init(
    _ state: State,
    options: Session.Options,
    surroundings: Surroundings
  ) throws(SessionError) {
    clerk = try Worker()
    printer = try Worker()
    session = try Session(options: options)
    self.state = state
    self.surroundings = surroundings
  }

  /// Runs until the user leaves or the program is told to end, and gives the terminal back.
  ///
  /// - Returns: the exit status: 0, or 128 and the number of the signal that ended the program
  ///   (SIGHUP when the terminal vanished).
  mutating func run() -> Int32 {
    defer {
      session.end()
      clerk.finish(within: Self.farewell)
    }
    handle(.input(.resize(session.size)))
    handle(.printer(isThere: session.hasPrinter))
    present()
    surroundings.begin()
    takeNews(within: Self.patience)
    var typedAhead = 0
    while isRunning {
      // What was typed ahead is taken in before anything is drawn.
      var input = Input.timeout
      if typedAhead < Self.mostTypedAhead { input = next(timeout: 0) }
      if input == .timeout {
        present()
        typedAhead = 0
        input = wait()
      } else {
        typedAhead += 1
      }
      if let now = surroundings.clock.now, now != state.now { handle(.clock(now)) }
      if input == .timeout { forgetIfIdle() }
      switch input {
      case .hangUp: isRunning = false
      case .watched: takeNews()
      case .timeout: break
      default:
        if input.isOfUser {
          lastTouched = Monotonic.now()
          isForgotten = false
        }
        handle(.input(input))
      }
    }
    return session.endingSignal.map { 128 + $0 } ?? 0
  }

  /// Waits for something to happen; a card that stays for a while in front of somebody has been read.
  private mutating func wait() -> Input {
    var minute = surroundings.clock.millisecondsToNextMinute
    if let idle = millisecondsToIdle { minute = min(minute, idle) }
    let now = Monotonic.now()
    if state.shown != reading.card { reading = (state.shown, now) }
    // Whoever scrolls a card is reading it: keys do not start the time anew.
    let rest = max(0, reading.since + Self.lingering - now)
    guard state.awaitsLingering, minute > rest else { return next(timeout: minute) }
    let input = rest > 0 ? next(timeout: rest) : .timeout
    if input == .timeout { handle(.lingered) }
    return input
  }

  /// How long until the resident is forgotten; `nil` where nothing is left to forget.
  private var millisecondsToIdle: Int? {
    guard let minutes = surroundings.idleMinutes, !isForgotten else { return nil }
    return max(1, lastTouched + minutes * 60_000 - Monotonic.now())
  }

  /// Forgets the resident once nobody has pressed a key for long.
  private mutating func forgetIfIdle() {
    guard let minutes = surroundings.idleMinutes, !isForgotten,
      Monotonic.now() >= lastTouched + minutes * 60_000
    else { return }
    isForgotten = true
    handle(.idle)
  }

  private func next(timeout: Int) -> Input {
    session.next(timeout: timeout, watching: [surroundings.mailbox.descriptor])
  }

  /// Takes what the workers have to tell.
  private mutating func takeNews(within milliseconds: Int32 = 0) {
    for event in surroundings.mailbox.take(within: milliseconds) {
      let before = state
      handle(event)
      note(event)
      // Taking a large directory apart takes longer than a key may.
      if case .reloaded = event { clerk.perform { withExtendedLifetime(before) {} } }
    }
  }

  /// Tells the journal what became of changed files.
  private func note(_ event: Event) {
    switch event {
    case .reloaded(let directory, _):
      surroundings.journal.note(
        .reloaded(entries: EntityKind.allCases.reduce(0) { $0 + directory.count(of: $1) }))
    case .reloadFailed(let errors):
      let first = errors.first.map { "\($0.source.name) [\($0.message.code)]" } ?? ""
      surroundings.journal.note(.notReloaded(errors: errors.count, first: first))
    case .input, .clock, .indexed, .printed, .printer, .lingered, .idle, .message: break
    }
  }

  private func present() {
    let begin = trace?.now
    let screen = view(state, size: state.size)
    trace?.note("view", since: begin)
    let sending = trace?.now
    session.present(screen)
    trace?.note("present", since: sending)
  }

  private mutating func handle(_ event: Event) {
    let begin = trace?.now
    let effects = update(&state, event)
    trace?.note(event.traceName, since: begin)
    for effect in effects { perform(effect) }
  }

  private var trace: Trace? { surroundings.trace }

  private mutating func perform(_ effect: Effect) {
    let begin = trace?.now
    defer { trace?.note("effect \(effect.traceName)", since: begin) }
    switch effect {
    case .quit: isRunning = false
    case .suspend: session.suspend()
    case .redraw: session.repaint()
    case .copy(let text): session.copy(text)
    case .print(let slip, let target): deliver(slip, to: target)
    case .remember(let treeColumns, let language):
      clerk.perform { [surroundings] in surroundings.remember(treeColumns, language) }
    }
  }

  private mutating func deliver(_ slip: String, to target: PrintTarget) {
    let strings = SlipStrings(state.language)
    let mailbox = surroundings.mailbox
    switch target {
    case .terminal:
      let isSent = session.print(slip)
      if isSent { handle(.printed(target)) }
      handle(.message(isSent ? strings.sentToTerminal : strings.noTerminalPrinter))
    case .spooler:
      handle(.message(strings.handingToSpooler))
      printer.perform {
        let outcome = Spooler().print(slip)
        if outcome == .taken { mailbox.post(.printed(target)) }
        mailbox.post(.message(strings.text(outcome)))
      }
    case .file(let name):
      clerk.perform {
        let path = SlipFile.write(slip, named: name)
        if path != nil { mailbox.post(.printed(target)) }
        mailbox.post(.message(path.map(strings.written) ?? strings.notWritten))
      }
    }
  }
}
