import Display

/// Characters that arrive alone, as the keys that send them.
enum CharacterKey {
  /// The key of one character.
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
}
