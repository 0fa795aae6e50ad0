import Diagnostics
import Directory
import Schema
import TOML
import Text

/// Telephones of another length than the country's: Poland's have nine digits (ITU-T E.164; national numbering plan).
struct TelephoneCheck {
  private let documents: [TOMLDocument]
  private let isPolish: Bool
  /// The loader has spoken of numbers without an area code already.
  private let isAreaCodeSettled: Bool

  init(_ inspection: Inspection, _ settings: LintSettings) {
    documents = inspection.soundDocuments
    isPolish = settings.isPolish(inspection.info)
    isAreaCodeSettled = inspection.info.hasPolishForms
  }

  func report(to findings: inout Findings) {
    guard isPolish else { return }
    for document in documents {
      document.eachValue { value in
        guard value.key == "number", let number = value.text else { return }
        let digits = Self.digits(of: number)
        guard !digits.isEmpty, !Self.isPolish(digits), digits.count != 7 || !isAreaCodeSettled
        else { return }
        findings.report(.phoneDigits(number.shortened, digits.count), at: value.place)
      }
    }
  }

  /// The digits of a number within Poland; none of one of another country.
  private static func digits(of number: String) -> [UInt8] {
    var digits = number.utf8.filter { $0 &- 0x30 < 10 }
    let isInternational = number.hasPrefix("+") || digits.starts(with: "00".utf8)
    guard isInternational else { return digits }
    if digits.starts(with: "00".utf8) { digits.removeFirst(2) }
    return digits.starts(with: "48".utf8) ? Array(digits.dropFirst(2)) : []
  }

  /// Nine digits, or one of the short numbers: 112, 986; 19 115; 116 123.
  private static func isPolish(_ digits: [UInt8]) -> Bool {
    switch digits.count {
    case 9: digits[0] != 0x30
    case 3: digits[0] == 0x31 || digits[0] == 0x39
    case 5: digits.starts(with: "19".utf8)
    case 6: digits.starts(with: "116".utf8)
    default: false
    }
  }
}

extension LintMessage {
  fileprivate static func phoneDigits(_ number: String, _ count: Int) -> Self {
    Self(
      "phone-digits", pl: "numer `\(number)` ma \(count) cyfr, a polski ma 9",
      en: "the number `\(number)` has \(count) digits, and Poland's have 9",
      uk: "номер `\(number)` має \(count) цифр, а польський має 9",
      hint: Phrase(
        pl: "sprawdź w źródle; numer wewnętrzny w polu `extension`",
        en: "look at the source; an internal number goes to `extension`",
        uk: "перевірте в джерелі; внутрішній номер у полі `extension`"))
  }
}
