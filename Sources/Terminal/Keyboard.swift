import CNcurses
import Display
import Glibc

/// Reads keys: ncurses' for what the terminal's description knows, and ours for the rest.
///
/// Input is read through pads, which are never drawn: reading from a window would first bring that
/// window to the screen.
final class Keyboard {
  private enum Unit {
    case scalar(Unicode.Scalar)
    /// A key by ncurses' code.
    case code(Int32)
  }

  /// How long the rest of a character may take that has begun, in milliseconds.
  private static let characterPatience: Int32 = 100
  /// How long the rest of a paste may take, in milliseconds.
  private static let pastePatience: Int32 = 300
  /// A control sequence longer than this is not one.
  private static let longestSequence = 64
  /// Pasted text beyond so many characters is dropped.
  private static let longestPaste = 100_000

  private let descriptor: Int32
  /// Whether reports of the mouse were asked for; others are swallowed.
  private let hasMouse: Bool
  /// Waits for the rest of a character.
  private let patient: UnsafeMutablePointer<WINDOW>
  /// Takes only what is there.
  private let prompt: UnsafeMutablePointer<WINDOW>
  /// Takes characters as they are, inside a paste.
  private let raw: UnsafeMutablePointer<WINDOW>
  /// What was read too far.
  private var pushedBack: Unit?
  /// ncurses may hold characters of a sequence it gave up on, which `poll(2)` cannot see.
  private var mayHoldMore = false

  /// - Parameters:
  ///   - descriptor: the terminal's, to wait on.
  ///   - hasMouse: whether reports of the mouse were asked for.
  init?(descriptor: Int32, hasMouse: Bool) {
    guard let patient = newpad(1, 1), let prompt = newpad(1, 1), let raw = newpad(1, 1) else {
      return nil
    }
    self.descriptor = descriptor
    self.hasMouse = hasMouse
    self.patient = patient
    self.prompt = prompt
    self.raw = raw
    keypad(patient, true)
    keypad(prompt, true)
    // The mouse is asked for past ncurses, if at all; its prefix is left to `EscapeSequence`.
    keyok(KEY_MOUSE, false)
    wtimeout(patient, Keyboard.characterPatience)
    wtimeout(prompt, 0)
    wtimeout(raw, Keyboard.pastePatience)
  }

  deinit {
    delwin(patient)
    delwin(prompt)
    delwin(raw)
  }

  /// What ncurses still holds, without reading the terminal unless a part of a sequence is there.
  func held() -> Input? {
    guard mayHoldMore || pushedBack != nil else { return nil }
    return input(from: prompt)
  }

  /// The resize that ncurses has announced to itself, if any.
  func announcedResize() -> Input? { input(from: prompt) }

  /// One input, when the terminal has something to read.
  ///
  /// - Returns: `nil` when what there was meant nothing.
  func read() -> Input? { input(from: patient) }

  private func input(from window: UnsafeMutablePointer<WINDOW>) -> Input? {
    guard let unit = take(from: window) else {
      mayHoldMore = false
      return nil
    }
    switch unit {
    case .code(KEY_RESIZE):
      mayHoldMore = true
      let root = okienko_root()
      return .resize(Size(rows: Int(getmaxy(root)), columns: Int(getmaxx(root))))
    case .code(let code): return KeyCode.key(for: code).map(Input.key)
    case .scalar("\u{1B}"):
      mayHoldMore = true
      return afterEscape(isAlt: false)
    case .scalar(let scalar): return KeyCode.key(for: scalar).map(Input.key)
    }
  }

  /// What an Escape begins: a sequence, Alt with a key, or nothing but itself.
  private func afterEscape(isAlt: Bool) -> Input? {
    let alt: Key.Modifiers = isAlt ? .alt : []
    guard let unit = take(from: prompt) else { return .key(Key(.escape, alt)) }
    switch unit {
    case .code(KEY_RESIZE):
      pushedBack = unit
      return .key(Key(.escape, alt))
    case .code(let code): return KeyCode.key(for: code).map { .key($0.adding(.alt)) }
    case .scalar("\u{1B}"): return isAlt ? .key(Key(.escape, .alt)) : afterEscape(isAlt: true)
    case .scalar("["): return controlSequence(alt)
    case .scalar("O"):
      guard let final = takeSequencePart() else { return .key(.alt("O")) }
      return input(EscapeSequence(application: Character(final)), alt)
    case .scalar(let scalar): return KeyCode.key(for: scalar).map { .key($0.adding(.alt)) }
    }
  }

  private func controlSequence(_ alt: Key.Modifiers) -> Input? {
    var body = ""
    while let scalar = takeSequencePart() {
      body.unicodeScalars.append(scalar)
      let isConsolePrefix = body == "["
      let isFinal = (0x40...0x7E).contains(scalar.value) || scalar == "$"
      if isFinal, !isConsolePrefix { return input(EscapeSequence(control: body), alt) }
      let isPart = (0x20...0x3F).contains(scalar.value) || isConsolePrefix
      if !isPart || body.unicodeScalars.count >= Keyboard.longestSequence { return nil }
    }
    return body.isEmpty ? .key(.alt("[")) : nil
  }

  private func input(_ sequence: EscapeSequence, _ alt: Key.Modifiers) -> Input? {
    switch sequence {
    case .key(let key): return .key(key.adding(alt))
    case .pointer(let pointer): return hasMouse ? .pointer(pointer) : nil
    case .pasteBegins: return .paste(pasted())
    case .unknown: return nil
    }
  }

  /// The text up to the end mark; its line ends, which come as Return sends them, as line feeds.
  private func pasted() -> String {
    let endMark: [Unicode.Scalar] = Array("\u{1B}[201~".unicodeScalars)
    var text: [Unicode.Scalar] = []
    var tail: [Unicode.Scalar] = []
    while case .scalar(let scalar) = take(from: raw) {
      tail.append(scalar)
      if tail == endMark { break }
      while !endMark.starts(with: tail), !tail.isEmpty {
        let first = tail.removeFirst()
        if text.count < Keyboard.longestPaste { text.append(first == "\r" ? "\n" : first) }
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text)
    return String(result)
  }

  /// The next part of a sequence, for which a slow line is given the Escape delay.
  private func takeSequencePart() -> Unicode.Scalar? {
    var unit = take(from: prompt)
    if unit == nil {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, get_escdelay()) > 0 { unit = take(from: patient) }
    }
    switch unit {
    case .scalar(let scalar): return scalar
    case .code:
      pushedBack = unit
      return nil
    case nil: return nil
    }
  }

  private func take(from window: UnsafeMutablePointer<WINDOW>) -> Unit? {
    if let unit = pushedBack {
      pushedBack = nil
      return unit
    }
    var value: wint_t = 0
    switch wget_wch(window, &value) {
    case OK: return .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    default: return nil
    }
  }
}

extension Key {
  fileprivate func adding(_ more: Modifiers) -> Key { Key(code, modifiers.union(more)) }
}
