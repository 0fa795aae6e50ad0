import Diagnostics
import TOML
import Testing
import Text

/// One mistake of a file as a whole, and mistakes that used to bring others along: each is said once.
@Suite struct WholeMistakes {
  private func findings(_ bytes: [UInt8], name: String = "desk.toml") -> [String] {
    parse(SourceFile(name: name, bytes: bytes)).diagnostics.map { finding in
      let hint = finding.message.hint(in: .english) ?? ""
      return "\(finding.position.line) \(finding.message.code): \(hint)"
    }
  }

  private func encoded(_ text: String, _ encoding: LegacyEncoding) -> [UInt8] {
    text.unicodeScalars.map { encoding.byte(of: $0) ?? 0x3F }
  }

  @Test(arguments: [
    (LegacyEncoding.windows1250, "Zażółć gęślą jaźń, Śródmieście"),
    (.latin2, "Zażółć gęślą jaźń, Śródmieście"), (.cp852, "Zażółć gęślą jaźń, Śródmieście"),
    (.windows1251, "Привіт, світе, як справи"),
  ])
  func `a file in another encoding is one finding with the command`(
    _ encoding: LegacyEncoding, _ text: String
  ) {
    let lines = String(repeating: "# \(text)\nname = \"\(text)\"\n", count: 150)
    let name = encoding.name
    #expect(
      findings(encoded("a = 1\n" + lines, encoding), name: "dane/desk.toml") == [
        "2 foreign-encoding: to convert it: iconv -f \(name) -t UTF-8 'desk.toml' -o 'desk.toml.nowy'"
      ])
  }

  @Test func `UTF-16 without a byte order mark`() {
    let text = "name = \"Łódź\"\nfloor = 1\n"
    let little = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for (bytes, name) in [(little, "UTF-16LE"), (big, "UTF-16BE")] {
      #expect(
        findings(bytes) == [
          "1 foreign-encoding: to convert it: iconv -f \(name) -t UTF-8 'desk.toml' -o 'desk.toml.nowy'"
        ])
    }
  }

  @Test func `a name that would break out of the command is not in it`() {
    let bytes = encoded("name = \"gęś, żółw\"\n", .windows1250)
    #expect(findings(bytes, name: "a'; rm -r x; '.toml")[0].contains("'FILE.toml'"))
    #expect(findings(bytes, name: "-o.toml")[0].contains("'./-o.toml'"))
  }

  @Test func `a slip in UTF-8 is no encoding`() {
    let bytes = Array("name = \"Łódź, Śródmieście\"\nother = \"".utf8) + [0xB3] + Array("\"\n".utf8)
    #expect(findings(bytes).map { String($0.prefix(14)) } == ["2 invalid-utf8"])
  }

  @Test func `two versions that nobody merged`() {
    let text = """
      a = 1
      <<<<<<< HEAD
      b = 1
      =======
      b = 2
      >>>>>>> poprawka
      c = [
      <<<<<<< HEAD
        1,
      =======
        2,
      >>>>>>> poprawka
      ]

      """
    let found = findings(Array(text.utf8)).map { String($0.prefix(16)) }
    #expect(found == ["2 merge-conflict", "8 merge-conflict"])
    // A text may speak of them, and a file without a mistake is not looked through.
    #expect(findings(Array("t = '''\n<<<<<<< a\n=======\n>>>>>>> b\n'''\n".utf8)) == [])
  }

  @Test func `a byte order mark between two files`() {
    #expect(
      findings(Array("a = 1\n\u{FEFF}b = 2\n".utf8)) == [
        "2 byte-order-mark: remove it; it is left where two files were joined"
      ])
  }

  @Test func `text that is not closed is blamed where it opens`() {
    let text =
      "a = 1\ntext = \"\"\"Pierwszy\nwiersz\nname = \"x\"\nother = \"\"\"Drugi\nwiersz\"\"\"\nc = 1\n"
    #expect(
      findings(Array(text.utf8)) == ["2 unclosed-multiline-string: close it with `\"\"\"`"])
  }

  @Test(arguments: [
    ("x = [1,{a=1]\n", "mismatched-closing"), ("x = [1, {a=1] # uwaga\n", "mismatched-closing"),
    ("x = [[1], [{a=1}, {b=2]]\n", "mismatched-closing"),
    ("[[a]x\n", "unclosed-header"), ("x = \"x\",\n", "separator-after-value"),
    ("x = 'x' ;\n", "separator-after-value"), ("x = \"C:\\dane\\\"\n", "backslash-before-quote"),
    ("x = \"C:\\Users\\biuro\\\"\n", "backslash-before-quote"),
    ("x = 42 638 44 44\n", "unquoted-string"), ("x = 42 638-44-44\n", "unquoted-string"),
  ])
  func `one mistake, one message`(_ text: String, _ code: String) {
    #expect(codes(of: text + "y = 1\n") == [code])
  }

  @Test(arguments: [
    ("16.03.2020", "2020-03-16"), ("16-03-2020", "2020-03-16"), ("16/3/2020", "2020-03-16"),
    ("2020.03.16", "2020-03-16"), ("2020-3-16", "2020-03-16"), ("8:00", "08:00:00"),
    ("8:05:30", "08:05:30"),
  ])
  func `a date as people write it`(_ written: String, _ meant: String) {
    #expect(
      findings(Array("x = \(written)\n".utf8)) == ["1 malformed-date-time: write \(meant)"])
  }

  @Test(arguments: ["31.02.2020", "16.03.20", "2020-13", "25:00:0"])
  func `a date that could be none`(_ written: String) {
    let found = findings(Array("x = \(written)\n".utf8))
    #expect(found.count == 1 && !found[0].contains("write 20"), "\(found)")
  }
}
