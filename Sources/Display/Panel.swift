import Text

/// One cell of a panel.
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

/// A rectangle of cells with an identity, placed on the screen.
///
/// The identity lets a back end keep one window for a panel from frame to frame and send only what
/// changed.
public struct Panel: Hashable, Sendable {
  public let id: String
  public let frame: Rect
  /// The cells in row-major order, `frame.size.rows * frame.size.columns` of them.
  public private(set) var cells: [Cell]

  public init(id: String, frame: Rect, style: Style = .text) {
    self.id = id
    self.frame = frame
    cells = Array(
      repeating: Cell(" ", style),
      count: max(0, frame.size.rows) * max(0, frame.size.columns)
    )
  }

  /// The cells of one row, counted from 0 within the panel.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    let start = row * frame.size.columns
    return cells[start..<(start + frame.size.columns)]
  }

  /// Writes text from a place in the panel, cut at the right edge or after `width` columns.
  ///
  /// Characters without a width of their own that are not part of a cluster are dropped; a wide
  /// character that would be cut in half is replaced by a space. Places outside are ignored.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    style: Style = .text,
    width: Int = .max
  ) -> Int {
    write(text[...], row: row, column: column, style: style, width: width)
  }

  /// Writes text from a place in the panel, cut at the right edge or after `width` columns.
  ///
  /// Characters without a width of their own that are not part of a cluster are dropped; a wide
  /// character that would be cut in half is replaced by a space. Places outside are ignored.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: Substring,
    row: Int,
    column: Int,
    style: Style = .text,
    width: Int = .max
  ) -> Int {
    guard row >= 0, row < frame.size.rows else { return column }
    let end = width == .max ? frame.size.columns : min(frame.size.columns, column + width)
    var column = column
    if text.plainWidth != nil {
      for scalar in text.unicodeScalars {
        guard column < end else { break }
        if column >= 0 { put(Cell(Character(scalar), style), row: row, column: column) }
        column += 1
      }
      return column
    }
    for character in text {
      let step = character.displayWidth
      guard step > 0 else { continue }
      guard column < end else { break }
      let fits = column + step <= end
      if column >= 0 {
        put(Cell(fits ? character : " ", style), row: row, column: column)
        if fits {
          for rest in 1..<max(1, step) { put(Cell(nil, style), row: row, column: column + rest) }
        }
      }
      column += fits ? step : 1
    }
    return column
  }

  /// Sets one cell, and blanks what would be left of a wide character that it cuts.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    let start = row * frame.size.columns
    let index = start + column
    if cell.character != nil, cells[index].character == nil {
      var head = index
      while head > start, cells[head].character == nil { head -= 1 }
      for place in head..<index { blank(place) }
    }
    var after = index + 1
    while after < start + frame.size.columns, cells[after].character == nil {
      blank(after)
      after += 1
    }
    cells[index] = cell
  }

  private mutating func blank(_ index: Int) { cells[index].character = " " }

  /// Changes the style of cells that are already written.
  public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < frame.size.rows else { return }
    for column in columns.clamped(to: 0..<frame.size.columns) {
      change(&cells[row * frame.size.columns + column].style)
    }
  }
}
