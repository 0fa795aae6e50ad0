import Answers
import Directory
import Display
import Text

/// One line of a card laid out in a width.
struct CardLine: Hashable, Sendable {
  var text: StyledText
  /// The place of the row among all rows of the card; `nil` for headings and empty lines.
  var row: Int?
  var link: EntityReference?
  /// The line begins its row.
  var isFirst = false
}

/// A card broken into lines.
struct CardLayout: Hashable, Sendable {
  private(set) var lines: [CardLine] = []
  /// The columns that labels take, the space after them included.
  static let labelColumns = AnswerCard.labelColumns

  /// Lays a card out.
  ///
  /// - Parameters:
  ///   - card: what to lay out; its title is not part of the lines.
  ///   - width: the columns of a line.
  ///   - matches: the ranges of a text that answer the query.
  init(
    _ card: AnswerCard,
    width: Int,
    matches: (String) -> [Range<String.Index>] = { _ in [] }
  ) {
    var place = 0
    for section in card.sections {
      if let heading = section.heading {
        if !lines.isEmpty { lines.append(CardLine(text: StyledText())) }
        lines.append(CardLine(text: StyledText(heading, .heading).truncated(to: width)))
      }
      for row in section.rows {
        append(row, at: place, width: width, matches: matches)
        place += 1
      }
    }
  }

  private mutating func append(
    _ row: CardRow,
    at place: Int,
    width: Int,
    matches: (String) -> [Range<String.Index>]
  ) {
    var head = StyledText()
    var indent = Self.labelColumns
    if let label = row.label {
      head.append(label, .label)
      if width < 2 * Self.labelColumns {
        // Too narrow for two columns: the label stands above its text.
        indent = 2
        if head.width > 0 {
          lines.append(
            CardLine(text: head.truncated(to: width), row: place, link: row.link, isFirst: true))
        }
        head = StyledText()
      } else if head.width >= indent {
        head.append(" ")
      }
    } else {
      head.append(row.marker, Role(row.role))
      indent = head.width
    }
    let body = StyledText(row.text, Role(row.role), matches: matches(row.text))
    for (number, part) in body.wrapped(to: width - max(indent, head.width)).enumerated() {
      var text = number == 0 ? head : StyledText()
      text.pad(to: indent)
      text.append(part)
      let begins = number == 0 && lines.last?.row != place
      lines.append(CardLine(text: text, row: place, link: row.link, isFirst: begins))
    }
  }

  /// The first line of a row, or the last line before it.
  func line(ofRow row: Int) -> Int {
    lines.firstIndex { ($0.row ?? -1) >= row } ?? max(0, lines.count - 1)
  }
}

extension Role {
  /// How what a row of a card means looks.
  init(_ role: CardRow.Role) {
    switch role {
    case .text: self = .text
    case .link: self = .link
    case .faint: self = .faint
    case .warning: self = .warning
    case .positive: self = .positive
    }
  }
}
