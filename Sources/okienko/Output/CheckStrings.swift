import Lint
import Text

/// What `check` says beside its findings.
struct CheckStrings {
  let language: Language

  private func say(
    pl polish: @autoclosure () -> String,
    en english: @autoclosure () -> String,
    uk ukrainian: @autoclosure () -> String
  ) -> String {
    language.say(pl: polish(), en: english(), uk: ukrainian())
  }

  /// How many notes there are.
  func notes(_ count: Int) -> String {
    say(pl: "Uwagi: \(count).", en: "Notes: \(count).", uk: "Примітки: \(count).")
  }

  /// What is left out of many findings of one kind.
  func more(_ count: Int, of rule: String) -> String {
    say(
      pl: "… i jeszcze \(grouped(count)) razy \(rule); wszystkie pokazuje --all",
      en: "… and \(grouped(count)) more of \(rule); --all shows them",
      uk: "… і ще \(grouped(count)) разів `\(rule)`; усі показує `--all`"
    ).replacing("`", with: "")
  }

  /// A number with its thousands apart.
  private func grouped(_ count: Int) -> String {
    let separator = language.say(pl: "\u{A0}", en: ",", uk: "\u{A0}")
    var (digits, groups) = (String(count), [String]())
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: separator)
  }

  /// No rule has this name; others have one like it.
  func unknownRule(_ name: String, _ nearest: [String]) -> String {
    let names = nearest.joined(separator: ", ")
    return say(
      pl: "Nie ma reguły \(name). Podobne: \(names). Wszystkie: okienko check --list-rules",
      en: "There is no rule \(name). Like it: \(names). All: okienko check --list-rules",
      uk: "Немає правила \(name). Схожі: \(names). Усі: `okienko check --list-rules`"
    ).replacing("`", with: "")
  }

  var example: String { say(pl: "Przykład:", en: "For example:", uk: "Приклад:") }
  var said: String { say(pl: "Co mówi check:", en: "What check says:", uk: "Що каже check:") }
  var corrected: String { say(pl: "Poprawnie:", en: "As it should be:", uk: "Правильно:") }

  /// How the level of a rule is set.
  func setting(_ rule: Rule) -> String {
    guard rule.origin == .linting || rule.level != .error else {
      return say(
        pl: "Poziomu nie można zmienić: z takim błędem katalog się nie otworzy.",
        en: "The level is fixed: with such a mistake the directory does not open.",
        uk: "Рівень незмінний: з такою помилкою довідник не відкриється.")
    }
    return say(
      pl: "Poziom ustawia plik \(LintSettings.fileName) obok danych, np.:",
      en: "The level is set in \(LintSettings.fileName) beside the data, as in:",
      uk: "Рівень задає файл `\(LintSettings.fileName)` поруч із даними, напр.:"
    ).replacing("`", with: "") + "\n\n    [rules]\n    \(rule.name) = \"off\""
  }
}
