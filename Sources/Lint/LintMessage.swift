import Diagnostics
import Text

/// What the linter finds, as a row of code, texts and hint.
///
/// The rows stand with the checks that report them.
struct LintMessage: DiagnosticMessage {
  let wording: Wording

  init(
    _ code: String, pl polish: String, en english: String, uk ukrainian: String,
    hint: Phrase? = nil
  ) {
    wording = Wording(code, pl: polish, en: english, uk: ukrainian, hint: hint)
  }
}
