/// A piece of a query: what stands between spaces, with what its first signs make of it.
struct QueryPiece {
  /// The name before a colon.
  var filter: String?
  var value: String
  var isQuoted = false
  var isExcluded = false

  /// The pieces of a query, in order.
  static func all(of text: String) -> [QueryPiece] {
    var pieces: [QueryPiece] = []
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      if characters[place].isWhitespace {
        place += 1
        continue
      }
      var piece = QueryPiece(value: "")
      if isDash(characters[place]), place + 1 < characters.count,
        !characters[place + 1].isWhitespace, !isDash(characters[place + 1])
      {
        piece.isExcluded = true
        place += 1
      }
      while place < characters.count, !characters[place].isWhitespace {
        let character = characters[place]
        place += 1
        if isQuote(character) {
          guard piece.value.isEmpty else { continue }
          piece.isQuoted = true
          while place < characters.count, !isQuote(characters[place]) {
            piece.value.append(characters[place])
            place += 1
          }
          place += 1
          break
        }
        if character == ":", piece.filter == nil, isFilterName(piece.value),
          place >= characters.count || characters[place] != "/"
        {
          piece.filter = piece.value
          piece.value = ""
          continue
        }
        piece.value.append(character)
      }
      pieces.append(piece)
    }
    return pieces
  }

  private static func isQuote(_ character: Character) -> Bool { "\"„”“«»".contains(character) }

  private static func isDash(_ character: Character) -> Bool { "-–—−".contains(character) }

  private static func isFilterName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }
}
