import Text

extension AnswerCard {
  /// The card as lines of plain text, for a pipe, a printer or a search result.
  ///
  /// - Parameter width: the columns to wrap at, at least 20.
  /// - Returns: the title, then the rows; no trailing spaces, no control characters but line feeds.
  public func plainText(width: Int = 80) -> String {
    let width = max(20, width)
    let head = StyledText(title).wrapped(to: width).map(\.text)
    let body = CardLayout(self, width: width).lines.map { line in
      let text = line.text.text
      return String(
        text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
    return (head + body).joined(separator: "\n")
  }

  /// Everything on the card that can be copied, each piece once, in the order of the card.
  public var copyables: [Copyable] {
    var seen: Set<Copyable> = []
    return sections.flatMap(\.rows).compactMap(\.copyable).filter { seen.insert($0).inserted }
  }
}
