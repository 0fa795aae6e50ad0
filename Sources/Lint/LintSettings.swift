import Diagnostics
import Schema
import TOML
import Text

/// What a folder's `okienko-check.toml` says of how its data are to be checked.
public struct LintSettings: Sendable {
  /// The name of the file; it stands beside the data, and is not read as data.
  public static let fileName = FolderSurvey.settingsName

  /// The country by whose forms telephones and postal codes are judged, in ISO 3166-1's two letters; `nil` where the
  /// directory's language and time zone are to tell.
  var country: String?
  /// After how many days a verified fact is called stale; `nil` where the directory's own number counts.
  var staleAfterDays: Int?
  /// The same for the offices of these ids, and all that belongs to them.
  var staleAfterDaysOfOffices: [String: Int] = [:]
  /// The levels that rules are given.
  var levels: [String: Level] = [:]
  /// What is wrong with the file itself.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// No settings: every rule as the table has it.
  public init() {}

  /// The settings beside a folder's data; there need be none.
  ///
  /// - Parameter folder: the folder of the data.
  public init(folder: String) {
    self.init()
    var problems: [Diagnostic] = []
    let path = folder.hasSuffix("/") ? folder + Self.fileName : "\(folder)/\(Self.fileName)"
    if let source = SourceFolder.file(at: path, problems: &problems) {
      self = LintSettings(source)
    }
    diagnostics = problems + diagnostics
  }

  /// The settings that a text says.
  package init(_ source: SourceFile) {
    let parsed = parse(source)
    var reading = TableReading(parsed.document)
    self = LintSettings(parsed.document.root, &reading)
    diagnostics = (parsed.diagnostics + reading.diagnostics).sorted {
      $0.span.start < $1.span.start
    }
  }

  /// The severity of a finding as the settings have it; nothing where its rule is off.
  ///
  /// What keeps a directory from opening is an error whatever anybody wishes.
  func severity(of diagnostic: Diagnostic) -> Diagnostic.Severity? {
    let rule = Rule.named(diagnostic.message.code)
    if rule?.origin == .reading, diagnostic.severity == .error { return .error }
    guard let level = levels[diagnostic.message.code] else { return diagnostic.severity }
    return level.severity
  }
}

extension LintSettings: Readable {
  @usableFromInline package static let blank = LintSettings()
  @usableFromInline package static let schema = TableSchema<LintSettings>(fields: [
    TableField("country", \.country, .country),
    TableField("stale_after_days", \.staleAfterDays, .integer(1...36_500)),
    TableField("stale_offices", \.staleAfterDaysOfOffices, .byWord(.integer(1...36_500))),
    TableField("rules", \.levels, .levels),
  ])
}

extension Format<String> {
  /// A country's code.
  fileprivate static let country = text(
    where: { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } },
    else: {
      LintMessage(
        "malformed-country", pl: "niepoprawny kod kraju `\($0)`",
        en: "malformed country code `\($0)`", uk: "хибний код країни `\($0)`",
        hint: Phrase(
          pl: "dwie wielkie litery: PL, UA, US", en: "two capital letters: PL, UA, US",
          uk: "дві великі літери: `PL`, `UA`, `US`"))
    })
}

extension Format<[String: Int]> {
  /// A table whose keys are words of the directory.
  fileprivate static func byWord(_ format: Format<Int>) -> Format {
    Format { value, reading in
      guard case .table(let table) = value.content else {
        reading.reportType(of: value, expected: .table)
        return nil
      }
      var words: [String: Int] = [:]
      for entry in table {
        reading.enter(entry)
        if let number = format.read(entry.value, &reading) { words[entry.key] = number }
        reading.leave()
      }
      return words
    }
  }
}

extension Format<[String: Level]> {
  /// Levels by the names of rules.
  fileprivate static let levels = Format { value, reading in
    guard case .table(let table) = value.content else {
      reading.reportType(of: value, expected: .table)
      return nil
    }
    var levels: [String: Level] = [:]
    for entry in table {
      reading.enter(entry)
      if let rule = Rule.named(entry.key) {
        if let level = Format<Level>.choice.read(entry.value, &reading) {
          if rule.origin == .reading, rule.level == .error, level != .error {
            reading.report(.warning, LintMessage.fixedLevel(rule.name), at: entry.value.span)
          }
          levels[rule.name] = level
        }
      } else {
        _ = reading.reportUnknownKey(entry, known: Rule.all.map(\.name))
      }
      reading.leave()
    }
    return levels
  }
}

extension LintMessage {
  /// A level was given to what is an error whatever anybody wishes.
  fileprivate static func fixedLevel(_ rule: String) -> Self {
    Self(
      "fixed-level", pl: "`\(rule)` to zawsze błąd", en: "`\(rule)` is always an error",
      uk: "`\(rule)` – завжди помилка",
      hint: Phrase(
        pl: "z takim błędem informator się nie otworzy",
        en: "with such a mistake the directory does not open",
        uk: "з такою помилкою довідник не відкриється"))
  }
}
