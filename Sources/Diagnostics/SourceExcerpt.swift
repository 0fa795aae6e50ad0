import Text

/// A line of a source file with the places marked in it.
struct SourceExcerpt {
  /// A place in the line, and what is said of it.
  struct Mark {
    var span: SourceSpan
    var isPrimary: Bool
    var text: String
  }

  /// A line as it is shown, and the columns of each mark.
  struct Layout {
    var text: String
    var places: [Range<Int>]
  }

  let source: SourceFile
  /// The line's number, from 1.
  let line: Int
  var marks: [Mark]

  init(of source: SourceFile, line: Int, marks: [Mark]) {
    self.source = source
    self.line = line
    self.marks = marks
  }

  /// Lays the line out in a number of columns.
  ///
  /// - Parameter width: How many columns there are; a longer line is cut around its first mark.
  /// - Returns: The text without control characters, and where the marks go.
  func layout(width: Int) -> Layout {
    let whole = source.span(ofLine: line)
    let window = window(of: whole, around: marks.first?.span.start ?? whole.start, width: width)
    var text = Self.shown(source.text(of: window))
    var places = marks.map { mark -> Range<Int> in
      let start = min(max(mark.span.start, window.start), window.end)
      let end = min(max(mark.span.end, start), window.end)
      let before = Self.shown(source.text(of: SourceSpan(start: window.start, end: start)))
      let inside = Self.shown(source.text(of: SourceSpan(start: start, end: end)))
      let column = before.displayWidth
      return column..<column + max(1, inside.displayWidth)
    }
    let isCutBefore = window.start > whole.start
    let total = text.displayWidth
    guard isCutBefore || window.end < whole.end || total > width else {
      return Layout(text: text, places: places)
    }
    var dropped = 0
    var isCut = isCutBefore
    if let first = places.first, first.upperBound > width {
      // Two thirds of the room for what comes before the mark.
      while dropped < first.lowerBound - width * 2 / 3, let character = text.first {
        dropped += character.displayWidth
        text.removeFirst()
        isCut = true
      }
    }
    var kept = 0
    let end = text.firstIndex { character in
      kept += character.displayWidth
      return kept > width - 2
    }
    if let end { text = text[..<end] + "…" } else if window.end < whole.end { text += "…" }
    if isCut { text = "…" + text }
    let shift = (isCut ? 1 : 0) - dropped
    places = places.map { place in
      let start = min(max(0, place.lowerBound + shift), width)
      return start..<min(max(start + 1, place.upperBound + shift), max(width, start + 1))
    }
    return Layout(text: text, places: places)
  }

  /// The part of a very long line that is worth laying out.
  private func window(of line: SourceSpan, around offset: Int, width: Int) -> SourceSpan {
    let reach = width * 8
    guard line.end - line.start > reach * 2 else { return line }
    var start = max(line.start, min(offset, line.end) - reach)
    while start > line.start, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.end, start + reach * 2)
    while end < line.end, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return SourceSpan(start: start, end: end)
  }

  /// A text with tabs as blanks and other controls as pictures.
  private static func shown(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ").pictured
  }
}
