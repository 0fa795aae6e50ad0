import CNcurses
import Display

/// What ncurses calls keys, as keys.
enum KeyCode {
  /// The key of one character that arrived alone.
  ///
  /// - Returns: `nil` for a control character that no key of ours sends.
  static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: return .control(" ")
    case 8, 127: return Key(.backspace)
    case 9: return Key(.tab)
    case 10, 13: return Key(.enter)
    case 27: return Key(.escape)
    case 1...26: return letter(scalar.value).map(Key.control)
    case 28...31: return Unicode.Scalar(scalar.value + 64).map { .control(Character($0)) }
    case 128...159: return nil
    default: return .character(Character(scalar))
    }
  }

  private static func letter(_ control: UInt32) -> Character? {
    Unicode.Scalar(control + 96).map(Character.init)
  }

  /// The key of a code above the characters (`KEY_UP`, or one of the extended names' codes).
  static func key(for code: Int32) -> Key? {
    if let named = byCode[code] { return named }
    let function = code - okienko_key_f0()
    if (1...63).contains(function) { return functionKey(Int(function)) }
    return keyname(code).flatMap { extendedKey(named: String(cString: $0)) }
  }

  /// F13 and above are how terminal descriptions number the first twelve with modifiers.
  private static func functionKey(_ number: Int) -> Key? {
    switch number {
    case 1...24: return .function(number)
    case 25...36: return Key(.function(number - 24), .control)
    case 37...48: return Key(.function(number - 36), [.control, .shift])
    case 49...60: return Key(.function(number - 48), .alt)
    default: return Key(.function(number - 60), [.alt, .shift])
    }
  }

  /// A modified key by its extended terminfo name: `kLFT3` is Alt-Left.
  static func extendedKey(named name: String) -> Key? {
    let codes: [String: Key.Code] = [
      "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
      "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
    ]
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }
    guard let code = codes[String(name.dropLast(digits.count))] else { return nil }
    var modifiers: Key.Modifiers = []
    let parameter = Int(String(digits.reversed())) ?? 2
    if (parameter - 1) & 1 != 0 { modifiers.insert(.shift) }
    if (parameter - 1) & 2 != 0 { modifiers.insert(.alt) }
    if (parameter - 1) & 4 != 0 { modifiers.insert(.control) }
    return Key(code, modifiers)
  }

  private static let byCode: [Int32: Key] = [
    KEY_UP: Key(.up),
    KEY_DOWN: Key(.down),
    KEY_LEFT: Key(.left),
    KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home),
    KEY_FIND: Key(.home),
    KEY_END: Key(.end),
    KEY_SELECT: Key(.end),
    KEY_PPAGE: Key(.pageUp),
    KEY_NPAGE: Key(.pageDown),
    KEY_IC: Key(.insert),
    KEY_DC: Key(.delete),
    KEY_BACKSPACE: Key(.backspace),
    KEY_ENTER: Key(.enter),
    KEY_BTAB: Key(.tab, .shift),
    KEY_SR: Key(.up, .shift),
    KEY_SF: Key(.down, .shift),
    KEY_SLEFT: Key(.left, .shift),
    KEY_SRIGHT: Key(.right, .shift),
    KEY_SHOME: Key(.home, .shift),
    KEY_SEND: Key(.end, .shift),
    KEY_SPREVIOUS: Key(.pageUp, .shift),
    KEY_SNEXT: Key(.pageDown, .shift),
    KEY_SDC: Key(.delete, .shift),
    KEY_SIC: Key(.insert, .shift),
    // The numeric keypad in application mode: a person types digits there.
    KEY_A1: .character("7"),
    KEY_A3: .character("9"),
    KEY_B2: .character("5"),
    KEY_C1: .character("1"),
    KEY_C3: .character("3"),
  ]
}
