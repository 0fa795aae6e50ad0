import Diagnostics
import Directory
import Testing
import Text

/// Findings of the directory in the same form as the parser's own.
@Suite struct RenderedFindingsTests {
  private func rendered(_ sources: [SourceFile], in language: Language) -> String {
    DiagnosticRenderer(language: language).render(ServiceDirectory.load(sources).diagnostics)
  }

  @Test func `a mistyped key is underlined`() {
    let source = SourceFile(
      name: "urzad.toml",
      text: """
        [directory]
        name = "Miasto Testowe"
        [[portal]]
        id = "okno"
        name = "Okno"
        assured_date = 2026-01-01
        alternate_name = ["Okienko"]

        """)
    #expect(
      rendered([source], in: .english) == """
        error[unknown-key]: unknown key `alternate_name`
         --> urzad.toml:7:1
          |
        7 | alternate_name = ["Okienko"]
          | ^^^^^^^^^^^^^^
          |
          = help: did you mean `alternate_names`?

        """)
  }

  @Test func `a folder that is not there has no line to show`() {
    let findings = ServiceDirectory.load(folder: "/nowhere/at/all").diagnostics
    #expect(
      DiagnosticRenderer(language: .polish).render(findings) == """
        błąd[unreadable-file]: nie można odczytać: nie ma takiego pliku ani folderu
         --> /nowhere/at/all

        """)
  }

  @Test func `a duplicate in another file shows both places`() {
    let first = SourceFile(
      name: "a.toml",
      text: """
        [directory]
        name = "Miasto Testowe"
        [[portal]]
        id = "okno"
        name = "Okno"
        assured_date = 2026-01-01

        """)
    let second = SourceFile(
      name: "b.toml",
      text: """
        [[portal]]
        name = "Drugie okno"
        id = "okno"
        assured_date = 2026-01-01

        """)
    #expect(
      rendered([first, second], in: .polish) == """
        błąd[duplicate-id]: powtórzony identyfikator `okno` (portal)
         --> b.toml:3:6
          |
        3 | id = "okno"
          |      ^^^^^^
         ::: a.toml:4:6
        4 | id = "okno"
          |      ------ pierwszy raz tutaj

        """)
  }

  @Test func `control characters of a file are shown as pictures`() {
    let source = SourceFile(
      name: "\u{1B}[31m.toml", text: "directory = { name = \"x\" }\n\"\\u001b]52;c\" = 1\n")
    let text = rendered([source], in: .english)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.contains("error[unknown-key]: unknown key `␛]52;c`"))
    #expect(text.contains(" --> ␛[31m.toml:2:1"))
  }

  @Test func `an enormous value is quoted in part`() {
    let source = SourceFile(
      name: "urzad.toml",
      text: "directory = { name = \"x\", language = \"\(String(repeating: "ą", count: 100_000))\" }"
    )
    #expect(rendered([source], in: .english).count < 1000)
  }
}
