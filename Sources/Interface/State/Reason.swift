import Answers
import Directory
import Search
import Text

/// Why something was found, where the query's words do not stand in its name.
extension State {
  /// The reason that most needs saying, of the entity on the card; `nil` when all are obvious.
  var reason: String? {
    guard let shown, let hit = findings?.hit(for: shown) else { return nil }
    let hidden = hit.matches(in: language).filter { !$0.isObvious }
    // That a point stands in for a closed one explains more than any word of the query.
    let match = hidden.first { $0.reason == .substitute } ?? hidden.first
    return match.map(words.reason)
  }
}

extension Catalogue {
  /// Why a word of the query led to an entity.
  func reason(_ match: Match) -> String {
    let word = match.word.sanitized
    let text = match.text.sanitized
    switch match.reason {
    case .synonym:
      return say(pl: "inaczej: \(text)", en: "also said: \(text)", uk: "інакше: \(text)")
    case .acronym:
      return say(
        pl: "skrót: \(word) – \(text)", en: "acronym: \(word) – \(text)",
        uk: "скорочення: \(word) – \(text)")
    case .condition: return "\(match.field.label(in: language)): \(text)"
    case .substitute:
      let name = shortened(text, to: 30)
      return say(pl: "zastępuje: \(name)", en: "stands in for: \(name)", uk: "замість: \(name)")
    case .typo:
      return say(
        pl: "podobne do „\(word)”: \(text)", en: "similar to “\(word)”: \(text)",
        uk: "схоже на «\(word)»: \(text)")
    case .exact, .prefix, .ending, .stem:
      // The name of another entity says more with what that entity is.
      if match.field == .name, let source = match.source {
        return "\(kindName(source.kind).lowercased()): \(text)"
      }
      return "\(match.field.label(in: language)): \(text)"
    }
  }
}
