/// A colour of a terminal's palette, with what stands in for it where the palette is smaller.
public struct Color: Hashable, Sendable {
  /// The sixteen colours that ECMA-48 terminals name; their exact shade is the user's choice.
  public enum Named: UInt8, CaseIterable, Hashable, Sendable {
    case black
    case red
    case green
    case yellow
    case blue
    case magenta
    case cyan
    case white
    case brightBlack
    case brightRed
    case brightGreen
    case brightYellow
    case brightBlue
    case brightMagenta
    case brightCyan
    case brightWhite
  }

  /// The colour's index in xterm's palette of 256.
  public let index: UInt8
  /// What is used on a terminal with 16 colours.
  public let named: Named

  /// One of the sixteen named colours, which the user may have redefined.
  public init(_ named: Named) {
    index = named.rawValue
    self.named = named
  }

  /// A colour of the fixed part of the 256 palette (16 to 255).
  public init(fixed index: UInt8, orNamed named: Named) {
    self.index = index
    self.named = named
  }

  /// The palette index to use on a terminal with so many colours.
  ///
  /// - Parameter count: 8, 16 or 256; with 8, a bright colour becomes its plain counterpart.
  /// - Returns: an index below `count`.
  public func index(amongColors count: Int) -> Int {
    if count >= 256 { return Int(index) }
    if count >= 16 { return Int(named.rawValue) }
    return Int(named.rawValue & 7)
  }
}

/// How a cell looks: colours and attributes, without saying what it means.
public struct Appearance: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
  }

  /// `nil` is the terminal's own colour.
  public var foreground: Color?
  /// `nil` is the terminal's own colour.
  public var background: Color?
  public var attributes: Attributes

  public init(
    _ foreground: Color? = nil,
    on background: Color? = nil,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours and no attribute.
  public static let plain = Appearance()

  /// What another appearance adds: its colours where it has any, and its attributes.
  public func overlaid(with other: Appearance) -> Appearance {
    Appearance(
      other.foreground ?? foreground,
      on: other.background ?? background,
      attributes.union(other.attributes)
    )
  }
}
