import Calendar
import Diagnostics
import Text

/// What a rule says of its own example, so that what is explained is what happens.
extension Rule {
  /// What the example of a rule of the linter stands below: a directory with one office.
  static let surroundings = """
    [directory]
    name = "Testowo"

    [[organization]]
    id = "urzad"
    name = "Urząd Testowy"
    assured_date = 2020-03-16


    """

  /// The finding that the example brings; nothing where no text can show one.
  ///
  /// - Parameter today: the day by which dates are judged.
  /// - Returns: the first finding of the rule's name.
  public func finding(on today: LocalDate?) -> Diagnostic? {
    example.flatMap { findings(of: $0, on: today).first { $0.message.code == name } }
  }

  /// What the check says of a text that stands where the rule's example does.
  package func findings(of text: String, on today: LocalDate?) -> [Diagnostic] {
    let text = origin == .linting ? Self.surroundings + text : text
    let source = SourceFile(name: "przyklad.toml", text: text)
    return Linter([source]).diagnostics(on: today)
  }

  /// What the rule is about, one line.
  ///
  /// - Parameters:
  ///   - language: the reader's.
  ///   - today: the day by which dates are judged.
  /// - Returns: the explanation, or what is said of the example.
  public func summary(in language: Language, on today: LocalDate?) -> String {
    explanation?[language] ?? finding(on: today)?.message.text(in: language) ?? name
  }
}
