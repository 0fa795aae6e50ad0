import Calendar
import Directory
import Text

/// What the person at the counter reads out: one entity as an answer, most important first.
///
/// A card is a value of plain rows. Its texts are sanitised when it is written, so that whoever shows
/// them, on a screen or in a pipe, sends no control sequence of a data file to a terminal.
public struct AnswerCard: Hashable, Sendable {
  /// What the card is about.
  public let entity: EntityReference
  /// What the entity is called.
  public let title: String
  /// What kind of entity it is, as a word: "Punkt".
  public let kind: String
  /// The rows, in groups: the answer first, then what may follow.
  public let sections: [CardSection]
}

extension AnswerCard {
  /// The card cut down to the answer itself: what stands above the first heading.
  public var answer: AnswerCard {
    AnswerCard(
      entity: entity, title: title, kind: kind,
      sections: Array(sections.prefix { $0.heading == nil }))
  }
}

/// Rows that belong together.
public struct CardSection: Hashable, Sendable {
  /// `nil` above the answer itself.
  public let heading: String?
  /// The statements in their order.
  public internal(set) var rows: [CardRow]
}

/// One statement of a card.
public struct CardRow: Hashable, Sendable {
  /// The name of the field; empty where the row continues the one before; `nil` where the text takes
  /// the whole width.
  public var label: String?
  /// What stands before the text, such as "⚠ ".
  public var marker = ""
  /// What is said, on one line of any length.
  public var text: String
  /// What the text means.
  public var role = Role.text
  /// What Enter follows.
  public var link: EntityReference?
  /// What can be copied from the row.
  public var copyable: Copyable?
  /// A place of a table, which is laid out in columns; `text` says the same in a sentence.
  public var place: PlaceLine?

  /// What a row means, which decides how loudly it is said.
  public enum Role: CaseIterable, Hashable, Sendable {
    /// Running text.
    case text
    /// A cross-reference to another card.
    case link
    /// Of lesser weight: sources, dates, unknowns.
    case faint
    /// A closure or anything the resident must hear first.
    case warning
    /// Open, available, in order.
    case positive
  }
}

/// A piece of a card that is worth having in another program.
public struct Copyable: Hashable, Sendable {
  /// What the piece is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case phone
    case email
    case address
    case formCode
    case url
  }

  /// What the piece is.
  public let kind: Kind
  /// The piece itself, without what stands around it on the card.
  public let text: String
}

extension AnswerCard {
  /// Writes the card of an entity.
  ///
  /// - Parameters:
  ///   - entity: an entity of the directory.
  ///   - directory: where the entity and all that it refers to stand.
  ///   - moment: decides which notices, channels and hours hold.
  ///   - language: the language of labels; the content stays as the directory has it.
  ///   - area: the resident's district, a place in `serviceAreas`: its points come first.
  ///   - tableKey: the key that shows all points side by side, where there is one.
  public init(
    of entity: EntityReference,
    in directory: ServiceDirectory,
    at moment: Moment,
    language: Language,
    area: Int? = nil,
    tableKey: String? = nil
  ) {
    var writer = CardWriter(
      directory: directory, moment: moment, words: Catalogue(language), area: area)
    writer.tableKey = tableKey
    writer.linesOfTitle =
      directory.name(of: entity).sanitized.wrapped(to: AnswerCard.titleColumns)
      .count
    switch entity.kind {
    case .organization: writer.writeOrganization(entity.index)
    case .program: writer.writeProgram(entity.index)
    case .service: writer.writeService(entity.index)
    case .location: writer.writeLocation(entity.index)
    case .serviceAtLocation: writer.writeOffer(entity.index)
    case .serviceArea: writer.writeArea(entity.index)
    case .portal: writer.writePortal(entity.index)
    case .form: writer.writeForm(entity.index)
    case .notice: writer.writeNotice(entity.index)
    case .referral: writer.writeReferral(entity.index)
    }
    writer.writeProvenance(of: entity)
    self.init(
      entity: entity,
      title: directory.name(of: entity).sanitized,
      kind: writer.words.kindName(entity.kind),
      sections: writer.sections.filter { !$0.rows.isEmpty }
    )
  }
}
