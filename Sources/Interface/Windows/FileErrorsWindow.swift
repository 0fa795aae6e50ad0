import Answers
import Diagnostics
import Directory
import Display
import Text

/// What is wrong with the files on disk, for as long as they cannot be shown as they are.
struct FileErrorsWindow: TextWindow {
  var top = 0

  static let entry = ActionEntry(
    .fileErrors, .desk, [.alt("!"), .alt("g")],
    window: FileErrorsWindow.self,
    hint: Phrase(pl: "Błędy", en: "Errors", uk: "Помилки"),
    help: Phrase(
      pl: "błędy w zmienionych plikach katalogu", en: "errors in the directory's changed files",
      uk: "помилки у змінених файлах довідника"))

  static func open(_ state: inout State) -> FileErrorsWindow? {
    guard !state.fileErrors.isEmpty else {
      state.message = state.words.noFileErrors
      return nil
    }
    return FileErrorsWindow()
  }

  func title(_ state: State) -> String { state.words.fileErrors(state.fileErrors.count) }

  func lines(_ state: State, width: Int) -> [StyledText] {
    let renderer = DiagnosticRenderer(language: state.language, width: width - Self.frameColumns)
    var lines: [StyledText] = []
    for finding in state.fileErrors {
      if !lines.isEmpty { lines.append(StyledText()) }
      var role = Role.warning
      for line in renderer.render(finding).split(separator: "\n") {
        let text = String(line).sanitized
        // A line of the file keeps its columns; what is said of it is broken between words.
        let isQuoted = text.drop { $0.isNumber || $0 == " " }.hasPrefix("|")
        let parts = isQuoted ? text.folded(to: max(2, width)) : text.wrapped(to: max(2, width))
        lines += parts.map { StyledText(String($0), role) }
        role = .text
      }
    }
    return lines
  }

  /// What stands before a line of the file: its number and a rule.
  private static let frameColumns = 8
}

extension Catalogue {
  fileprivate func fileErrors(_ count: Int) -> String {
    say(
      pl: "Błędy w plikach (\(count))", en: "Errors in the files (\(count))",
      uk: "Помилки у файлах (\(count))")
  }

  fileprivate var noFileErrors: String {
    say(
      pl: "Pliki na dysku nie mają błędów.", en: "The files on disk have no errors.",
      uk: "Файли на диску не мають помилок.")
  }
}
