import Diagnostics
import Directory
import Schema
import TOML
import Text

/// Synonyms whose office's term the directory does not have: whoever asks by them finds nothing.
struct SynonymCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory

  init(_ inspection: Inspection, _ directory: ServiceDirectory) {
    self.inspection = inspection
    self.directory = directory
  }

  func report(to findings: inout Findings) {
    guard !directory.synonyms.isEmpty else { return }
    let words = knownWords()
    for (index, synonym) in directory.synonyms.enumerated() {
      // One term that leads somewhere is enough for whoever asks.
      guard let term = synonym.means.first, !synonym.means.contains(where: { isKnown($0, words) }),
        let place = inspection.place(ofSynonym: index)
      else { continue }
      findings.report(.deadSynonym(term.shortened), at: place)
    }
  }

  /// The words of all entries, cut to what the forms of a word share, in order.
  private func knownWords() -> [String] {
    var words: Set<String> = []
    for document in inspection.soundDocuments {
      document.eachValue { value in
        guard value.table != "synonym", value.key != "id", let text = value.text else { return }
        for word in Self.words(of: text) { words.insert(word) }
      }
    }
    return words.sorted()
  }

  private static func words(of text: String) -> [String] {
    text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether every word of a term stands somewhere, in whatever form.
  private func isKnown(_ term: String, _ words: [String]) -> Bool {
    Self.words(of: term).allSatisfy { word in
      // Polish changes the last letters: what a word begins with is what its forms share.
      let stem = word.count > 5 ? String(word.dropLast(word.count > 8 ? 3 : 2)) : word
      var (low, high) = (0, words.count)
      while low < high {
        let middle = (low + high) / 2
        if words[middle] < stem { low = middle + 1 } else { high = middle }
      }
      return low < words.count && words[low].hasPrefix(stem)
    }
  }
}

extension LintMessage {
  fileprivate static func deadSynonym(_ term: String) -> Self {
    Self(
      "dead-synonym", pl: "żadna pozycja nie zna określenia `\(term)`",
      en: "no entry knows the term `\(term)`", uk: "жоден запис не знає вислову `\(term)`",
      hint: Phrase(
        pl: "w `means` wpisz słowa, którymi nazywa to urząd w swoich pozycjach",
        en: "as `means`, give the words that the office's entries use",
        uk: "у `means` впишіть слова, якими це називає установа"))
  }
}
