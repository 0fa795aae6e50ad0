import Answers
import Directory
import Search
import Text

/// Why something was found, where the query's words do not stand in its name.
extension State {
  /// The reason that most needs saying, of the entity on the card; `nil` when all are obvious.
  var reason: String? {
    guard let shown, let findings, let hit = findings.hit(for: shown) else { return nil }
    // Which words the entity does not have is said before where it has the others.
    let missing = findings.partial?.shortText(in: language)
    guard let found = reason(of: hit, shown, findings) else { return missing }
    return missing.map { "\($0) · \(found)" } ?? found
  }

  private func reason(of hit: Hit, _ shown: EntityReference, _ findings: Findings) -> String? {
    let hidden = hit.matches(in: language).filter { !$0.isObvious }
    // That a point stands in for a closed one explains more than any word of the query.
    if let substitute = hidden.first(where: { $0.reason == .substitute }) {
      return words.reason(substitute)
    }
    // Who reads the query in the name need not be told where else a word of it stands.
    if TextFilter(query).admits([directory.name(of: shown)]) { return nil }
    // The text that has most of the query explains most of it.
    let covered = hidden.map { match in
      findings.highlighter.ranges(in: match.text).reduce(0) { $0 + match.text[$1].utf8.count }
    }
    let best = hidden.indices.max { (covered[$0], $1) < (covered[$1], $0) }
    return best.map { words.reason(hidden[$0]) }
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
