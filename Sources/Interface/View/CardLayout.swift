import Answers
import Directory
import Display
import Search
import Text

/// One line of a card laid out in a width.
struct CardLine: Hashable, Sendable {
  var text: StyledText
  var link: EntityReference?
}

/// A place among the lines of a card, whatever its width.
struct CardPlace: Hashable, Comparable, Sendable {
  /// The heading, row or empty line, counted from 0.
  var entry = 0
  /// The line of the entry, counted from 0.
  var line = 0

  static func < (left: CardPlace, right: CardPlace) -> Bool {
    (left.entry, left.line) < (right.entry, right.line)
  }
}

/// A card to be broken into lines of a width.
///
/// Only what is asked for is broken: a card of twenty thousand rows costs no more than what is in sight.
struct CardLayout: Sendable {
  /// What stands at a place: one or more lines that belong together.
  enum Entry: Sendable {
    case blank
    /// What the frame's edge does not take of the card's title.
    case title(String)
    case heading(String)
    case row(CardRow)
  }

  let card: AnswerCard
  /// The lines of the title; the first stands on the frame.
  let title: [String]
  /// The columns of a line.
  let width: Int
  /// How many entries there are.
  let count: Int
  /// The place of each section's first entry, which is an empty line before all headings but the first.
  private let starts: [Int]

  /// The columns that labels take, the space after them included.
  static let labelColumns = AnswerCard.labelColumns

  /// - Parameters:
  ///   - card: what is laid out.
  ///   - width: the columns of a line.
  ///   - titleColumns: the columns that the title has on the frame; `nil` where it stands elsewhere.
  init(_ card: AnswerCard, width: Int, titleColumns: Int? = nil) {
    self.card = card
    self.width = width
    title = titleColumns.map { card.title.wrapped(to: $0).map(String.init) } ?? [card.title]
    var starts: [Int] = []
    var count = title.count - 1
    for (place, section) in card.sections.enumerated() {
      starts.append(count)
      count += section.rows.count + Self.linesAbove(section, at: place)
    }
    self.starts = starts
    self.count = count
  }

  /// The heading's line and the empty one above it.
  private static func linesAbove(_ section: CardSection, at place: Int) -> Int {
    section.heading == nil ? 0 : place == 0 ? 1 : 2
  }

  subscript(place: Int) -> Entry {
    if place >= 0, place < title.count - 1 { return .title(title[place + 1]) }
    guard let number = starts.lastIndex(where: { $0 <= place }), place < count else {
      return .blank
    }
    let section = card.sections[number]
    let above = Self.linesAbove(section, at: number)
    let offset = place - starts[number]
    if offset >= above { return .row(section.rows[offset - above]) }
    guard offset == above - 1, let heading = section.heading else { return .blank }
    return .heading(heading)
  }

  /// What Enter follows at an entry.
  func link(at entry: Int) -> EntityReference? {
    if case .row(let row) = self[entry] { row.link } else { nil }
  }
}

// MARK: - Lines

extension CardLayout {
  /// How many lines an entry takes, at least one.
  func lineCount(of entry: Int) -> Int {
    guard case .row(let row) = self[entry] else { return 1 }
    if let place = row.place { return place.lines(in: width).count }
    let columns = Columns(of: row, width: width)
    return (columns.hasLineAbove ? 1 : 0) + row.text.wrapped(to: columns.room).count
  }

  /// The lines of an entry.
  ///
  /// - Parameters:
  ///   - entry: a place from 0 up to `count`.
  ///   - highlighter: what marks in texts that they answer the query.
  /// - Returns: at least one line.
  func lines(of entry: Int, _ highlighter: Highlighter? = nil) -> [CardLine] {
    switch self[entry] {
    case .blank: return [CardLine(text: StyledText())]
    case .title(let text): return [CardLine(text: StyledText(text, .title))]
    case .heading(let text):
      return [CardLine(text: StyledText(text, .heading).truncated(to: width))]
    case .row(let row):
      if let place = row.place {
        return place.lines(in: width).map { pieces in
          var text = StyledText()
          for piece in pieces {
            let role = piece.part == .state ? place.stateRole : row.role
            text.append(
              piece.text[...], piece.part == .head ? .label : Role(role),
              matches: highlighter?.ranges(in: piece.text) ?? [])
          }
          return CardLine(text: text, link: row.link)
        }
      }
      let columns = Columns(of: row, width: width)
      var head = StyledText()
      var lines: [CardLine] = []
      if let label = row.label {
        head.append(label, .label)
        if columns.hasLineAbove {
          lines.append(CardLine(text: head.truncated(to: width), link: row.link))
          head = StyledText()
        } else if head.width >= Self.labelColumns {
          head.append(" ")
        }
      } else {
        head.append(row.marker, Role(row.role))
      }
      let matches = highlighter?.ranges(in: row.text) ?? []
      for (number, part) in row.text.wrapped(to: columns.room).enumerated() {
        var text = number == 0 ? head : StyledText()
        text.pad(to: columns.indent)
        text.append(part, Role(row.role), matches: matches)
        lines.append(CardLine(text: text, link: row.link))
      }
      return lines
    }
  }

  /// Where a row's text stands.
  private struct Columns {
    /// Where too few columns are left for two, the label stands above its text.
    var hasLineAbove = false
    /// The columns before the text, but for a first line whose label is longer.
    let indent: Int
    /// The columns for the text.
    let room: Int

    init(of row: CardRow, width: Int) {
      guard let label = row.label else {
        indent = row.marker.displayWidth
        room = width - indent
        return
      }
      let columns = label.displayWidth
      if width < 2 * CardLayout.labelColumns {
        hasLineAbove = columns > 0
        indent = 2
        room = width - 2
      } else {
        indent = CardLayout.labelColumns
        // A label as wide as its column or wider has a space after it.
        room = width - (columns >= indent ? columns + 1 : indent)
      }
    }
  }
}

// MARK: - Walking the lines

extension CardLayout {
  /// The place of the last line.
  var last: CardPlace {
    let entry = max(0, count - 1)
    return CardPlace(entry: entry, line: lineCount(of: entry) - 1)
  }

  /// The first row, past a heading on top.
  var firstRow: CardPlace {
    let entry = (0..<count).first { if case .row = self[$0] { true } else { false } }
    return CardPlace(entry: entry ?? 0)
  }

  /// A place that exists: the nearest line of the same entry, or else the last line.
  func clamped(_ place: CardPlace) -> CardPlace {
    guard place.entry < count else { return last }
    guard place.line > 0 else { return place }
    return CardPlace(
      entry: place.entry, line: min(place.line, lineCount(of: place.entry) - 1))
  }

  /// The line nearest to a place that is not empty, among those from one place to another.
  func nearestRow(to place: CardPlace, between first: CardPlace, and last: CardPlace) -> CardPlace {
    for step in [1, -1] {
      var line = place
      while (first...last).contains(line), case .blank = self[line.entry] {
        let next = moved(line, by: step)
        guard next != line else { break }
        line = next
      }
      if (first...last).contains(line), !isBlank(line.entry) { return line }
    }
    return place
  }

  private func isBlank(_ entry: Int) -> Bool {
    if case .blank = self[entry] { true } else { false }
  }

  /// The place a number of lines further down, or up where the number is negative, as far as there are lines.
  func moved(_ place: CardPlace, by lines: Int) -> CardPlace {
    var entry = place.entry
    var line = place.line + lines
    while line < 0, entry > 0 {
      entry -= 1
      line += lineCount(of: entry)
    }
    guard line > 0 else { return CardPlace(entry: entry) }
    var rows = lineCount(of: entry)
    while line >= rows, entry + 1 < count {
      line -= rows
      entry += 1
      rows = lineCount(of: entry)
    }
    return CardPlace(entry: entry, line: min(line, rows - 1))
  }

  /// How many lines lie between two places: at most the limit, and 0 when the second is not below the first.
  func lines(from start: CardPlace, to end: CardPlace, limit: Int) -> Int {
    guard start < end else { return 0 }
    var entry = start.entry
    var lines = -start.line
    while entry < end.entry, lines < limit {
      lines += lineCount(of: entry)
      entry += 1
    }
    return min(limit, lines + (entry == end.entry ? end.line : 0))
  }

  /// The first line in sight, such that a place is.
  ///
  /// - Parameters:
  ///   - top: where the view stood before.
  ///   - place: the line that must be in sight.
  ///   - rows: how many lines there is room for.
  /// - Returns: `top`, moved as little as needed.
  func scrolled(_ top: CardPlace, toShow place: CardPlace, rows: Int) -> CardPlace {
    let rows = max(1, rows)
    var top = min(clamped(top), place)
    if lines(from: top, to: place, limit: rows) >= rows { top = moved(place, by: 1 - rows) }
    // No empty space below the end while there is something above.
    guard top > CardPlace(), !hasMore(below: top, rows: rows - 1) else { return top }
    return min(top, moved(last, by: 1 - rows))
  }

  /// Whether there are lines below those in sight.
  func hasMore(below top: CardPlace, rows: Int) -> Bool {
    lines(from: top, to: CardPlace(entry: count), limit: rows + 1) > rows
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
