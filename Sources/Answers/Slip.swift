import Calendar
import Directory
import Text

/// A card on paper for the resident.
public enum Slip {
  /// Columns of the paper.
  public static let width = 72

  /// Writes the slip of a card.
  ///
  /// - Parameters:
  ///   - card: what the resident asked about.
  ///   - directory: whose name stands at the head.
  ///   - date: the day that the card speaks of.
  ///   - language: the language of what stands around the card.
  ///   - isASCII: whether letters and signs beyond ASCII are replaced, for old printers.
  /// - Returns: lines of at most 72 columns, each ended by a line feed.
  public static func text(
    _ card: AnswerCard,
    in directory: ServiceDirectory,
    on date: LocalDate,
    language: Language,
    isASCII: Bool = false
  ) -> String {
    let words = Catalogue(language)
    let rule = String(repeating: isASCII ? "-" : "─", count: width)
    let head = directory.info.name.sanitized.wrapped(to: width).map(String.init)
    let doubt = directory.on(date).staleSince.map(words.staleData)
    let foot = ([words.slipFoot(date)] + [doubt].compactMap { $0 })
      .flatMap { $0.wrapped(to: width).map(String.init) }
    let body = isASCII ? card.spelledInASCII : card
    let lines = head + [rule, body.plainText(width: width), rule] + foot
    let text = lines.joined(separator: "\n") + "\n"
    return isASCII ? text.asciiSpelledLines : text
  }
}

extension AnswerCard {
  /// The card in ASCII, before it is laid out: a spelled-out letter may be longer than it was.
  var spelledInASCII: AnswerCard {
    AnswerCard(
      entity: entity,
      title: title.asciiSpelled,
      kind: kind.asciiSpelled,
      sections: sections.map { section in
        CardSection(
          heading: section.heading?.asciiSpelled,
          rows: section.rows.map { row in
            var row = row
            row.label = row.label?.asciiSpelled
            row.marker = row.marker.asciiSpelled
            row.text = row.text.asciiSpelled
            return row
          })
      })
  }
}

extension String {
  fileprivate var asciiSpelledLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.asciiSpelled)
      .joined(separator: "\n")
  }
}
