/// What the program shows: panels from the bottom up, and the cursor.
///
/// A screen is a value. Tests compare its rows; a back end brings it to a terminal.
public struct Screen: Hashable, Sendable {
  public let size: Size
  /// The panels, the lowest first; a later one covers an earlier one.
  public var panels: [Panel]
  /// Where the terminal's cursor stands: the item in focus, for screen readers and braille lines.
  public var cursor: Position

  public init(size: Size, panels: [Panel], cursor: Position) {
    self.size = size
    self.panels = panels
    self.cursor = cursor
  }

  /// The cells as they appear, row by row, with later panels over earlier ones.
  public func composed() -> [[Cell]] {
    var rows = Array(
      repeating: Array(repeating: Cell.blank, count: size.columns),
      count: size.rows
    )
    for panel in panels {
      for row in 0..<panel.frame.size.rows {
        let target = panel.frame.origin.row + row
        guard rows.indices.contains(target) else { continue }
        for (offset, cell) in panel.row(row).enumerated() {
          let column = panel.frame.origin.column + offset
          guard rows[target].indices.contains(column) else { continue }
          rows[target][column] = cell
        }
      }
    }
    return rows
  }

  /// The rows as text, trailing spaces removed: what a person sees, without colour.
  public func rows() -> [String] {
    composed().map { cells in
      var line = String(cells.compactMap(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
