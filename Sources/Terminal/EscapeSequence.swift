import Display

/// What the rest of an escape sequence means, after ncurses did not recognise it.
///
/// A terminal's description names a few keys; what people type on PuTTY, rxvt, the Linux console
/// and xterm with modifiers goes far beyond it. The sequences follow ECMA-48 (5.4, control
/// sequences) and xterm's "PC-style function keys".
enum EscapeSequence: Hashable {
  case key(Key)
  /// The mouse did something.
  case pointer(Pointer)
  /// The terminal announces pasted text.
  case pasteBegins
  /// The terminal answers a question after its status (ECMA-48, 8.3.35: DSR).
  case status
  /// A sequence without a meaning here: swallowed whole, so that none of it is taken for typing.
  case unknown

  /// Reads a control sequence.
  ///
  /// - Parameter body: what followed `ESC [`, to the final character.
  init(control body: String) {
    if let pointer = MouseReports.pointer(body) {
      self = .pointer(pointer)
      return
    }
    // A private mark (`?`, `<`, `>`) or an intermediate character is of an answer or a report: no
    // key. The last character of rxvt's Shift is the one exception.
    guard let final = body.last, !body.contains(where: { "<=>?".contains($0) }),
      body.dropLast().allSatisfy({ !(" "..."/").contains($0) })
    else {
      self = .unknown
      return
    }
    // The Linux console's F1 to F5: ESC [ [ A.
    if body.first == "[" {
      let number = "ABCDE".firstIndex(of: final).map {
        "ABCDE".distance(from: "ABCDE".startIndex, to: $0)
      }
      self = number.map { .key(.function($0 + 1)) } ?? .unknown
      return
    }
    let fields = body.dropLast().split(separator: ";", omittingEmptySubsequences: false)
    let parameters = fields.map { Int($0.prefix { $0 != ":" }) }
    let first = parameters.first.flatMap { $0 }
    let modifiers = EscapeSequence.modifiers(parameters.dropFirst().first.flatMap { $0 })
    // A key that is let go (kitty's keyboard protocol) was dealt with when it was pressed.
    if fields.dropFirst().first?.hasSuffix(":3") == true {
      self = .unknown
      return
    }

    switch final {
    case "n": self = body == "0n" || body == "3n" ? .status : .unknown
    case "~":
      if first == 200 {
        self = .pasteBegins
      } else if first == 27, parameters.count == 3 {
        self = EscapeSequence.character(parameters[2], modifiers)
      } else {
        self = EscapeSequence.numbered(first, modifiers)
      }
    case "u": self = EscapeSequence.character(first, modifiers)
    // rxvt: the modifier is the final character.
    case "$": self = EscapeSequence.numbered(first, .shift)
    case "^": self = EscapeSequence.numbered(first, .control)
    case "@": self = EscapeSequence.numbered(first, [.control, .shift])
    case "a", "b", "c", "d":
      let isBare = body.count == 1
      self = isBare ? EscapeSequence.lettered(Character(final.uppercased()), .shift) : .unknown
    default:
      // A key with a letter has the number 1, if any; others are of reports (`ESC [ 24 ; 80 R`).
      let isKey = first ?? 1 == 1 && fields.count <= 2
      self = isKey ? EscapeSequence.lettered(final, modifiers) : .unknown
    }
  }

  /// Reads a key of the application modes (`ESC O`).
  ///
  /// - Parameters:
  ///   - final: the character that followed `ESC O`.
  ///   - modifiers: the number that some terminals put before it; 0 for none.
  init(application final: Character, modifiers: Int = 0) {
    if modifiers > 1 {
      self = EscapeSequence.lettered(final, EscapeSequence.modifiers(modifiers))
      return
    }
    switch final {
    case "M": self = .key(Key(.enter))
    case "I": self = .key(Key(.tab))
    case "a", "b", "c", "d":
      self = EscapeSequence.lettered(Character(final.uppercased()), .control)
    default:
      if let typed = EscapeSequence.keypad[final] {
        self = .key(.character(typed))
      } else {
        self = EscapeSequence.lettered(final, [])
      }
    }
  }

  /// The numeric keypad in application mode (DEC VT100): digits are what a person types there.
  private static let keypad: [Character: Character] = [
    "j": "*", "k": "+", "l": ",", "m": "-", "n": ".", "o": "/", "p": "0", "q": "1", "r": "2",
    "s": "3", "t": "4", "u": "5", "v": "6", "w": "7", "x": "8", "y": "9", "X": "=", " ": " ",
  ]

  /// xterm's modifier parameter: one more than a sum of shift 1, alt 2, control 4, meta 8.
  static func modifiers(_ parameter: Int?) -> Key.Modifiers {
    guard let parameter, (2...16).contains(parameter) else { return [] }
    let bits = parameter - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static func lettered(_ final: Character, _ modifiers: Key.Modifiers) -> EscapeSequence {
    let codes: [Character: Key.Code] = [
      "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
      "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    ]
    if final == "Z" { return .key(Key(.tab, modifiers.union(.shift))) }
    return codes[final].map { .key(Key($0, modifiers)) } ?? .unknown
  }

  /// Keys with a number: VT220's, xterm's, and PuTTY's and rxvt's Home and End.
  private static func numbered(_ number: Int?, _ modifiers: Key.Modifiers) -> EscapeSequence {
    let code: Key.Code? =
      switch number {
      case 1, 7: .home
      case 2: .insert
      case 3: .delete
      case 4, 8: .end
      case 5: .pageUp
      case 6: .pageDown
      case 11, 12, 13, 14, 15: number.map { .function($0 - 10) }
      case 17, 18, 19, 20, 21: number.map { .function($0 - 11) }
      case 23, 24, 25, 26: number.map { .function($0 - 12) }
      case 28, 29: number.map { .function($0 - 13) }
      case 31, 32, 33, 34: number.map { .function($0 - 14) }
      default: nil
      }
    return code.map { .key(Key($0, modifiers)) } ?? .unknown
  }

  /// A character sent by its number (xterm's modifyOtherKeys, `CSI u`).
  private static func character(_ value: Int?, _ modifiers: Key.Modifiers) -> EscapeSequence {
    guard let value, let code = UInt32(exactly: value), let scalar = Unicode.Scalar(code) else {
      return .unknown
    }
    let sent = modifiers.subtracting(.shift)
    guard var key = CharacterKey.key(for: scalar) else { return .unknown }
    if case .character = key.code {
      key.modifiers.formUnion(sent)
    } else {
      key.modifiers.formUnion(modifiers)
    }
    return .key(key)
  }
}
