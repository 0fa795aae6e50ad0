import Diagnostics
import Text

/// How much a rule's findings matter, as settings name it.
public enum Level: String, CaseIterable, Hashable, Sendable {
  /// The check ends with 1.
  case error
  /// Somebody should look at it.
  case warning
  /// Something to know.
  case note
  /// The rule is not asked.
  case off

  /// The severity of the findings; nothing where there are to be none.
  public var severity: Diagnostic.Severity? { Diagnostic.Severity(rawValue: rawValue) }

  /// The level's name for people.
  public var phrase: Phrase {
    switch self {
    case .error: Phrase(pl: "błąd", en: "error", uk: "помилка")
    case .warning: Phrase(pl: "ostrzeżenie", en: "warning", uk: "попередження")
    case .note: Phrase(pl: "uwaga", en: "note", uk: "примітка")
    case .off: Phrase(pl: "wyłączona", en: "off", uk: "вимкнено")
    }
  }
}

/// One thing that `okienko check` looks at.
///
/// The name is the code of its findings, and the word by which settings speak of it.
public struct Rule: Sendable {
  /// Where a rule is asked, which decides whether its findings can be set aside.
  public enum Origin: Hashable, Sendable {
    /// The grammar of TOML and the loader: an error of theirs keeps the directory from opening.
    case reading
    /// The linter: whatever it finds, the directory opens.
    case linting
  }

  /// The name in kebab case: `town-spelling`.
  public let name: String
  /// How much its findings matter where no setting says otherwise.
  public let level: Level
  /// Where it is asked.
  public let origin: Origin
  /// Why there is such a rule; where it is nothing, the finding's own words say it all.
  public let explanation: Phrase?
  /// A data file that breaks the rule; nothing where no text does.
  public let example: String?
  /// The same as it should be.
  public let corrected: String?
}

extension Rule {
  /// A rule of the parser or the loader, shown by what it says of an example.
  static func shown(_ name: String, _ example: String, _ level: Level = .error) -> Rule {
    Rule(
      name: name, level: level, origin: .reading, explanation: nil, example: example,
      corrected: nil)
  }

  /// A rule of the parser or the loader that no text can show.
  static func told(_ name: String, _ level: Level = .error, why explanation: Phrase) -> Rule {
    Rule(
      name: name, level: level, origin: .reading, explanation: explanation, example: nil,
      corrected: nil)
  }

  /// A rule of the linter.
  static func asked(
    _ name: String, _ level: Level, why explanation: Phrase, example: String? = nil,
    corrected: String? = nil
  ) -> Rule {
    Rule(
      name: name, level: level, origin: .linting, explanation: explanation, example: example,
      corrected: corrected)
  }
}

extension Rule {
  /// Every rule, in the order of the way from bytes to a directory: the grammar, the reading, the linter.
  public static let all: [Rule] =
    syntax + reading + entities + relations + texts + contacts + notices + whole

  /// The rules by their names.
  private static let places = Dictionary(
    all.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })

  /// The rule of a name.
  public static func named(_ name: String) -> Rule? { places[name].map { all[$0] } }
}
