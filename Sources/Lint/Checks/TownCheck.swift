import Diagnostics
import Directory
import Schema
import TOML
import Text

/// Towns that are spelled differently from the others of the directory: `Lódź` among many of `Łódź`.
struct TownCheck {
  private let documents: [TOMLDocument]

  init(_ inspection: Inspection) { documents = inspection.soundDocuments }

  func report(to findings: inout Findings) {
    var places: [String: [SourcePlace]] = [:]
    for document in documents {
      document.eachValue { value in
        guard value.key == "city", let town = value.text else { return }
        places[town, default: []].append(value.place)
      }
    }
    // The commonest first: what it is compared with has to be more usual.
    let towns = places.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (rank, rare) in towns.enumerated().dropFirst().prefix(Self.most) {
      guard
        let common = towns[..<rank].first(where: {
          $0.value.count > rare.value.count && Self.isSame(rare.key, $0.key)
        })
      else { continue }
      for place in rare.value {
        findings.report(.townSpelling(rare.key.shortened, common.key.shortened), at: place)
      }
    }
  }

  /// Among how many spellings each is compared with those that are more usual.
  private static let most = 500

  /// Whether two names are the same but for case, marks and one letter.
  private static func isSame(_ rare: String, _ common: String) -> Bool {
    rare.folded == common.folded
      || rare.count >= 4 && Suggestion.nearest(to: rare, among: [common], within: 1) != nil
  }
}

extension LintMessage {
  fileprivate static func townSpelling(_ town: String, _ other: String) -> Self {
    Self(
      "town-spelling", pl: "miejscowość `\(town)` pisana jest gdzie indziej `\(other)`",
      en: "the town `\(town)` is `\(other)` elsewhere",
      uk: "місто `\(town)` в інших місцях пишеться `\(other)`",
      hint: Phrase(
        pl: "może `\(other)`?", en: "perhaps `\(other)`?", uk: "може, `\(other)`?"))
  }
}
