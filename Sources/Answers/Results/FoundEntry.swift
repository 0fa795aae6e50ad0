import Answers
import Directory
import Search

/// One search result as the command line prints it.
struct FoundEntry: Encodable {
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

  init(_ hit: Hit, rank: Int, in opened: OpenedDirectory) {
    self.rank = rank
    kind = hit.entity.kind.rawValue
    id = opened.directory.id(of: hit.entity)
    name = opened.directory.name(of: hit.entity)
    path = opened.path(to: hit.entity)
    score = hit.score
    matches = hit.matches(in: opened.language).map {
      Reason(
        word: $0.word, field: $0.field.key, text: $0.text, reason: $0.reason.rawValue,
        source: $0.source.map { "\($0.kind.rawValue):\(opened.directory.id(of: $0))" })
    }
    state = opened.state(of: hit.entity)
    let card = opened.card(of: hit.entity)
    self.card = card.plainText()
    answer = card.answer.plainText()
  }
}

extension FoundEntry {
  /// The entry for people: the best one with its whole card, the others with the answer alone.
  var text: String {
    let place = (path.dropLast() + ["\(kind):\(id)"]).joined(separator: " › ")
    return "\(rank). \(place)\n\(rank == 1 ? card : answer)"
  }
}
