import Diagnostics
import TOML
import Testing

/// Escapes and characters that a text may not have.
@Suite struct CharacterMistakes {
  @Test func `control characters among the values of an array are one mistake a place`() {
    expect(
      "rooms = [1, \u{1}\u{1}2]\nfloors = [0, \u{1}, 2]\n",
      reports: #"""
        error[control-character]: control character U+0001 where a value is expected
         --> desk.toml:1:13
          |
        1 | rooms = [1, ␁␁2]
          |             ^^
          |
          = help: remove it

        error[control-character]: control character U+0001 where a value is expected
         --> desk.toml:2:14
          |
        2 | floors = [0, ␁, 2]
          |              ^
          |
          = help: remove it
        """#)
  }

  @Test(arguments: ["a = \0", "a = [\0\0", "a = [1, \0", "a = {b = \0"])
  func `zeros at the very end are reported and do not hold the parse`(text: String) {
    let codes = parse(SourceFile(name: "desk.toml", text: text)).diagnostics.map(\.message.code)
    #expect(codes.contains("control-character"))
  }

  @Test func `an escape that does not exist`() {
    expect(
      #"""
      path = "C:\new\desk"

      """#,
      reports: #"""
        error[unknown-escape]: `\d` is not an escape
         --> desk.toml:1:15
          |
        1 | path = "C:\new\desk"
          |               ^^
          |
          = help: write `\\` for a backslash, or use single quotes
        """#)
  }

  @Test func `two escapes that do not exist`() {
    expect(
      #"""
      path = "\d and \q"

      """#,
      reports: #"""
        error[unknown-escape]: `\d` is not an escape
         --> desk.toml:1:9
          |
        1 | path = "\d and \q"
          |         ^^
          |
          = help: write `\\` for a backslash, or use single quotes

        error[unknown-escape]: `\q` is not an escape
         --> desk.toml:1:16
          |
        1 | path = "\d and \q"
          |                ^^
          |
          = help: write `\\` for a backslash, or use single quotes
        """#)
  }

  @Test func `an escape with too few digits`() {
    expect(
      #"""
      name = "\u12"

      """#,
      reports: #"""
        error[short-escape]: `\u12` needs 4 hexadecimal digits
         --> desk.toml:1:9
          |
        1 | name = "\u12"
          |         ^^^^
        """#)
  }

  @Test func `an escape of a surrogate`() {
    expect(
      #"""
      name = "\ud800"

      """#,
      reports: #"""
        error[escape-of-no-character]: `\ud800` is not a Unicode scalar value
         --> desk.toml:1:9
          |
        1 | name = "\ud800"
          |         ^^^^^^
          |
          = help: characters are 0 to D7FF and E000 to 10FFFF
        """#)
  }

  @Test func `an escape past the last character`() {
    expect(
      #"""
      name = "\U00110000"

      """#,
      reports: #"""
        error[escape-of-no-character]: `\U00110000` is not a Unicode scalar value
         --> desk.toml:1:9
          |
        1 | name = "\U00110000"
          |         ^^^^^^^^^^
          |
          = help: characters are 0 to D7FF and E000 to 10FFFF
        """#)
  }

  @Test func `a backslash at the end of a line`() {
    expect(
      #"""
      name = "desk\
      floor = 1

      """#,
      reports: #"""
        error[escape-at-line-end]: a backslash at the end of the line
         --> desk.toml:1:13
          |
        1 | name = "desk\
          |             ^
          |
          = help: only strings in three quotes go on in the next line
        """#)
  }

  @Test func `a control character`() {
    expect(
      "name = \"a\u{1B}b\"\n",
      reports: #"""
        error[control-character]: control character U+001B in a string
         --> desk.toml:1:10
          |
        1 | name = "a␛b"
          |          ^
          |
          = help: write `\u001B` inside double quotes
        """#)
  }

  @Test func `a NUL`() {
    expect(
      "name = \"a\u{0}b\"\n",
      reports: #"""
        error[control-character]: control character U+0000 in a string
         --> desk.toml:1:10
          |
        1 | name = "a␀b"
          |          ^
          |
          = help: write `\u0000` inside double quotes
        """#)
  }

  @Test func `a carriage return in a string`() {
    expect(
      "name = \"a\rb\"\n",
      reports: #"""
        error[lone-carriage-return]: a carriage return without a line feed
         --> desk.toml:1:10
          |
        1 | name = "a␍b"
          |          ^
          |
          = help: end lines with LF or CR LF; write `\r` inside a string
        """#)
  }

  @Test func `a carriage return between lines`() {
    expect(
      "a = 1\rb = 2\n",
      reports: #"""
        error[lone-carriage-return]: a carriage return without a line feed
         --> desk.toml:1:6
          |
        1 | a = 1␍b = 2
          |      ^
          |
          = help: end lines with LF or CR LF; write `\r` inside a string
        """#)
  }

  @Test func `a control character in a comment`() {
    expect(
      "# a\u{7}b\na = 1\n",
      reports: """
        error[control-character]: control character U+0007 in a comment
         --> desk.toml:1:4
          |
        1 | # a␇b
          |    ^
          |
          = help: remove it
        """)
  }

  @Test func `a byte order mark inside the text`() {
    expect(
      "a = 1\n\u{FEFF}b = 2\n",
      reports: """
        error[byte-order-mark]: there is an invisible character within the file, U+FEFF
         --> desk.toml:2:1
          |
        2 | �b = 2
          | ^
          |
          = help: remove it; it is left where two files were joined
        """)
  }
}
