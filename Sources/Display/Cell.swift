/// One cell as it is looked at.
public struct Cell: Hashable, Sendable {
  /// What stands in the cell: a grapheme cluster, or `nil` in the further columns of a wide one.
  public var character: Character?
  public var style: Style

  public init(_ character: Character?, _ style: Style) {
    self.character = character
    self.style = style
  }

  public static let blank = Cell(" ", .text)
}

/// One cell as a panel holds it: eight bytes without a reference, so that a row is copied and compared like memory.
///
/// Nearly every cell holds one scalar. What takes several stands in the panel, and the cell has its number there.
public struct Glyph: Hashable, Sendable {
  /// A scalar's value, or the number of a cluster from `firstCluster` on, or `continuation`.
  var code: UInt32
  public var style: Style

  /// In the further columns of a wide character.
  static let continuation: UInt32 = 0
  /// Beyond the last scalar, U+10FFFF.
  static let firstCluster: UInt32 = 0x11_0000

  init(code: UInt32, _ style: Style) {
    self.code = code
    self.style = style
  }

  /// A cell of one scalar.
  public init(_ scalar: Unicode.Scalar, _ style: Style) { self.init(code: scalar.value, style) }

  /// The only scalar of what stands in the cell; `nil` where there are several, and in the further columns of a wide
  /// character.
  public var scalar: Unicode.Scalar? {
    code == Self.continuation ? nil : Unicode.Scalar(code)
  }

  /// Whether the cell is a further column of the wide character before it.
  public var isContinuation: Bool { code == Self.continuation }
}
