import Foundation
import TestSupport
import Testing

/// Every phrase as it stands in the sources, in all its languages at once.
///
/// The compiler sees to it that no language is left out; here is what it cannot see.
@Suite struct PhraseRowTests {
  private let rows: [PhraseRow]

  init() throws {
    let sources = URL(filePath: Repository.path("Sources"))
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    rows = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .flatMap {
        PhraseRow.rows(in: try String(contentsOf: $0, encoding: .utf8), of: $0.lastPathComponent)
      }
  }

  @Test func `there are phrases to read`() { #expect(rows.count > 250) }

  @Test func `no text is empty`() {
    for row in rows {
      for (language, texts) in row.texts where texts.count == 1 {
        #expect(!texts[0].isEmpty, "\(row.place) \(language)")
      }
    }
  }

  @Test func `what is filled in is the same in every language`() {
    for row in rows where row.isWritten {
      // Words that stand in a table of their own are asked for in the row's language.
      let filled = row.filled.mapValues { expressions in
        Set(expressions.map { $0.split(separator: "[").first.map(String.init) ?? "" })
      }
      #expect(Set(filled.values).count == 1, "\(row.place): \(filled)")
    }
  }

  @Test func `each language keeps to its own letters`() {
    for row in rows {
      for (language, texts) in row.texts {
        let text = texts.joined(separator: " ")
        let isCyrillic = text.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }
        let isPolish = text.contains { "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".contains($0) }
        switch language {
        case "pl": #expect(!isCyrillic && !text.contains("«"), "\(row.place): \(text)")
        case "en":
          #expect(!isCyrillic && !PhraseRow.withoutNames(isPolish, text), "\(row.place): \(text)")
        default: #expect(PhraseRow.latinWords(of: text).isEmpty, "\(row.place): \(text)")
        }
      }
    }
  }
}

/// A row of words: what stands after `pl:`, `en:` and `uk:` in one pair of brackets.
private struct PhraseRow {
  /// The file, and what the row says first, to find it by.
  var place: String { "\(file): \(texts["pl"]?.first ?? "")" }
  let file: String
  /// By language: the string literals without what is filled in.
  var texts: [String: [String]] = [:]
  /// By language: the expressions that are filled in.
  var filled: [String: [String]] = [:]

  /// Whether every language has words of its own, none of them coming from elsewhere.
  var isWritten: Bool { texts.count == 3 && texts.values.allSatisfy { !$0.isEmpty } }

  /// Latin words that a Ukrainian text keeps: names of programs, files, keys and standards.
  private static let names: Set<String> = [
    "okienko", "search", "show", "check", "config", "directory", "FOLDER", "OKIENKO_DIRECTORY",
    "TERM", "xterm", "vt100", "lp", "bałuty", "Alt", "Ctrl", "TOML", "ASCII", "Unicode", "UTF",
    "GiB", "LF", "CR", "U", "A0", "00A0", "A", "Z", "a", "z", "D7FF", "E000", "10FFFF", "IANA",
    "BCP",
    "pl", "en", "uk", "MO", "TU", "WE", "TH", "FR", "SA", "SU", "name", "domain", "https", "page",
    "toml", "limit", "format", "csv", "CSV", "Markdown", "delimiter", "bom", "sshd",
    "OKIENKO_TRACE",
    "SSH_ORIGINAL_COMMAND",
  ]

  static func latinWords(of text: String) -> [String] {
    // What stands between grave accents is quoted from a file.
    let own = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
    return own.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init).filter {
      word in
      word.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value < 0x250 }
        && !names.contains(word)
    }
  }

  static func withoutNames(_ isPolish: Bool, _ text: String) -> Bool {
    isPolish
      && text.split { !$0.isLetter }.contains { word in
        !names.contains(String(word)) && word.contains { "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".contains($0) }
      }
  }

  /// The rows of a Swift file, in the order in which their brackets close.
  static func rows(in source: String, of file: String) -> [PhraseRow] {
    var reader = PhraseReader(source, file: file)
    return reader.rows()
  }
}

/// Reads Swift as far as brackets, labels and strings go.
private struct PhraseReader {
  private let characters: [Character]
  private var place = 0
  private let file: String
  /// An open bracket: the row that it may hold, and the language whose words come next.
  private var open: [(row: PhraseRow, language: String?)] = []

  init(_ source: String, file: String) {
    characters = Array(source)
    self.file = file
  }

  mutating func rows() -> [PhraseRow] {
    var rows: [PhraseRow] = []
    while place < characters.count {
      switch characters[place] {
      case "/" where starts("//"): skip(past: "\n")
      case "#" where starts("#\""):
        place += 2
        skip(past: "\"#")
      case "\"": note(string())
      case "(", "[", "{":
        open.append((PhraseRow(file: file), nil))
        place += 1
      case ")", "]", "}":
        let closed = open.popLast()
        if let row = closed?.row, !row.texts.isEmpty { rows.append(row) }
        place += 1
      case let letter where letter.isLetter || letter == "_": label()
      default: place += 1
      }
    }
    return rows
  }

  private func starts(_ text: String) -> Bool { characters[place...].starts(with: text) }

  private mutating func skip(past end: String) {
    while place < characters.count, !starts(end) { place += 1 }
    place = min(place + end.count, characters.count)
  }

  /// Reads a word; with a colon behind it it is a label, which begins the words of a language or ends them.
  private mutating func label() {
    let start = place
    while place < characters.count,
      characters[place].isLetter || characters[place].isNumber
        || characters[place] == "_"
    { place += 1 }
    guard place < characters.count, characters[place] == ":", !open.isEmpty else { return }
    let word = String(characters[start..<place])
    let isLanguage = ["pl", "en", "uk"].contains(word)
    open[open.count - 1].language = isLanguage ? word : nil
    if isLanguage { open[open.count - 1].row.texts[word, default: []] += [] }
  }

  /// Gives a string to the innermost bracket whose language is being said.
  private mutating func note(_ string: (text: String, filled: [String])) {
    guard let bracket = open.lastIndex(where: { $0.language != nil }),
      let language = open[bracket].language
    else { return }
    open[bracket].row.texts[language, default: []].append(string.text)
    open[bracket].row.filled[language, default: []] += string.filled
  }

  /// Reads a string literal: its own text, and what is filled in.
  private mutating func string() -> (text: String, filled: [String]) {
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    place += quote.count
    var text = ""
    var filled: [String] = []
    while place < characters.count, !starts(quote) {
      if starts("\\(") {
        let start = place + 2
        skipInterpolation()
        // A conjunction handed to a function belongs to its language.
        let expression = String(characters[start..<max(start, place - 1)])
        filled.append(
          expression.split(separator: "\"").enumerated().filter { $0.offset % 2 == 0 }
            .map(\.element).joined())
      } else if characters[place] == "\\" {
        place += 2
      } else {
        text.append(characters[place])
        place += 1
      }
    }
    place += quote.count
    return (text, filled)
  }

  private mutating func skipInterpolation() {
    place += 2
    var depth = 1
    while place < characters.count, depth > 0 {
      switch characters[place] {
      case "\"": _ = string()
      case "(":
        depth += 1
        place += 1
      case ")":
        depth -= 1
        place += 1
      default: place += 1
      }
    }
  }
}
