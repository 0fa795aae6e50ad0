import CNcurses
import Display

/// A screen's panels as ncurses panels: one window each, kept from frame to frame.
final class PanelStack {
  /// A panel as it stands in its window.
  private struct Shown {
    var panel: Panel
    /// The part of the panel's frame that is on the screen; what the window covers.
    var visible: Rect
    let window: UnsafeMutablePointer<WINDOW>
    let handle: UnsafeMutablePointer<PANEL>
  }

  private let palette: Palette
  private let repertoire: Repertoire
  private var shown: [String: Shown] = [:]
  private var order: [String] = []

  init(palette: Palette, repertoire: Repertoire) {
    self.palette = palette
    self.repertoire = repertoire
  }

  deinit { discard() }

  /// Forgets every window, after the terminal's size changed or before the end.
  func discard() {
    for (_, item) in shown {
      del_panel(item.handle)
      delwin(item.window)
    }
    shown = [:]
    order = []
  }

  /// Brings ncurses' virtual screen to the panels of a screen; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - panels: from the bottom up. A second panel of the same identity is ignored.
  ///   - size: the terminal's size, to which frames are cut.
  func arrange(_ panels: [Panel], size: Size) {
    var wanted: [String] = []
    for panel in panels where !wanted.contains(panel.id) {
      guard let visible = panel.frame.cut(to: size) else { continue }
      wanted.append(panel.id)
      show(panel, visible: visible)
    }
    for (id, item) in shown where !wanted.contains(id) {
      del_panel(item.handle)
      delwin(item.window)
      shown[id] = nil
    }
    if wanted != order {
      for id in wanted { if let item = shown[id] { top_panel(item.handle) } }
      order = wanted
    }
    update_panels()
  }

  private func show(_ panel: Panel, visible: Rect) {
    guard var item = shown[panel.id] else {
      open(panel, visible: visible)
      return
    }
    let isSameExtent = item.visible.size == visible.size
    let isSamePlace = item.visible.origin == visible.origin
    if !isSameExtent {
      // A window that grows must fit where it stands, so it starts again at its new place.
      del_panel(item.handle)
      delwin(item.window)
      shown[panel.id] = nil
      order.removeAll { $0 == panel.id }
      open(panel, visible: visible)
      return
    }
    if !isSamePlace {
      move_panel(item.handle, Int32(visible.origin.row), Int32(visible.origin.column))
    }
    if item.panel != panel {
      let before = item.panel.frame == panel.frame ? item.panel : nil
      draw(panel, visible: visible, window: item.window, before: before)
    }
    item.panel = panel
    item.visible = visible
    shown[panel.id] = item
  }

  private func open(_ panel: Panel, visible: Rect) {
    guard
      let window = newwin(
        Int32(visible.size.rows), Int32(visible.size.columns),
        Int32(visible.origin.row), Int32(visible.origin.column)),
      let handle = new_panel(window)
    else { return }
    leaveok(window, false)
    draw(panel, visible: visible, window: window, before: nil)
    shown[panel.id] = Shown(panel: panel, visible: visible, window: window, handle: handle)
  }

  /// Copies what differs from what the window holds: of each row all from the first cell to the last that does.
  private func draw(
    _ panel: Panel, visible: Rect, window: UnsafeMutablePointer<WINDOW>, before: Panel?
  ) {
    let firstRow = visible.origin.row - panel.frame.origin.row
    let firstColumn = visible.origin.column - panel.frame.origin.column
    for offset in 0..<visible.size.rows {
      let row = firstRow + offset
      let shown = firstColumn..<(firstColumn + visible.size.columns)
      let changed = (before.map { panel.columns(ofRow: row, since: $0) } ?? shown)
        .clamped(to: shown)
      if changed.isEmpty { continue }
      // Dots that stand for an ellipsis may take the place of cells that did not change.
      let columns = repertoire.kind == .unicode ? changed : shown
      let line = complexCharacters(repertoire.spelled(panel.glyphs(ofRow: row, columns)), of: panel)
      wmove(window, Int32(offset), Int32(columns.lowerBound - firstColumn))
      wadd_wchnstr(window, line, Int32(line.count))
    }
  }

  /// A row of cells as ncurses holds it: a wide character is one entry for two columns.
  private func complexCharacters(_ glyphs: ArraySlice<Glyph>, of panel: Panel) -> [cchar_t] {
    var line: [cchar_t] = []
    line.reserveCapacity(glyphs.count)
    var index = glyphs.startIndex
    // Neighbours mostly look the same, and differ by their one scalar alone.
    var style: Style?
    var look = Palette.Look(attributes: 0, pair: 0)
    var cell = cchar_t()
    while index < glyphs.endIndex {
      let glyph = glyphs[index]
      if glyph.style != style {
        style = glyph.style
        look = palette.look(of: glyph.style)
        cell = complexCharacter([" "], look)
      }
      var end = index + 1
      while end < glyphs.endIndex, glyphs[end].isContinuation { end += 1 }
      if end == index + 1, let scalar = glyph.scalar, repertoire.sendsAlone(scalar) {
        cell.chars.0 = wchar_t(bitPattern: scalar.value)
        line.append(cell)
        index = end
        continue
      }
      // The further columns of a character that another panel or the edge has cut.
      let character = panel.character(of: glyph) ?? " "
      var columns = 0
      for run in repertoire.runs(for: character, width: end - index) {
        line.append(complexCharacter(run, look))
        columns += repertoire.columns(of: run)
      }
      for _ in columns..<max(columns, end - index) { line.append(complexCharacter([" "], look)) }
      index = end
    }
    return line
  }

  private func complexCharacter(_ scalars: [Unicode.Scalar], _ look: Palette.Look) -> cchar_t {
    var cell = cchar_t()
    let text = scalars.map { wchar_t(bitPattern: $0.value) } + [0]
    _ = okienko_cell(&cell, text, look.attributes, look.pair)
    return cell
  }
}

extension Rect {
  /// The part of the rectangle that lies on a screen of a size, or `nil` when none does.
  fileprivate func cut(to size: Size) -> Rect? {
    let top = max(0, origin.row)
    let left = max(0, origin.column)
    let bottom = min(size.rows, origin.row + self.size.rows)
    let right = min(size.columns, origin.column + self.size.columns)
    guard top < bottom, left < right else { return nil }
    return Rect(row: top, column: left, rows: bottom - top, columns: right - left)
  }
}
