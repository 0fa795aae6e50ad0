/// A key press as a person would name it.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    case character(Character)
    case function(Int)
    case enter
    case escape
    case tab
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public var code: Code
  /// Shift is recorded on named keys alone (Shift-Tab); a shifted letter is its own character.
  public var modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A plain character as typed.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// F1 to F24.
  public static func function(_ number: Int) -> Key { Key(.function(number)) }
  /// Alt with a character, however the terminal sends it.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
  /// Control with a lowercase letter.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
}
