import Directory
import Text

/// Collects the rows of a card.
///
/// What each kind of entity says stands in an extension of its own (`LocationCard.swift` and so on);
/// here is what they share. Every text passes `row` or `note`, where it is sanitised.
struct CardWriter {
  let directory: ServiceDirectory
  let moment: Moment
  /// The directory on the moment's day.
  let daybook: Daybook
  let words: Catalogue
  let area: Int?
  /// The key that shows all points side by side.
  var tableKey: String?
  /// The lines of the title on a narrow card, of which the first stands on its frame.
  var linesOfTitle = 1
  /// How few words are made.
  private(set) var brevity = Brevity.none
  private(set) var sections = [CardSection(heading: nil, rows: [])]

  /// What is left out for the answer to be read at a glance, each level leaving out more.
  enum Brevity: Int, CaseIterable, Comparable {
    case none
    /// The district that the title names.
    case district
    /// Closed places of their own, where several send residents to the same.
    case places
    /// A row for the storey, the rooms of a closed house, and a state that the exception has said.
    case house
    /// The names of portals whose pages are given.
    case portals

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  init(directory: ServiceDirectory, moment: Moment, words: Catalogue, area: Int?) {
    self.directory = directory
    self.moment = moment
    daybook = directory.on(moment.date)
    self.words = words
    self.area = area
  }

  /// Starts a group; an empty one leaves no trace on the card.
  mutating func section(_ heading: String) {
    sections.append(CardSection(heading: heading, rows: []))
  }

  /// Adds a labelled row, unless there is nothing to say.
  mutating func row(
    _ label: String,
    _ text: String?,
    role: CardRow.Role = .text,
    link: EntityReference? = nil,
    copy: Copyable.Kind? = nil,
    copying piece: String? = nil
  ) {
    guard let text, !text.isEmpty else { return }
    let shown = copy == nil ? words.datesInWords(text.sanitized) : text.sanitized
    var row = CardRow(label: label.sanitized, text: shown, role: role, link: link)
    if let copy { row.copyable = Copyable(kind: copy, text: (piece ?? text).sanitized) }
    add(row)
  }

  /// Adds one row for each text, the label beside the first.
  mutating func rows(_ label: String, _ texts: [String], role: CardRow.Role = .text) {
    for (place, text) in texts.enumerated() {
      row(place == 0 ? label : "", text, role: role)
    }
  }

  /// Adds a row over the whole width.
  mutating func note(
    _ marker: String = "",
    _ text: String,
    role: CardRow.Role = .text,
    link: EntityReference? = nil
  ) {
    guard !text.isEmpty else { return }
    add(
      CardRow(
        label: nil, marker: marker.sanitized, text: words.datesInWords(text.sanitized), role: role,
        link: link))
  }

  /// Adds a line of a table of places.
  mutating func addPlace(
    _ line: PlaceLine, link: EntityReference, isClosed: Bool, copying address: String?
  ) {
    var row = CardRow(
      label: nil, text: line.sentence, role: isClosed ? .warning : .link, link: link)
    row.place = line
    row.copyable = address.map { Copyable(kind: .address, text: $0.sanitized) }
    add(row)
  }

  /// Adds a link to another card.
  mutating func link(_ label: String, to entity: EntityReference?, text: String? = nil) {
    guard let entity else { return }
    row(label, text ?? directory.name(of: entity), role: .link, link: entity)
  }

  /// Adds an item of a list that leads to another card.
  mutating func item(_ entity: EntityReference, text: String? = nil) {
    note("→ ", text ?? directory.name(of: entity), role: .link, link: entity)
  }

  /// How many lines the rows that are written take on the narrowest screen that shows tree and card side by side.
  var lineCount: Int { Self.lineCount(of: sections.flatMap(\.rows).filter { $0.role != .faint }) }

  private static func lineCount(of rows: [CardRow]) -> Int {
    var text = PlainText(width: AnswerCard.narrowColumns)
    for row in rows { text.add(row) }
    return text.lines.count
  }

  /// How many lines there are for the answer on such a screen.
  var answerLines: Int { AnswerCard.answerRows - (linesOfTitle - 1) }

  /// Writes the answer in as few words as it takes for the first telephone to stand among what is read first.
  mutating func writeBriefly(_ write: (inout CardWriter) -> Void) {
    for brevity in Brevity.allCases {
      var written = self
      written.brevity = brevity
      write(&written)
      let isLast = brevity == Brevity.allCases.last
      guard written.isReadAtOnce || isLast else { continue }
      self = written
      return
    }
  }

  /// Whether the answer down to its first telephone, or else to its end, stands among what is read first.
  private var isReadAtOnce: Bool {
    let answer = sections[0].rows.filter { $0.role != .faint }
    let phone = answer.firstIndex { $0.copyable?.kind == .phone }
    let rows = phone.map { Array(answer[..<$0]) } ?? answer
    return Self.lineCount(of: rows) + (phone == nil ? 0 : 1) <= answerLines
  }

  private mutating func add(_ row: CardRow) { sections[sections.count - 1].rows.append(row) }

  /// The entity at a place in the list of a kind, where there is one.
  func entity(_ kind: EntityKind, _ place: Int?) -> EntityReference? {
    place.map { EntityReference(kind, $0) }
  }
}
