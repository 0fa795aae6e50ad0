import Diagnostics
import Directory
import Schema
import TOML
import Text

/// How texts are written: what came along when they were copied, and what a slip of the keyboard left.
struct TextCheck {
  private let documents: [TOMLDocument]

  init(_ inspection: Inspection) { documents = inspection.soundDocuments }

  func report(to findings: inout Findings) {
    for document in documents {
      document.eachValue { value in
        if let text = value.text { Self.check(text, value, &findings) }
      }
    }
  }

  /// Keys of addresses and identifiers, which are no prose.
  private static func isProse(_ key: String) -> Bool {
    !(key == "url" || key == "website" || key == "email" || key == "emails" || key == "id"
      || key.hasSuffix("_id") || key.hasSuffix("_ids") || key == "timezone" || key == "byday"
      || key == "language" || key == "languages")
  }

  /// Keys of texts that may run over several lines.
  private static let longKeys: Set<String> = [
    "description", "text", "note", "details", "alert", "eligibility_description",
    "application_process", "transportation", "fees_description", "required_documents",
    "legal_basis",
    "source",
  ]

  private static func check(_ text: String, _ value: WrittenValue, _ findings: inout Findings) {
    if value.key == "id" {
      if text.contains(where: \.isWhitespace) {
        findings.report(.blankInID(text.shortened), at: value.place)
      }
      return
    }
    // One look at the bytes spares the rest for nearly every text.
    let isMultiline = value.written.hasPrefix("\"\"\"") || value.written.hasPrefix("'''")
    let mark = text.firstMarkup
    if let mark { findings.report(.html(mark), at: value.place) }
    if let escape = text.literalEscape {
      findings.report(.literalEscape(escape), at: value.place)
    }
    if text.contains("\t") || text.contains("\n") && !longKeys.contains(value.key) && !isMultiline {
      findings.report(.escapeInText(tab: text.contains("\t")), at: value.place)
    }
    guard isProse(value.key) else { return }
    if let reading = Mojibake.reading(of: text) {
      findings.report(
        .mojibake(reading.shown.shortened, meant: reading.meant?.shortened), at: value.place)
      return
    }
    if let space = text.unicodeScalars.first(where: \.isUnusualSpace) {
      findings.report(.unusualSpace(space.codePoint), at: value.place)
    }
    if text.hasStrayBlanks(isMultiline: isMultiline) {
      findings.report(.strayBlanks, at: value.place)
    }
    if text.hasMixedQuotes { findings.report(.mixedQuotes, at: value.place) }
    if mark == nil, let glued = text.gluedWords {
      findings.report(.gluedText(glued), at: value.place)
    }
  }
}

extension Unicode.Scalar {
  /// A space or an invisible mark that looks like a space, or like nothing.
  fileprivate var isUnusualSpace: Bool {
    switch value {
    case 0xA0, 0xAD, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension LintMessage {
  fileprivate static func html(_ mark: String) -> Self {
    Self(
      "html-in-text", pl: "znacznik strony WWW `\(mark)` w tekście",
      en: "markup of a web page, `\(mark)`, in a text",
      uk: "розмітка вебсторінки `\(mark)` у тексті",
      hint: Phrase(
        pl: "wpisz sam tekst, bez znaczników; znak & pisze się zwyczajnie",
        en: "write the text alone, without markup; & is written as it is",
        uk: "напишіть сам текст, без розмітки; знак `&` пишеться звичайно"))
  }

  fileprivate static func literalEscape(_ escape: String) -> Self {
    Self(
      "literal-escape", pl: "`\(escape)` stoi w tekście jako dwa znaki",
      en: "`\(escape)` stands in the text as two characters",
      uk: "`\(escape)` стоїть у тексті як два знаки",
      hint: Phrase(
        pl: "nowy wiersz pisze się w tekście między \"\"\" i \"\"\"",
        en: "for a new line, write the text between \"\"\" and \"\"\"",
        uk: "новий рядок пишеться в тексті між \"\"\" і \"\"\""))
  }

  fileprivate static func escapeInText(tab: Bool) -> Self {
    let escape = tab ? "\\t" : "\\n"
    return Self(
      "escape-in-name", pl: "`\(escape)` robi w tym tekście odstęp zamiast liter",
      en: "`\(escape)` makes white space of letters in this text",
      uk: "`\(escape)` робить у цьому тексті пробіл замість літер",
      hint: Phrase(
        pl: "odwrotny ukośnik pisze się w apostrofach: 'C:\\dane', albo podwójnie: \"C:\\\\dane\"",
        en: "write a backslash in single quotes, 'C:\\dane', or twice, \"C:\\\\dane\"",
        uk: "зворотна скісна пишеться в апострофах: `'C:\\dane'`, або двічі: `\"C:\\\\dane\"`"))
  }

  fileprivate static func mojibake(_ shown: String, meant: String?) -> Self {
    Self(
      "mojibake", pl: "litery przeczytane w złym kodowaniu: `\(shown)`",
      en: "letters read in the wrong encoding: `\(shown)`",
      uk: "літери прочитано в хибному кодуванні: `\(shown)`",
      hint: meant.map { meant in
        Phrase(
          pl: "może `\(meant)`?", en: "perhaps `\(meant)`?", uk: "може, `\(meant)`?")
      }
        ?? Phrase(
          pl: "wpisz tekst jeszcze raz ze źródła", en: "write the text again from its source",
          uk: "впишіть текст ще раз із джерела"))
  }

  fileprivate static func unusualSpace(_ code: String) -> Self {
    Self(
      "unusual-space", pl: "w tekście jest niewidoczny znak \(code)",
      en: "the text has an invisible character \(code)",
      uk: "у тексті є невидимий знак `\(code)`",
      hint: Phrase(
        pl: "zastąp go zwykłym odstępem", en: "put a plain space in its place",
        uk: "замініть його звичайним пробілом"))
  }

  fileprivate static var strayBlanks: Self {
    Self(
      "stray-blanks", pl: "zbędne odstępy w tekście", en: "the text has blanks too many",
      uk: "у тексті зайві пробіли",
      hint: Phrase(
        pl: "usuń odstępy na początku i na końcu oraz podwójne",
        en: "remove those at its ends, and double ones",
        uk: "вилучіть пробіли на початку й у кінці та подвійні"))
  }

  fileprivate static var mixedQuotes: Self {
    Self(
      "mixed-quotes", pl: "cudzysłowy nie do pary", en: "quotation marks that do not pair",
      uk: "лапки не до пари",
      hint: Phrase(
        pl: "do pary: „…” albo \"…\"", en: "pairs: „…”, “…”, «…» or \"…\"",
        uk: "до пари: „…”, «…» або \"…\""))
  }

  fileprivate static func gluedText(_ words: String) -> Self {
    Self(
      "glued-text", pl: "sklejone słowa: `\(words)`", en: "words run together: `\(words)`",
      uk: "злиплі слова: `\(words)`",
      hint: Phrase(
        pl: "wstaw odstęp albo przecinek", en: "put a space or a comma between them",
        uk: "вставте пробіл або кому"))
  }

  fileprivate static func blankInID(_ id: String) -> Self {
    Self(
      "blank-in-id", pl: "identyfikator `\(id)` ma odstęp", en: "the id `\(id)` has a blank",
      uk: "ідентифікатор `\(id)` має пробіл",
      hint: Phrase(
        pl: "małe litery, cyfry i łączniki: `css-widzew`",
        en: "small letters, digits and hyphens: `css-widzew`",
        uk: "малі літери, цифри й дефіси: `css-widzew`"))
  }
}
