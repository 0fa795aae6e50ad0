import Directory
import Search
import Text

/// One search result with its answer, for people (`text`) and for programs (`JSON`).
public struct FoundEntry: Encodable {
  struct Reason: Encodable {
    /// The word of the query, as typed.
    let word: String
    let field: String
    let text: String
    let reason: String
    /// `KIND:ID` of the entity whose field it is, where it is not the entry's own.
    let source: String?
  }

  let rank: Int
  let kind: String
  let id: String
  let name: String
  /// Names from the root of the department tree down to the entry's own.
  let path: [String]
  let score: Int
  let matches: [Reason]
  /// Absent for what has no state: a form, a portal.
  let state: StateEntry?
  /// The answer card as plain text.
  let card: String
  /// What the card opens with.
  private let answer: String

  private enum CodingKeys: String, CodingKey {
    case rank, kind, id, name, path, score, matches, state, card
  }

  /// - Parameters:
  ///   - hit: what was found.
  ///   - rank: 1 for the best.
  ///   - directory: where it stands.
  ///   - moment: decides which notices, channels and hours hold.
  ///   - language: the language of labels and reasons.
  public init(
    _ hit: Hit, rank: Int, in directory: ServiceDirectory, at moment: Moment, language: Language
  ) {
    self.rank = rank
    kind = hit.entity.kind.rawValue
    id = directory.id(of: hit.entity)
    name = directory.name(of: hit.entity)
    path = directory.path(to: hit.entity)
    score = hit.score
    matches = hit.matches(in: language).map {
      Reason(
        word: $0.word, field: $0.field.key, text: $0.text, reason: $0.reason.rawValue,
        source: $0.source.map { "\($0.kind.rawValue):\(directory.id(of: $0))" })
    }
    state = StateEntry(of: hit.entity, in: directory, at: moment, language: language)
    let card = AnswerCard(of: hit.entity, in: directory, at: moment, language: language)
    self.card = card.plainText()
    answer = card.answer.plainText()
  }
}

extension FoundEntry {
  /// The entry for people: the best one with its whole card, the others with the answer alone.
  public var text: String {
    let place = (path.dropLast() + ["\(kind):\(id)"]).joined(separator: " › ")
    return "\(rank). \(place)\n\(rank == 1 ? card : answer)"
  }
}
