import Diagnostics
import Directory
import Schema
import TOML
import Text

/// Postal codes in another form than the country's: `90440` where `90-440` is meant.
struct PostalCodeCheck {
  private let documents: [TOMLDocument]
  private let isPolish: Bool

  init(_ inspection: Inspection, _ settings: LintSettings) {
    documents = inspection.soundDocuments
    isPolish = settings.isPolish(inspection.info)
  }

  func report(to findings: inout Findings) {
    guard isPolish else { return }
    for document in documents {
      document.eachValue { value in
        guard value.key == "postal_code", let code = value.text, !Self.isPolish(code) else {
          return
        }
        let digits = code.filter(\.isWholeNumber)
        let meant = digits.count == 5 ? digits.prefix(2) + "-" + digits.suffix(3) : nil
        findings.report(
          .postalCode(code.shortened, meant: meant.map { String($0) }), at: value.place)
      }
    }
  }

  /// Two digits, a hyphen, three digits.
  private static func isPolish(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    return bytes.count == 6
      && bytes.indices.allSatisfy { $0 == 2 ? bytes[$0] == 0x2D : bytes[$0] &- 0x30 < 10 }
  }
}

extension LintMessage {
  fileprivate static func postalCode(_ code: String, meant: String?) -> Self {
    Self(
      "postal-code-form", pl: "`\(code)` nie wygląda jak polski kod pocztowy",
      en: "`\(code)` does not look like a Polish postal code",
      uk: "`\(code)` не схоже на польський поштовий індекс",
      hint: meant.map { meant in
        Phrase(pl: "może `\(meant)`?", en: "perhaps `\(meant)`?", uk: "може, `\(meant)`?")
      } ?? Phrase(pl: "zapis: 90-440", en: "write 90-440", uk: "запис: `90-440`"))
  }
}
