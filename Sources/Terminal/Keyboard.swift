import CNcurses
import Display
import Glibc

/// The terminal's side that is read: bytes as they arrive, and what they mean.
///
/// ncurses draws; it does not read. It would let the terminal's description claim keys before
/// anybody else, and give up on what a slow line has torn.
final class Keyboard {
  private let descriptor: Int32
  /// Whether reports of the mouse were asked for; others are swallowed.
  private let hasMouse: Bool
  private var decoder: KeyDecoder
  private var hasAnswer = false

  /// - Parameters:
  ///   - descriptor: the terminal's, to read from.
  ///   - hasMouse: whether reports of the mouse were asked for.
  init(descriptor: Int32, hasMouse: Bool) {
    self.descriptor = descriptor
    self.hasMouse = hasMouse
    let described = DescribedKeys { name in
      okienko_capability(name).map { Array(String(cString: $0).utf8) }
    }
    decoder = KeyDecoder(
      escapeDelay: Keyboard.escapeDelay, coding: .current, described: described)
  }

  /// How long an Escape waits for what it may begin, in milliseconds: `$ESCDELAY`, or 100.
  private static var escapeDelay: Int {
    let named = getenv("ESCDELAY").flatMap { Int(String(cString: $0)) }
    return min(max(named ?? 100, 0), 10_000)
  }

  /// When `next()` may give something although nothing arrives, by the monotonic clock.
  var deadline: Int? { decoder.deadline }

  /// Reads what has arrived, without waiting; the terminal must have something to read.
  func take() {
    var buffer: [UInt8] = Array(repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 { decoder.feed(buffer.prefix(count), at: Monotonic.now()) }
  }

  /// The next input of what has arrived.
  func next() -> Input? {
    while let event = decoder.next(at: Monotonic.now()) {
      switch event {
      case .key(let key): return .key(key)
      case .paste(let text): return .paste(text)
      case .pointer(let pointer): if hasMouse { return .pointer(pointer) }
      case .status: hasAnswer = true
      }
    }
    return nil
  }

  /// Whether the terminal has answered a question after its status since the last call.
  func takeAnswer() -> Bool {
    defer { hasAnswer = false }
    return hasAnswer
  }
}
