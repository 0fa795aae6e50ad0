import Text

extension AnswerCard {
  /// The card as lines of plain text, for a pipe, a printer or a search result.
  ///
  /// - Parameter width: the columns to wrap at, at least 20.
  /// - Returns: the title, then the rows; no trailing spaces, no control characters but line feeds.
  public func plainText(width: Int = 80) -> String {
    let width = max(20, width)
    var text = PlainText(width: width)
    for line in title.wrapped(to: width) { text.add(line) }
    for (place, section) in sections.enumerated() {
      if let heading = section.heading {
        if place > 0 { text.add("") }
        text.add(heading.truncated(to: width))
      }
      for row in section.rows { text.add(row) }
    }
    return text.lines.joined(separator: "\n")
  }

  /// Everything on the card that can be copied, each piece once, in the order of the card.
  public var copyables: [Copyable] {
    var seen: Set<Copyable> = []
    return sections.flatMap(\.rows).compactMap(\.copyable).filter { seen.insert($0).inserted }
  }
}

extension AnswerCard {
  /// The columns that labels take, the space after them included.
  package static let labelColumns = 11

  /// The columns of a card beside the tree on a screen of 80.
  package static let narrowColumns = 45
  /// The columns of a title on the frame of such a card.
  package static let titleColumns = 44
  /// The rows of a card that are read first: what a resident must hear stands in them.
  package static let answerRows = 10
}

/// A card on its way to plain text.
struct PlainText {
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = width }

  mutating func add(_ line: String) { add(line[...]) }

  mutating func add(_ line: Substring) {
    let end = line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex
    lines.append(String(line[..<end]))
  }

  mutating func add(_ row: CardRow) {
    if let place = row.place {
      for line in place.lines(in: width) { add(line.map(\.text).joined()) }
      return
    }
    var head = row.label ?? row.marker
    var indent = row.label == nil ? head.displayWidth : AnswerCard.labelColumns
    if let label = row.label {
      if width < 2 * AnswerCard.labelColumns {
        // Too narrow for two columns: the label stands above its text.
        indent = 2
        if !label.isEmpty { add(label.truncated(to: width)) }
        head = ""
      } else if label.displayWidth >= indent {
        head += " "
      }
    }
    let columns = max(indent, head.displayWidth)
    for part in row.text.wrapped(to: width - columns) {
      head += String(repeating: " ", count: max(0, indent - head.displayWidth))
      add(head + part)
      head = ""
    }
  }
}
