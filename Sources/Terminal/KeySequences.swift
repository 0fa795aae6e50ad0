import Display

/// The grammar of what a terminal sends for keys.
extension KeyDecoder {
  private static let escape: UInt8 = 0x1B
  /// What a terminal answers to `LineGauge.question`.
  static let answer = Array("\u{1B}[0n".utf8)

  /// What stands at the beginning of what has arrived.
  ///
  /// - Parameter isOver: whether enough has been waited for something.
  /// - Returns: what to do with how many bytes.
  func step(isOver: (Awaited) -> Bool) -> Step {
    guard peek(0) == KeyDecoder.escape else { return plain(isOver) }
    guard let second = peek(1) else {
      return isOver(.escape) ? .done(1, .key(Key(.escape))) : .wait(.escape)
    }
    switch second {
    case KeyDecoder.escape: return secondEscape(isOver)
    case UInt8(ascii: "["): return control(from: 2, isOver)
    case UInt8(ascii: "O"): return application(from: 2, isOver)
    default: break
    }
    if let step = describedKey(isOver) { return step }
    switch second {
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return string(isOver)
    default: return character(at: 1, .alt, isOver)
    }
  }

  /// After two Escapes: an older terminal's Alt with a key, or the key pressed twice.
  private func secondEscape(_ isOver: (Awaited) -> Bool) -> Step {
    let single = Step.done(1, .key(Key(.escape)))
    let step: Step
    switch peek(2) {
    case UInt8(ascii: "["): step = control(from: 3, isOver)
    case UInt8(ascii: "O"): step = application(from: 3, isOver)
    case nil: return isOver(.escape) ? single : .wait(.escape)
    default: return single
    }
    switch step {
    case .wait: return step
    case .done(let length, .key(let key)) where length > 3:
      return .done(length, .key(Key(key.code, key.modifiers.union(.alt))))
    default: return single
    }
  }

  // MARK: Sequences

  /// A control sequence whose introducer ends at an offset.
  private func control(from body: Int, _ isOver: (Awaited) -> Bool) -> Step {
    var end = body
    while true {
      guard let byte = peek(end) else {
        if end == body {
          return isOver(.escape) ? .done(body, .key(.alt("["))) : .wait(.escape)
        }
        return isOver(.sequence) ? .done(end, nil) : .wait(.sequence)
      }
      if end - body >= KeyDecoder.longestSequence { return .tail(end) }
      // The Linux console's F1 to F5: ESC [ [ A.
      if end == body, byte == UInt8(ascii: "[") {
        end += 1
        continue
      }
      switch byte {
      case 0x40...0x7E: return control(body, end, isOver)
      case UInt8(ascii: "$") where isShifted(body, end): return control(body, end, isOver)
      case 0x20...0x3F: end += 1
      case 0x18, 0x1A: return .done(end + 1, nil)
      default:
        // Something else begins in the middle: what was there is no sequence.
        return end == body ? .done(body, .key(.alt("["))) : .done(end, nil)
      }
    }
  }

  /// Whether a dollar sign ends the sequence: rxvt's Shift with a numbered key.
  ///
  /// Replies that have one have two numbers before it, or a private mark.
  private func isShifted(_ body: Int, _ end: Int) -> Bool {
    end > body && (body..<end).allSatisfy { peek($0).map(KeyDecoder.isDigit) ?? false }
  }

  /// A whole control sequence, from its body's first byte to its final one.
  private func control(_ body: Int, _ final: Int, _ isOver: (Awaited) -> Bool) -> Step {
    let text = String(decoding: bytes[start + body...start + final], as: UTF8.self)
    if text == "M" { return mouseReport(from: final + 1, isOver) }
    switch EscapeSequence(control: text) {
    case .key(let key): return .done(final + 1, .key(key))
    case .pointer(let pointer): return .done(final + 1, .pointer(pointer))
    case .pasteBegins: return .paste(final + 1)
    case .status: return .done(final + 1, .status)
    case .unknown: return .done(final + 1, described.key(of: sequence(final + 1)).map(Event.key))
    }
  }

  /// The three bytes of the mouse reports of X10 and of xterm's mode 1000: button, column, row.
  private func mouseReport(from first: Int, _ isOver: (Awaited) -> Bool) -> Step {
    for offset in first..<first + 3 {
      guard let byte = peek(offset) else {
        return isOver(.sequence) ? .done(offset, nil) : .wait(.sequence)
      }
      if byte < 0x20 { return .done(offset, nil) }
    }
    return .done(first + 3, nil)
  }

  /// A key of the application modes, whose introducer ends at an offset: SS3, perhaps a modifier, and
  /// a character.
  private func application(from body: Int, _ isOver: (Awaited) -> Bool) -> Step {
    guard let first = peek(body) else {
      return isOver(.escape) ? .done(body, .key(.alt("O"))) : .wait(.escape)
    }
    var final = body
    var modifiers = 0
    if KeyDecoder.isDigit(first) {
      modifiers = Int(first) - Int(UInt8(ascii: "0"))
      final += 1
    }
    guard let byte = peek(final) else {
      return isOver(.sequence) ? .done(final, nil) : .wait(.sequence)
    }
    guard (0x20...0x7E).contains(byte) else {
      return final == body ? .done(body, .key(.alt("O"))) : .done(final, nil)
    }
    let character = Character(Unicode.Scalar(byte))
    if case .key(let key) = EscapeSequence(application: character, modifiers: modifiers) {
      return .done(final + 1, .key(key))
    }
    return .done(final + 1, described.key(of: sequence(final + 1)).map(Event.key))
  }

  /// A control string (DCS, SOS, OSC, PM, APC), or Alt with the character that begins one.
  private func string(_ isOver: (Awaited) -> Bool) -> Step {
    guard let third = peek(2) else {
      return isOver(.escape) ? character(at: 1, .alt, isOver) : .wait(.escape)
    }
    if third == KeyDecoder.escape {
      guard let fourth = peek(3) else {
        return isOver(.escape) ? character(at: 1, .alt, isOver) : .wait(.escape)
      }
      return fourth == UInt8(ascii: "\\") ? .done(4, nil) : character(at: 1, .alt, isOver)
    }
    // No string begins with a control character but the one that ends it.
    if third < 0x20 && third != 0x07 || third == 0x7F { return character(at: 1, .alt, isOver) }
    return .string(2)
  }

  /// A key that only the terminal's description knows, if one stands here.
  private func describedKey(_ isOver: (Awaited) -> Bool) -> Step? {
    switch described.match(bytes[start...]) {
    case .none: return nil
    case .partial: return isOver(.escape) ? nil : .wait(.escape)
    case .key(let key, let length): return .done(length, .key(key))
    }
  }

  private func sequence(_ length: Int) -> ArraySlice<UInt8> { bytes[start..<start + length] }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  // MARK: Characters

  /// What begins without an Escape.
  private func plain(_ isOver: (Awaited) -> Bool) -> Step {
    if let first = peek(0), first < 0x20, let step = describedKey(isOver) { return step }
    // The introducers of ISO 2022 in one character (C1), which a terminal of eight bits sends.
    if case .scalar(let scalar, let length) = coding.scalar(bytes[start...]) {
      switch scalar.value {
      case 0x9B: return control(from: length, isOver)
      case 0x8F: return application(from: length, isOver)
      case 0x90, 0x98, 0x9D, 0x9E, 0x9F: return .string(length)
      default: break
      }
    }
    return character(at: 0, [], isOver)
  }

  /// A typed character with all that has arrived of its cluster.
  private func character(
    at offset: Int,
    _ modifiers: Key.Modifiers,
    _ isOver: (Awaited) -> Bool
  ) -> Step {
    let rest = bytes[(start + offset)...]
    switch coding.scalar(rest) {
    case .incomplete: return .wait(nil)
    case .invalid: return answer(after: offset, isOver) ?? .done(offset + 1, nil)
    case .scalar(let scalar, var length):
      guard var key = CharacterKey.key(for: scalar) else { return .done(offset + length, nil) }
      if case .character = key.code, key.modifiers.isEmpty {
        var text = String(scalar)
        while case .scalar(let next, let more) = coding.scalar(rest.dropFirst(length)),
          next.value >= 0x300, text.isContinued(by: next)
        {
          text.unicodeScalars.append(next)
          length += more
        }
        if let cluster = text.first { key.code = .character(cluster) }
      }
      key.modifiers.formUnion(modifiers)
      return .done(offset + length, .key(key))
    }
  }

  /// A terminal says in one piece that it is there (ECMA-48, DSR 0), but not always behind a letter
  /// that comes in pieces: the letter's rest comes after it.
  ///
  /// - Parameters:
  ///   - offset: where the letter begins.
  ///   - isOver: whether enough has been waited for something.
  /// - Returns: `nil` when no answer interrupts a letter there.
  private func answer(after offset: Int, _ isOver: (Awaited) -> Bool) -> Step? {
    let rest = bytes[(start + offset)...]
    let letter = rest.prefix { $0 != KeyDecoder.escape }
    guard case .incomplete = coding.scalar(letter) else { return nil }
    let answer = rest.dropFirst(letter.count).prefix(KeyDecoder.answer.count)
    guard !answer.isEmpty, KeyDecoder.answer.starts(with: answer) else { return nil }
    if answer.count == KeyDecoder.answer.count { return .answer(after: offset + letter.count) }
    let awaited = answer.count == 1 ? Awaited.escape : .sequence
    return isOver(awaited) ? nil : .wait(awaited)
  }
}

extension String {
  /// Whether a scalar belongs to the one cluster that the text is.
  fileprivate func isContinued(by scalar: Unicode.Scalar) -> Bool {
    var longer = unicodeScalars
    longer.append(scalar)
    return String(longer).count == 1
  }
}
