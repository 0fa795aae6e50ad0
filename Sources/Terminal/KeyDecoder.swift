import Display

/// Turns the bytes of a terminal into keys, pastes and reports.
///
/// A value that knows no terminal: bytes go in with the time of their arrival, events come out, and
/// `deadline` says when waiting for the rest of something is over. Sequences follow ECMA-48 (5.4,
/// control sequences; 5.6, control strings). What a terminal says by itself (a reply, a report) is
/// taken whole, however it is torn, and never becomes typing.
package struct KeyDecoder {
  /// What the bytes meant.
  enum Event: Hashable {
    case key(Key)
    case paste(String)
    case pointer(Pointer)
    /// The terminal answers that it is there (device status report).
    case status
  }

  /// What the rest of may still come.
  enum Awaited {
    /// An Escape may be the key itself, or begin something: the user's patience, `$ESCDELAY`.
    case escape
    /// Something that no finger sends has begun.
    case sequence
    /// The end of a paste that has fallen silent, after an Escape that may be a key.
    case pasteEnd
  }

  /// What a stretch of bytes is taken for.
  enum Step {
    /// So many bytes are dealt with; some mean nothing.
    case done(Int, Event?)
    /// A control string begins after so many bytes: it is skipped to its end.
    case string(Int)
    /// A control sequence is too long to be one: it is skipped to its end.
    case tail(Int)
    /// A paste begins after so many bytes.
    case paste(Int)
    /// After so many bytes, which begin a letter, stands the answer to `LineGauge.question`.
    case answer(after: Int)
    /// The rest has not come yet; `nil` waits for ever, as for the second byte of a letter.
    case wait(Awaited?)
  }

  private enum Mode {
    case keys
    case string
    case tail
    case paste
  }

  /// A control sequence longer than this is not kept to be understood.
  package static let longestSequence = 256
  /// How long the rest of a sequence may take, in milliseconds after the last byte.
  static let sequencePatience = 2000
  /// After a silence of so many milliseconds a lone Escape or Ctrl-C ends a paste that has no end.
  static let pasteSilence = 1000
  /// Pasted text beyond so many bytes is dropped.
  package static let longestPaste = 100_000

  /// How long an Escape waits for what it may begin, in milliseconds.
  let escapeDelay: Int
  let coding: CharacterCoding
  /// The keys of the terminal's description, asked for what is not understood without it.
  let described: DescribedKeys

  /// What has arrived and is not dealt with; the part before `start` is.
  private(set) var bytes: [UInt8] = []
  private(set) var start = 0
  private var mode = Mode.keys
  private var pasted: [UInt8] = []
  private var isSilentPaste = false
  private var arrival = 0
  private var awaited: Awaited?

  init(escapeDelay: Int, coding: CharacterCoding, described: DescribedKeys) {
    self.escapeDelay = escapeDelay
    self.coding = coding
    self.described = described
  }

  /// Takes bytes that have arrived.
  ///
  /// - Parameters:
  ///   - new: the bytes, of one reading.
  ///   - now: the time, in milliseconds.
  mutating func feed(_ new: some Collection<UInt8>, at now: Int) {
    guard !new.isEmpty else { return }
    if mode == .paste, new.count == 1, now - arrival >= KeyDecoder.pasteSilence,
      new.first == 0x03 || new.first == 0x1B && start == bytes.count
    {
      isSilentPaste = true
    } else {
      isSilentPaste = false
    }
    arrival = now
    awaited = nil
    bytes.removeFirst(start)
    start = 0
    bytes += new
  }

  /// When `next(at:)` may give something without new bytes; `nil` when only they can.
  var deadline: Int? { awaited.map { arrival + patience(for: $0) } }

  /// The next event that can be told.
  ///
  /// - Parameter now: the time, in milliseconds.
  /// - Returns: `nil` when there is none, or its rest has to be waited for.
  mutating func next(at now: Int) -> Event? {
    awaited = nil
    while start < bytes.count {
      switch mode {
      case .keys:
        switch step(isOver: { now - arrival >= patience(for: $0) }) {
        case .done(let length, let event):
          start += length
          if let event { return event }
        case .string(let length):
          start += length
          mode = .string
        case .tail(let length):
          start += length
          mode = .tail
        case .paste(let length):
          start += length
          mode = .paste
          pasted = []
        case .answer(let length):
          bytes.removeSubrange(start + length..<start + length + KeyDecoder.answer.count)
          return .status
        case .wait(let awaited):
          self.awaited = awaited
          return nil
        }
      case .string: if !skipString(at: now) { return nil }
      case .tail: if !skipTail(at: now) { return nil }
      case .paste:
        if let event = takePaste(at: now) { return event }
        if mode == .paste { return nil }
      }
    }
    if mode == .string || mode == .tail {
      if now - arrival >= KeyDecoder.sequencePatience { mode = .keys } else { awaited = .sequence }
    }
    return nil
  }

  private func patience(for awaited: Awaited) -> Int {
    switch awaited {
    case .escape: escapeDelay
    case .sequence: KeyDecoder.sequencePatience
    case .pasteEnd: KeyDecoder.pasteSilence
    }
  }

  /// The byte so many after the first that is not dealt with.
  func peek(_ offset: Int) -> UInt8? {
    let place = start + offset
    return place < bytes.count ? bytes[place] : nil
  }

  // MARK: What is skipped

  /// Steps over a control string up to its end: ST, BEL, CAN, SUB, or an Escape of something else.
  ///
  /// - Returns: whether what follows can be read.
  private mutating func skipString(at now: Int) -> Bool {
    while let byte = peek(0) {
      switch byte {
      case 0x07, 0x18, 0x1A:
        start += 1
        mode = .keys
        return true
      case 0x1B, 0xC2:
        guard let next = peek(1) else {
          guard now - arrival >= KeyDecoder.sequencePatience else {
            awaited = .sequence
            return false
          }
          start += 1
          mode = .keys
          return true
        }
        if byte == 0x1B {
          if next == UInt8(ascii: "\\") { start += 2 }
          mode = .keys
          return true
        }
        start += 2
        if next == 0x9C {
          mode = .keys
          return true
        }
      case 0x9C where coding != .utf8:
        start += 1
        mode = .keys
        return true
      default: start += 1
      }
    }
    return true
  }

  /// Steps over the rest of a control sequence, its final byte included.
  private mutating func skipTail(at now: Int) -> Bool {
    while let byte = peek(0) {
      guard (0x20...0x7E).contains(byte) else {
        mode = .keys
        return true
      }
      start += 1
      if byte >= 0x40 {
        mode = .keys
        return true
      }
    }
    return true
  }

  // MARK: Pastes

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Takes pasted bytes up to the end mark; however long the line is silent, it is still a paste.
  private mutating func takePaste(at now: Int) -> Event? {
    while let byte = peek(0) {
      if byte == 0x03, isSilentPaste { break }
      guard byte == KeyDecoder.pasteEnd[0] else {
        keep(byte)
        start += 1
        continue
      }
      let candidate = bytes[start...].prefix(KeyDecoder.pasteEnd.count)
      if candidate.elementsEqual(KeyDecoder.pasteEnd) {
        start += KeyDecoder.pasteEnd.count
        return endPaste()
      }
      if KeyDecoder.pasteEnd.starts(with: candidate) {
        guard isSilentPaste else { return nil }
        awaited = .pasteEnd
        guard now - arrival >= KeyDecoder.pasteSilence else { return nil }
        awaited = nil
        break
      }
      keep(byte)
      start += 1
    }
    // A paste whose end was lost would take every key for ever: a key for leaving ends it.
    return isSilentPaste ? endPaste() : nil
  }

  private mutating func keep(_ byte: UInt8) {
    if pasted.count < KeyDecoder.longestPaste { pasted.append(byte) }
  }

  private mutating func endPaste() -> Event {
    mode = .keys
    isSilentPaste = false
    let text = coding.text(of: pasted)
    pasted = []
    // Line ends come as Return sends them.
    let lines = text.unicodeScalars.map { $0 == "\r" ? "\n" : $0 }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: lines)
    return .paste(String(result))
  }
}
