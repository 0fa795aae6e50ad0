import Calendar
import Directory
import Text

/// What a resident takes home on paper: the matter, where and when, what to bring, how else, whom to call.
///
/// What only the desk needs stays on the screen: unknowns, proposals, sources, marks, and which office it is.
public enum Slip {
  /// Columns of the paper.
  public static let width = 72

  /// Writes the slip of an entity.
  ///
  /// - Parameters:
  ///   - entity: what the resident asked about.
  ///   - directory: where it stands; its name stands at the head.
  ///   - date: the day that the slip speaks of. Paper does not follow the clock: it says the hours of the day.
  ///   - language: the resident's language; names stay as the directory has them.
  ///   - area: the resident's district, a place in `serviceAreas`.
  ///   - width: the columns to write in, those of the paper or fewer.
  ///   - isASCII: whether letters and signs beyond ASCII are replaced, for old printers.
  /// - Returns: lines of at most so many columns, each ended by a line feed.
  public static func text(
    of entity: EntityReference,
    in directory: ServiceDirectory,
    on date: LocalDate,
    language: Language,
    area: Int? = nil,
    width: Int = Slip.width,
    isASCII: Bool = false
  ) -> String {
    let words = Catalogue(language)
    var card = AnswerCard(
      of: entity, in: directory, at: Moment(date: date), language: language, area: area
    )
    let opening = directory.receptionDay(of: entity, from: date, area: area)
    card = card.forTheResident(
      words, namesSubstitute: opening?.substitute == nil,
      isCurrent: directory.on(date).isCurrent(entity))
    if let opening {
      card.say(opening, in: directory, words)
    }
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
  /// The card without what only the desk needs.
  ///
  /// - Parameters:
  ///   - words: the resident's language.
  ///   - namesSubstitute: whether a closure says itself who stands in, or a row of its own does.
  ///   - isCurrent: whether there is on the day what the card is about.
  /// - Returns: the card as it is printed.
  fileprivate func forTheResident(
    _ words: Catalogue, namesSubstitute: Bool, isCurrent: Bool
  ) -> AnswerCard {
    let dropped = [
      words.notices, words.more, words.channelsNow, words.channelsOtherwise, words.sourceHeading,
    ]
    // Of what is no more, or not yet, a resident takes home where to go instead, and nothing else.
    let kept = sections.filter { section in
      section.heading.map { isCurrent && !dropped.contains($0) } ?? true
    }
    return AnswerCard(
      entity: entity, title: title, kind: kind,
      sections: kept.map { $0.forTheResident(words, namesSubstitute) }.filter { !$0.rows.isEmpty })
  }

  /// Says when a resident is received, and where, if not at the place itself: one statement, in place of what the screen says
  /// of the present moment.
  fileprivate mutating func say(
    _ opening: ReceptionDay, in directory: ServiceDirectory, _ words: Catalogue
  ) {
    var rows = [CardRow(label: words.receptionDay, text: words.openingText(opening).sanitized)]
    if let substitute = opening.substitute {
      let location = directory.locations[substitute]
      let rooms = location.rooms.isEmpty ? nil : words.roomList(location.rooms)
      let text = [location.address?.address1 ?? location.name, rooms]
        .compactMap { $0 }.joined(separator: ", ")
      rows.insert(CardRow(label: words.substitute, text: text.sanitized), at: 0)
    }
    var sections = sections
    if sections.first?.heading != nil || sections.isEmpty {
      sections.insert(CardSection(heading: nil, rows: []), at: 0)
    }
    sections[0].rows.removeAll { $0.label == words.state && $0.role != .warning }
    let hours = [words.hours, words.channelName(.inPerson)]
    let place = sections[0].rows.firstIndex { row in row.label.map(hours.contains) ?? false }
    sections[0].rows.insert(contentsOf: rows, at: place ?? sections[0].rows.count)
    self = AnswerCard(entity: entity, title: title, kind: kind, sections: sections)
  }

  /// The card in ASCII, before it is laid out: a spelled-out letter may be longer than it was.
  fileprivate var spelledInASCII: AnswerCard {
    AnswerCard(
      entity: entity,
      title: title.asciiSpelled,
      kind: kind.asciiSpelled,
      sections: sections.map { section in
        CardSection(
          heading: section.heading?.asciiSpelled,
          rows: section.rows.mapTexts(\.asciiSpelled))
      })
  }
}

extension CardSection {
  /// The rows that a resident needs, without the marks of the screen.
  fileprivate func forTheResident(_ words: Catalogue, _ namesSubstitute: Bool) -> CardSection {
    var isDropped = false
    let kept = rows.compactMap { row -> CardRow? in
      // A row that goes on with the one before it goes with it.
      if row.label != "" { isDropped = [words.office, words.separation].contains(row.label) }
      guard !isDropped, row.role != .faint else { return nil }
      var row = row
      // Items of a list stay items; other marks are for whoever sits at the screen.
      row.marker = row.marker == "→ " ? "• " : row.marker == "⚠ " ? "" : row.marker
      if let arrow = row.text.arrow, !namesSubstitute, heading == nil, row.label == nil,
        row.place == nil
      {
        row.text.removeSubrange(arrow.lowerBound...)
      }
      return row
    }
    let rows = kept.mapTexts { text in
      var text = text
      if text.hasPrefix("⚠ ") { text.removeFirst(2) }
      if let arrow = text.arrow {
        text.replaceSubrange(arrow, with: ", \(words.substitute.lowercased()): ")
      }
      return text
    }
    return CardSection(heading: heading, rows: rows)
  }
}

extension String {
  /// Where an arrow leads to the place that stands in.
  fileprivate var arrow: Range<Index>? {
    indices.lazy.map { $0..<(self.index($0, offsetBy: 3, limitedBy: endIndex) ?? endIndex) }
      .first { self[$0] == " → " }
  }

  fileprivate var asciiSpelledLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.asciiSpelled)
      .joined(separator: "\n")
  }
}
