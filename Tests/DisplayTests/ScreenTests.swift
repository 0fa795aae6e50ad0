import Display
import Testing

@Suite struct ScreenTests {
  private let size = Size(rows: 3, columns: 8)

  private func panel(_ id: String, _ frame: Rect, _ lines: [String]) -> Panel {
    var panel = Panel(id: id, frame: frame)
    for (row, line) in lines.enumerated() { panel.write(line, row: row, column: 0) }
    return panel
  }

  private func rows(_ panels: Panel...) -> [String] {
    Screen(size: size, panels: panels, cursor: Position(row: 0, column: 0)).rows()
  }

  @Test func `a cluster of many columns that is written over leaves nothing of itself`() {
    for place in 0..<10 {
      var panel = Panel(id: "p", frame: Rect(row: 0, column: 0, rows: 1, columns: 10))
      panel.write("a👨‍👩‍👧‍👦b", row: 0, column: 0)
      #expect(panel.row(0).filter { $0.character == nil }.count == 7)
      panel.write("x", row: 0, column: place)
      let text = String(panel.row(0).compactMap(\.character))
      let expected = Array("a        b").enumerated().map { $0.offset == place ? "x" : $0.element }
      if (1...8).contains(place) { #expect(text == String(expected)) }
    }
  }

  @Test func `a later panel covers an earlier one`() {
    #expect(
      rows(
        panel("below", Rect(row: 0, column: 0, rows: 3, columns: 8), ["aaaaaaaa", "bbbbbbbb"]),
        panel("above", Rect(row: 1, column: 2, rows: 1, columns: 3), ["XY"])
      ) == ["aaaaaaaa", "bbXY bbb", ""])
  }

  @Test func `a panel beyond the edge is cut`() {
    #expect(
      rows(panel("far", Rect(row: 2, column: 6, rows: 2, columns: 5), ["abcde", "fghij"]))
        == ["", "", "      ab"])
  }

  @Test func `text is cut at the panel's edge and at a width`() {
    var panel = Panel(id: "p", frame: Rect(row: 0, column: 0, rows: 1, columns: 8))
    #expect(panel.write("zasiłek rodzinny", row: 0, column: 3) == 8)
    #expect(rows(panel) == ["   zasił", "", ""])
    panel.write("abcdef", row: 0, column: 0, width: 2)
    #expect(rows(panel) == ["ab zasił", "", ""])
  }

  @Test func `a wide character takes two cells and is never halved`() {
    let panel = panel("p", Rect(row: 0, column: 0, rows: 1, columns: 3), ["市市"])
    #expect(panel.row(0).map(\.character) == ["市", nil, " "])
    #expect(rows(panel) == ["市", "", ""])
  }

  @Test func `control characters take no cell`() {
    #expect(
      rows(panel("p", Rect(row: 0, column: 0, rows: 1, columns: 8), ["a\u{1B}[31mb\u{7}"]))
        == ["a[31mb", "", ""])
  }

  @Test func `overwriting half of a wide character leaves no other half`() {
    var panel = panel("p", Rect(row: 0, column: 0, rows: 1, columns: 4), ["市市"])
    panel.write("x", row: 0, column: 1)
    #expect(panel.row(0).map(\.character) == [" ", "x", "市", nil])
    panel.write("y", row: 0, column: 2)
    #expect(panel.row(0).map(\.character) == [" ", "x", "y", " "])
  }
}
