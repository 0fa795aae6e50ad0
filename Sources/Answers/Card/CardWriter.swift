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
  private(set) var sections = [CardSection(heading: nil, rows: [])]

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
  var lineCount: Int {
    var text = PlainText(width: AnswerCard.narrowColumns)
    for row in sections.flatMap(\.rows) where row.role != .faint { text.add(row) }
    return text.lines.count
  }

  private mutating func add(_ row: CardRow) { sections[sections.count - 1].rows.append(row) }

  /// The entity at a place in the list of a kind, where there is one.
  func entity(_ kind: EntityKind, _ place: Int?) -> EntityReference? {
    place.map { EntityReference(kind, $0) }
  }
}
