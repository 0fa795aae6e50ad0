import Diagnostics
import Directory
import Schema
import Text

/// Form codes that are written unlike the others of their series: `PS2`, `ps-2` or `PS–2` beside PS-1 and PS-3.
struct FormSeriesCheck {
  private let inspection: Inspection
  private let directory: ServiceDirectory

  init(_ inspection: Inspection, _ directory: ServiceDirectory) {
    self.inspection = inspection
    self.directory = directory
  }

  func report(to findings: inout Findings) {
    var members: [String: Int] = [:]
    for form in directory.forms {
      if let code = Self.parts(of: form.code), code.isRegular {
        members[code.series, default: 0] += 1
      }
    }
    for (index, form) in directory.forms.enumerated() {
      guard let code = Self.parts(of: form.code), !code.isRegular,
        members[code.series] ?? 0 > 1
      else { continue }
      let regular = "\(code.series)-\(code.number)"
      if form.alternateCodes.contains(regular) { continue }
      findings.report(
        .formCode(form.code.shortened, regular.shortened),
        at: inspection.place(of: "code", EntityReference(.form, index)))
    }
  }

  /// The letters and the number of a code, whatever stands between them.
  private static func parts(of code: String) -> (series: String, number: String, isRegular: Bool)? {
    let compact = code.filter { !$0.isWhitespace }
    let letters = compact.prefix { $0.isLetter }
    let number = compact.dropFirst(letters.count).drop { "-–—−_./".contains($0) }
    guard !letters.isEmpty, !number.isEmpty, number.allSatisfy(\.isWholeNumber) else { return nil }
    let series = letters.uppercased()
    return (series, String(number), code == "\(series)-\(number)")
  }
}

extension LintMessage {
  fileprivate static func formCode(_ code: String, _ regular: String) -> Self {
    Self(
      "form-code-spelling", pl: "symbol `\(code)` jest zapisany inaczej niż reszta serii",
      en: "the code `\(code)` is written unlike the rest of its series",
      uk: "код `\(code)` записано інакше, ніж решту серії",
      hint: Phrase(
        pl:
          "może `\(regular)`? jeśli tak stoi na formularzu, wpisz `\(regular)` w `alternate_codes`",
        en:
          "perhaps `\(regular)`? where the form has it so, put `\(regular)` into `alternate_codes`",
        uk: "може, `\(regular)`? якщо так на бланку, впишіть `\(regular)` в `alternate_codes`"))
  }
}
