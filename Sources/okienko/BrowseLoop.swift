import Calendar
import Diagnostics
import Directory
import Display
import Interface
import Search
import Terminal
import Text

/// The event loop: waits for the terminal and the clock, changes the state, shows it, and does what
/// the state asks for.
///
/// Everything that touches the world outside happens here; `update` and `view` are pure.
struct BrowseLoop {
  /// What the loop cannot know by itself.
  struct Surroundings {
    /// The present moment in the directory's time zone.
    var now: () -> Moment
    /// Loads the directory anew; `nil` when its files have errors.
    var reload: () -> ServiceDirectory?
    /// Remembers how the screen is laid out.
    var remember: (_ treeColumns: Int?, _ language: Language) -> Void
  }

  private static let secondsPerMinute = 60
  /// How long the files must rest after a change before they are read, in milliseconds: an editor
  /// writes in several steps.
  private static let settlingTime = 300

  /// The most inputs that are taken in before the screen is drawn nevertheless: a key held down on a
  /// slow host must be seen to do something.
  private static let mostTypedAhead = 16

  private let session: Session
  private var state: State
  private let surroundings: Surroundings
  private let watch: FolderWatch?
  /// The index that is being built for the directory that is shown.
  private var building: IndexBuilding?
  private var isRunning = true
  private var hasChangedFiles = false

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - state: what to show first; its size becomes the terminal's.
  ///   - options: how to draw.
  ///   - surroundings: the clock, the files and the memory.
  ///   - watch: tells when the files change.
  ///   - building: the index that is being built for what is shown.
  /// - Throws: `SessionError` when the terminal cannot show the interface.
  init(
    _ state: State,
    options: Session.Options,
    surroundings: Surroundings,
    watch: FolderWatch?,
    building: IndexBuilding?
  ) throws(SessionError) {
    session = try Session(options: options)
    self.watch = watch
    self.building = building
    self.state = state
    self.surroundings = surroundings
  }

  /// Runs until the user leaves or the program is told to end, and gives the terminal back.
  ///
  /// - Returns: the exit status: 0, or 128 and the number of the signal that ended the program
  ///   (SIGHUP when the terminal vanished).
  mutating func run() -> Int32 {
    defer { session.end() }
    handle(.input(.resize(session.size)))
    var typedAhead = 0
    while isRunning {
      // What was typed ahead is taken in before anything is drawn.
      var input = Input.timeout
      if typedAhead < Self.mostTypedAhead { input = next(timeout: 0) }
      if input == .timeout {
        session.present(view(state, size: state.size))
        typedAhead = 0
        input = next(timeout: hasChangedFiles ? Self.settlingTime : millisecondsToNextMinute)
      } else {
        typedAhead += 1
      }
      switch input {
      case .hangUp: isRunning = false
      case .watched:
        if watch?.take() == true { hasChangedFiles = true }
        takeIndex()
      case .timeout: if hasChangedFiles { reload() }
      default: handle(.input(input))
      }
      let now = surroundings.now()
      if now != state.now { handle(.clock(now)) }
    }
    return session.endingSignal.map { 128 + $0 } ?? 0
  }

  private func next(timeout: Int) -> Input {
    session.next(
      timeout: timeout, watching: [watch?.descriptor, building?.descriptor].compactMap { $0 })
  }

  /// Shows the files as they are now; while they have errors, what they said before stays.
  private mutating func reload() {
    hasChangedFiles = false
    let strings = CommandStrings(state.language)
    if let directory = surroundings.reload() {
      let index: SearchIndex?
      (index, building) = IndexBuilding.begin(directory)
      handle(.reloaded(directory, index))
      handle(.message(strings.reloaded))
    } else {
      handle(.message(strings.notReloaded))
    }
  }

  /// Puts the index to use once it is built.
  private mutating func takeIndex() {
    guard let index = building?.take() else { return }
    building = nil
    handle(.indexed(index))
  }

  private mutating func handle(_ event: Event) {
    for effect in update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: isRunning = false
    case .suspend: session.suspend()
    case .redraw: session.repaint()
    case .copy(let text): session.copy(text)
    case .print(let slip, let target): deliver(slip, to: target)
    case .remember(let treeColumns, let language): surroundings.remember(treeColumns, language)
    }
  }

  private mutating func deliver(_ slip: String, to target: PrintTarget) {
    let strings = SlipStrings(state.language)
    switch target {
    case .terminal:
      handle(.message(session.print(slip) ? strings.sentToTerminal : strings.noTerminalPrinter))
    case .spooler:
      let outcome = Spooler.print(slip)
      handle(.message(outcome ? strings.sentToSpooler : strings.noSpooler))
    case .file(let name):
      let path = SlipFile.write(slip, named: name)
      handle(.message(path.map(strings.written) ?? strings.notWritten))
    }
  }

  /// The clock on the screen shows minutes; between them nothing needs to happen.
  private var millisecondsToNextMinute: Int {
    let second = surroundings.now().time?.second ?? 0
    return max(1, Self.secondsPerMinute - second) * 1000
  }
}
