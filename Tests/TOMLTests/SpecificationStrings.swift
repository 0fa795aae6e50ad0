import TOML
import Testing

/// The specification's section "String".
@Suite struct SpecificationStrings {
  @Test func `basic strings replace their escapes`() {
    let table = document(#"a = "\b\t\n\f\r\"\\ \u0142 \U0001F600""# + "\n")
    #expect(table.text("a") == "\u{8}\t\n\u{C}\r\"\\ ł 😀")
  }

  @Test func `TOML 1.1 has two escapes more`() {
    #expect(document(#"a = "\e[0m \x41\xe9""# + "\n").text("a") == "\u{1B}[0m Aé")
    expect(
      #"a = "\e \x41""# + "\n", version: .v10,
      reports: #"""
        error[escape-of-later-version]: the escape `\e` needs TOML 1.1
         --> desk.toml:1:6
          |
        1 | a = "\e \x41"
          |      ^^
          |
          = help: write `\u` with four digits

        error[escape-of-later-version]: the escape `\x41` needs TOML 1.1
         --> desk.toml:1:9
          |
        1 | a = "\e \x41"
          |         ^^^^
          |
          = help: write `\u` with four digits
        """#)
  }

  @Test func `strings of several lines leave out the newline after the opening quotes`() {
    #expect(document("a = \"\"\"\nRoses\nViolets\"\"\"\n").text("a") == "Roses\nViolets")
    #expect(document("a = '''\r\nRoses'''\n").text("a") == "Roses")
  }

  @Test func `a backslash at a line's end takes the white space after it away`() {
    #expect(
      document("a = \"\"\"The \\\n\n   quick \\  \n  fox\"\"\"\n").text("a") == "The quick fox")
  }

  @Test func `up to two quotes may stand at the ends of a string of several lines`() {
    #expect(
      document(#"a = """"Hello," she said.""""# + "\"\n").text("a") == "\"Hello,\" she said.\"")
    #expect(document("a = '''''two'''''\n").text("a") == "''two''")
    #expect(document("a = \"\"\"\"\"\"\n").text("a") == "")
    #expect(codes(of: "a = \"\"\"six\"\"\"\"\"\"\n") == ["text-after-quote"])
  }

  @Test func `literal strings have no escapes`() {
    #expect(document(#"a = 'C:\Users\n'"# + "\n").text("a") == #"C:\Users\n"#)
    #expect(document("a = '''I [dw]on't need \\d{2}'''\n").text("a") == "I [dw]on't need \\d{2}")
  }

  @Test func `a tab may stand in every form`() {
    #expect(document("a = \"x\ty\"\nb = 'x\ty'\n").text("b") == "x\ty")
  }

  @Test(arguments: [0x00, 0x08, 0x0B, 0x0C, 0x1F, 0x7F] as [UInt8])
  func `no control character may stand in any form or in a comment`(byte: UInt8) {
    for (before, after) in [("\"", "\""), ("'", "'"), ("\"\"\"", "\"\"\""), ("'''", "'''")] {
      let text = Array("a = \(before)x".utf8) + [byte] + Array("y\(after)\n".utf8)
      #expect(codes(of: text) == ["control-character"])
    }
    #expect(codes(of: Array("# x".utf8) + [byte] + Array("y\n".utf8)) == ["control-character"])
  }

  @Test(arguments: ["\\ud800", "\\udfff", "\\U00110000", "\\UFFFFFFFF"])
  func `an escape must stand for a Unicode scalar value`(escape: String) {
    #expect(codes(of: "a = \"\(escape)\"\n") == ["escape-of-no-character"])
  }
}
