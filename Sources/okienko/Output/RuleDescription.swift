import Calendar
import Diagnostics
import Lint
import Text

/// The rules of the check as people and programs read them.
struct RuleDescription {
  let language: Language
  let today: LocalDate?

  /// Every rule in a line: name, level, what it is about.
  var list: String {
    let width = Rule.all.map(\.name.count).max() ?? 0
    let levels = Level.allCases.map { $0.phrase[language].count }.max() ?? 0
    return Rule.all.map { rule in
      padded(rule.name, width) + "  " + padded(rule.level.phrase[language], levels) + "  "
        + rule.summary(in: language, on: today)
    }.joined(separator: "\n")
  }

  /// Every rule as a JSON array, an object a line.
  var json: String {
    let rows = Rule.all.map { rule in
      let summary = JSONText.quoted(rule.summary(in: language, on: today))
      return "\n  {\"rule\":\(JSONText.quoted(rule.name)),\"level\":\"\(rule.level.rawValue)\","
        + "\"summary\":\(summary),\"example\":\(JSONText.quotedOrNull(rule.example)),"
        + "\"corrected\":\(JSONText.quotedOrNull(rule.corrected))}"
    }
    return "[" + rows.joined(separator: ",") + "\n]"
  }

  /// A rule with its example and how it is set.
  func explanation(of rule: Rule) -> String {
    let strings = CheckStrings(language: language)
    var parts = ["\(rule.name) (\(rule.level.phrase[language]))"]
    if let explanation = rule.explanation { parts.append(explanation[language]) }
    if let example = rule.example { parts.append(strings.example + "\n\n" + indented(example)) }
    if let finding = rule.finding(on: today) {
      let hint = finding.message.hint(in: language).map { "\n    → \($0)" } ?? ""
      parts.append(strings.said + "\n\n    " + finding.message.text(in: language) + hint)
    }
    if let corrected = rule.corrected {
      parts.append(strings.corrected + "\n\n" + indented(corrected))
    }
    return (parts + [strings.setting(rule)]).joined(separator: "\n\n")
  }

  private func indented(_ text: String) -> String {
    text.pictured.split(separator: "\u{240A}", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n").trimmedEnd
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
