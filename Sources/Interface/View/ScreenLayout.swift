import Answers
import Display
import Search

/// Where the parts of the screen stand.
struct ScreenLayout: Hashable, Sendable {
  /// The smallest screen that shows anything but its own size.
  static let smallest = Size(rows: 10, columns: 40)
  /// From this width on, tree and card stand side by side.
  static let widthForBoth = 60

  let size: Size
  /// `nil` where the pane is not shown.
  let tree: Rect?
  let detail: Rect?
  /// The columns that a frame takes on each side, and the rows below: none without decorations.
  let border: Int
  /// The row with the title, framed or not.
  let top = 1

  var isTooSmall: Bool {
    size.rows < Self.smallest.rows || size.columns < Self.smallest.columns
  }

  /// Whether tree and card take turns.
  var showsOnePane: Bool { tree == nil || detail == nil }

  init(
    size: Size, focus: Focus, treeColumns: Int?, isAccessible: Bool, isMaximized: Bool = false
  ) {
    self.size = size
    border = isAccessible ? 0 : 1
    let rows = max(0, size.rows - 3)
    if isAccessible || isMaximized || size.columns < Self.widthForBoth {
      let whole = Rect(row: 2, column: 0, rows: rows, columns: size.columns)
      tree = focus == .detail ? nil : whole
      detail = focus == .detail ? whole : nil
    } else {
      let columns = Self.treeColumns(treeColumns, of: size.columns)
      tree = Rect(row: 2, column: 0, rows: rows, columns: columns)
      detail = Rect(row: 2, column: columns, rows: rows, columns: size.columns - columns)
    }
  }

  /// The columns of the tree: two fifths of the screen, at most 60, unless changed by hand.
  static func treeColumns(_ chosen: Int?, of columns: Int) -> Int {
    min(max(24, chosen ?? min(60, columns * 2 / 5)), max(24, columns - 30))
  }

  /// Where a window lies: over both panes, as high as it needs.
  ///
  /// Text is read in at most 100 columns; a table takes the whole width.
  func overlay(rows: Int = .max, isWide: Bool = false) -> Rect {
    let columns = border == 0 || isWide ? size.columns : min(size.columns, 100)
    let room = max(0, size.rows - 3)
    let wanted = border == 0 || rows > room ? room : max(rows, 1) + top + border
    return Rect(
      row: 2, column: (size.columns - columns) / 2, rows: min(room, wanted), columns: columns)
  }

  /// What a frame leaves of a pane.
  func inside(_ pane: Rect) -> Size {
    Size(
      rows: max(0, pane.size.rows - top - border), columns: max(0, pane.size.columns - 2 * border))
  }

  /// What the frame of a window leaves when it is as high as can be.
  var insideOverlay: Size { inside(overlay()) }

  /// The columns of a card's lines: the first column inside the frame is for the cursor's mark.
  func cardColumns(_ pane: Rect) -> Int { max(1, inside(pane).columns - 1) }
}

extension State {
  func layout(_ size: Size) -> ScreenLayout {
    // Where there is room for one pane alone, whoever has asked nothing yet reads how to ask.
    let focus = isAtHome && focus == .search ? .detail : focus
    return ScreenLayout(
      size: size, focus: focus, treeColumns: treeColumns, isAccessible: options.isAccessible,
      isMaximized: isMaximized)
  }

  /// The rows inside the panes.
  func paneRows(_ size: Size? = nil) -> Int {
    let layout = layout(size ?? self.size)
    return (layout.tree ?? layout.detail).map { layout.inside($0).rows } ?? 0
  }

  /// The ranges of a text that answer the query.
  func matches(in text: String) -> [Range<String.Index>] {
    findings?.highlighter.ranges(in: text) ?? []
  }
}

/// The first line in sight, such that one line is.
///
/// - Parameters:
///   - top: where the view stood before.
///   - line: the line that must be in sight.
///   - rows: how many lines there is room for.
///   - count: how many lines there are.
/// - Returns: `top`, moved as little as needed.
func scrolled(_ top: Int, toShow line: Int, rows: Int, of count: Int) -> Int {
  let latest = max(0, count - rows)
  let needed = min(max(top, line - rows + 1), max(0, line))
  return min(max(0, needed), latest)
}
