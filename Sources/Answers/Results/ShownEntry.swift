import Calendar
import Directory
import Text

/// One entry with its answer card, as programs read it.
public struct ShownEntry: Encodable {
  let kind: String
  let id: String
  let name: String
  /// Names from the root of the department tree down to the entry's own.
  let path: [String]
  let asOf: String
  /// When the directory was last verified, where that is long ago.
  let staleSince: String?
  /// Absent for what has no state: a form, a portal.
  let state: StateEntry?
  /// The answer card as plain text.
  let card: String

  private enum CodingKeys: String, CodingKey {
    case kind, id, name, path, state, card
    case asOf = "as_of"
    case staleSince = "stale_since"
  }

  /// - Parameters:
  ///   - entity: an entity of the directory.
  ///   - directory: where it stands.
  ///   - moment: decides which notices, channels and hours hold.
  ///   - language: the language of labels.
  public init(
    of entity: EntityReference, in directory: ServiceDirectory, at moment: Moment,
    language: Language
  ) {
    kind = entity.kind.rawValue
    id = directory.id(of: entity)
    name = directory.name(of: entity)
    path = directory.path(to: entity)
    asOf = moment.date.description
    staleSince = directory.on(moment.date).staleSince?.description
    state = StateEntry(of: entity, in: directory, at: moment, language: language)
    card =
      AnswerCard(of: entity, in: directory, at: moment, language: language).plainText()
  }
}

extension ServiceDirectory {
  /// Names from the root of the department tree down to the entity's own.
  func path(to entity: EntityReference) -> [String] {
    (ancestors(of: entity) + [entity]).map(name(of:))
  }
}
