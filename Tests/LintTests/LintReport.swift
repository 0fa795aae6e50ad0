import Calendar
import Diagnostics
import Lint
import Text

/// What the linter says of a file that has a directory and an office before it, a line a finding.
func lint(
  _ text: String, settings: String? = nil, language: String = "pl",
  timezone: String = "Europe/Warsaw"
) -> [String] {
  let head = """
    [directory]
    name = "Testowo"
    language = "\(language)"
    timezone = "\(timezone)"
    [[organization]]
    id = "urzad"
    name = "Urząd Testowy"
    email = "biuro@przyklad.example"
    assured_date = 2020-03-16

    """
  let source = SourceFile(name: "test.toml", text: head + text)
  let settings = settings.map { LintSettings(SourceFile(name: "okienko-check.toml", text: $0)) }
  return Linter([source], settings: settings ?? LintSettings())
    .diagnostics(on: LocalDate(year: 2026, month: 11, day: 27))
    .map { "\($0.severity)[\($0.message.code)]: \($0.message.text(in: .english))" }
}

/// A point with a field.
func point(_ field: String, id: String = "punkt") -> String {
  """
  [[location]]
  id = "\(id)"
  organization_id = "urzad"
  name = "Punkt Testowy"
  location_type = "postal"
  assured_date = 2020-03-16
  \(field)

  """
}

/// What the linter says of a text in a description.
func lint(description: String) -> [String] {
  var written = ""
  for scalar in description.unicodeScalars {
    written += scalar == "\"" || scalar == "\\" ? "\\" + String(scalar) : String(scalar)
  }
  return lint(point("description = \"\(written)\""))
}

/// How the linter would mend a text in a description.
func hints(of description: String) -> [String] {
  let text = """
    [directory]
    name = "Testowo"
    publisher = "\(description)"
    """
  return Linter([SourceFile(name: "test.toml", text: text)]).diagnostics(on: nil)
    .compactMap { $0.message.hint(in: .english) }
}
