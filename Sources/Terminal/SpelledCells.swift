import Display

extension Repertoire {
  /// The cells of a row with the ellipses spelled out that cannot be sent: `...`.
  ///
  /// The dots take the place of blanks that follow, or of the letters before: what was cut stays cut.
  func spelled(_ cells: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    guard kind != .unicode, cells.contains(where: { $0.scalar == "…" }), !canSend("…") else {
      return cells
    }
    var cells = cells
    for place in cells.indices where cells[place].scalar == "…" {
      let blanks = cells[(place + 1)...].prefix(3)
      let hasRoom = blanks.count >= 2 && blanks.allSatisfy { $0.scalar == " " }
      let first = hasRoom ? place : max(place - 2, cells.startIndex)
      for dot in first...min(first + 2, cells.endIndex - 1)
      where dot <= place || hasRoom {
        guard dot == place || hasRoom || isLetter(cells[dot]) else { continue }
        cells[dot] = Glyph(".", cells[place].style)
      }
    }
    return cells
  }

  /// Whether a cell is of text, and not of a frame or of half a wide character.
  private func isLetter(_ cell: Glyph) -> Bool {
    guard !cell.isContinuation else { return false }
    // Several scalars are a letter with its marks, or a picture.
    guard let scalar = cell.scalar else { return true }
    let character = Character(scalar)
    return character == " " || character.isLetter || character.isNumber || character.isPunctuation
  }
}
