import Directory
import Interface
import Search

/// One search result as the command line prints it.
struct FoundEntry: Encodable {
  struct Reason: Encodable {
    let field: String
    let text: String
    let reason: String
  }

  let rank: Int
  let kind: String
  let id: String
  let name: String
  /// Names from the root of the department tree down to the entry's own.
  let path: [String]
  let score: Int
  let matches: [Reason]
  /// The answer card as plain text.
  let card: String

  init(_ hit: Hit, rank: Int, in opened: OpenedDirectory) {
    self.rank = rank
    kind = hit.entity.kind.rawValue
    id = opened.directory.id(of: hit.entity)
    name = opened.directory.name(of: hit.entity)
    path = opened.path(to: hit.entity)
    score = hit.score
    matches = hit.matches.map {
      Reason(field: $0.field, text: $0.text, reason: $0.reason.rawValue)
    }
    card = opened.card(of: hit.entity).plainText()
  }
}

extension FoundEntry {
  /// The entry for people: the best one with its card, the others by name and place alone, so that
  /// the answer stands at the top and the rest fits below it.
  var text: String {
    let place = (path.dropLast() + ["\(kind):\(id)"]).joined(separator: " › ")
    return rank == 1 ? "1. \(place)\n\(card)\n" : "\(rank). \(name)\n   \(place)"
  }
}
