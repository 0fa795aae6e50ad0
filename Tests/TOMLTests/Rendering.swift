import Diagnostics
import TOML
import Testing
import Text

/// A diagnostic as a person reads it: in either language, on any terminal, whatever the file holds.
@Suite struct Rendering {
  @Test func `in Polish`() {
    expect(
      "piętro = tak\n",
      reports: """
        błąd[non-ascii-key]: klucz `piętro` bez cudzysłowu ma litery spoza ASCII
         --> desk.toml:1:1
          |
        1 | piętro = tak
          | ^^^^^^
          |
          = pomoc: weź go w cudzysłów: `"piętro"`
        """,
      in: .polish)
  }

  @Test func `labels in Polish`() {
    expect(
      "a = 1\na = 2\n",
      reports: """
        błąd[duplicate-key]: klucz `a` jest już zdefiniowany
         --> desk.toml:2:1
          |
        1 | a = 1
          | - tu zdefiniowano po raz pierwszy
        2 | a = 2
          | ^
          |
          = pomoc: klucz ma jedną wartość: usuń jeden z nich albo zmień mu nazwę
        """,
      in: .polish)
  }

  @Test func `carets stand below wide and combined characters`() {
    expect(
      "a = [\"東京\", \"e\u{301}\", yes]\n",
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:17
          |
        1 | a = ["東京", "e\u{301}", yes]
          |                   ^^^
          |
          = help: write `true`, or `"yes"` for the word
        """)
  }

  @Test func `a tab is shown as four blanks`() {
    expect(
      "\ta\t= yes\n",
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:6
          |
        1 |     a    = yes
          |            ^^^
          |
          = help: write `true`, or `"yes"` for the word
        """)
  }

  @Test func `control sequences of the file are shown as pictures`() {
    expect(
      "a = \u{1B}[31mred\u{9B}\u{202E}\n",
      reports: """
        error[control-character]: control character U+001B where a value is expected
         --> desk.toml:1:5
          |
        1 | a = ␛[31mred\u{FFFD}\u{FFFD}
          |     ^
          |
          = help: remove it
        """)
  }

  @Test func `a name of a file is shown without its control characters`() throws {
    let source = SourceFile(name: "de\u{1B}[2Jsk.toml", text: "a\n")
    let finding = try #require(parse(source).diagnostics.first)
    let line = DiagnosticRenderer().renderLine(finding)
    #expect(line == "de␛[2Jsk.toml:1:1: error[key-without-value]: a key without a value")
  }

  @Test func `a long line is cut around its mark`() {
    let text = "a = [" + String(repeating: "1, ", count: 1000) + "yes, 2, 3]\n"
    let source = SourceFile(name: "desk.toml", text: text)
    let rendered = DiagnosticRenderer(width: 40).render(parse(source).diagnostics)
    #expect(
      rendered == """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:3006
          |
        1 | …, 1, 1, 1, 1, 1, 1, 1, 1, yes, 2, 3]
          |                            ^^^
          |
          = help: write `true`, or `"yes"` for the word

        """)
  }

  @Test func `with colour every colour is ended in its line`() throws {
    let source = SourceFile(name: "desk.toml", text: "a = yes\n")
    let finding = try #require(parse(source).diagnostics.first)
    let text = DiagnosticRenderer(hasColor: true).render(finding)
    #expect(text.hasPrefix("\u{1B}[1;31merror[wrong-boolean]\u{1B}[0m"))
    for line in text.split(separator: "\n") {
      let sequences = line.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst()
      #expect(sequences.count.isMultiple(of: 2))
      #expect(sequences.last?.hasPrefix("[0m") ?? true)
    }
  }

  @Test func `a label of another file has its own heading`() throws {
    let first = SourceFile(name: "a.toml", text: "\nid = \"desk\"\n")
    let second = SourceFile(name: "b.toml", text: "id = \"desk\"\n")
    let message = try #require(parse(SourceFile(name: "", text: "a\n")).diagnostics.first?.message)
    let finding = Diagnostic(
      .warning, message, in: second, at: SourceSpan(start: 5, end: 11),
      labels: [
        Diagnostic.Label(span: SourceSpan(start: 6, end: 12), message: message, in: first)
      ])
    #expect(
      DiagnosticRenderer().render(finding) == """
        warning[key-without-value]: a key without a value
         --> b.toml:1:6
          |
        1 | id = "desk"
          |      ^^^^^^
         ::: a.toml:2:6
        2 | id = "desk"
          |      ------ a key without a value
          |
          = help: write `key = value`

        """)
  }

  @Test func `as JSON for tools`() throws {
    let source = SourceFile(
      name: "desk.toml", text: "[[desk]]\nx = [1]\n[desk.a]\nb = [0, \"\\q\"]\n")
    let finding = try #require(parse(source).diagnostics.first)
    #expect(
      finding.json(in: .english)
        == #"{"code":"unknown-escape","severity":"error","file":"desk.toml","line":4,"column":10,"#
        + #""end":{"line":4,"column":12},"message":"`\\q` is not an escape","#
        + #""hint":"write `\\\\` for a backslash, or use single quotes","labels":[],"#
        + #""path":"desk[0].a.b[1]"}"#)
  }

  @Test func `labels are in the JSON with their places`() throws {
    let finding = try #require(
      parse(SourceFile(name: "desk.toml", text: "a = 1\na = 2\n")).diagnostics.first)
    let label =
      #""labels":[{"file":"desk.toml","line":1,"column":1,"end":{"line":1,"column":2},"#
      + #""message":"first defined here"}],"path":"a""#
    #expect(finding.json(in: .english).contains(label))
  }
}
