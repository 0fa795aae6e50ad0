import Testing

/// Mistakes in quotes.
@Suite struct QuoteMistakes {
  @Test func `a string that is not closed`() {
    expect(
      """
      name = "desk
      floor = 1

      """,
      reports: """
        error[unclosed-string]: the string is not closed
         --> desk.toml:1:8
          |
        1 | name = "desk
          |        ^
          |             - the line ends here
          |
          = help: close it with `"`, or use three quotes for a text of several lines
        """)
  }

  @Test func `a literal string that is not closed`() {
    expect(
      """
      name = 'desk
      floor = 1

      """,
      reports: """
        error[unclosed-string]: the string is not closed
         --> desk.toml:1:8
          |
        1 | name = 'desk
          |        ^
          |             - the line ends here
          |
          = help: close it with `'`, or use three quotes for a text of several lines
        """)
  }

  @Test func `a string in an array that is not closed`() {
    expect(
      """
      names = ["a", "b]
      floor = 1

      """,
      reports: """
        error[unclosed-string]: the string is not closed
         --> desk.toml:1:15
          |
        1 | names = ["a", "b]
          |               ^
          |                  - the line ends here
          |
          = help: close it with `"`, or use three quotes for a text of several lines
        """)
  }

  @Test func `a string in an array that is not closed at its first element`() {
    expect(
      """
      names = ["a, "b"]
      floor = 1

      """,
      reports: #"""
        error[text-after-quote]: text right after a closing quote
         --> desk.toml:1:15
          |
        1 | names = ["a, "b"]
          |               ^^
          |
          = help: write a quote inside a string as `\"`, or remove the one too many
        """#)
  }

  @Test func `a string over several lines that is not closed`() {
    expect(
      "name = \"\"\"\ndesk\n\"\"\nfloor = 1\n",
      reports: #"""
        error[unclosed-multiline-string]: the multi-line string is not closed
         --> desk.toml:1:8
          |
        1 | name = """
          |        ^^^
          :
        5 |
          | - the file ends here
          |
          = help: close it with `"""`
        """#)
  }

  @Test func `quotes inside a string`() {
    expect(
      """
      name = "the "front" desk"

      """,
      reports: #"""
        error[text-after-quote]: text right after a closing quote
         --> desk.toml:1:14
          |
        1 | name = "the "front" desk"
          |              ^^^^^^^^^^^^
          |
          = help: write a quote inside a string as `\"`, or remove the one too many
        """#)
  }

  @Test func `typographic quotes`() {
    expect(
      """
      name = „desk”

      """,
      reports: """
        error[typographic-quote]: typographic quotation mark „
         --> desk.toml:1:8
          |
        1 | name = „desk”
          |        ^
          |
          = help: use the straight "
        """)
  }

  @Test func `typographic single quotes`() {
    expect(
      """
      name = ‘desk’

      """,
      reports: """
        error[typographic-quote]: typographic quotation mark ‘
         --> desk.toml:1:8
          |
        1 | name = ‘desk’
          |        ^
          |
          = help: use the straight '
        """)
  }

  @Test func `guillemets`() {
    expect(
      """
      name = «desk»

      """,
      reports: """
        error[typographic-quote]: typographic quotation mark «
         --> desk.toml:1:8
          |
        1 | name = «desk»
          |        ^
          |
          = help: use the straight "
        """)
  }

  @Test func `a no-break space before a value`() {
    expect(
      "name = \u{A0}\"desk\"\n",
      reports: """
        error[no-break-space]: a no-break space (U+00A0)
         --> desk.toml:1:8
          |
        1 | name = \u{A0}"desk"
          |        ^
          |
          = help: replace it with an ordinary space
        """)
  }

  @Test func `a string closed with a typographic quote`() {
    expect(
      """
      name = "desk”
      floor = 1

      """,
      reports: """
        error[typographic-quote]: typographic quotation mark ”
         --> desk.toml:1:13
          |
        1 | name = "desk”
          |             ^
          |
          = help: use the straight "
        """)
  }

  @Test func `a string in an array closed with a typographic quote`() {
    expect(
      """
      names = ["a", "b”]
      floor = 1

      """,
      reports: """
        error[typographic-quote]: typographic quotation mark ”
         --> desk.toml:1:17
          |
        1 | names = ["a", "b”]
          |                 ^
          |
          = help: use the straight "
        """)
  }

  @Test func `a no-break space after a value`() {
    expect(
      "floor = 1\u{A0}\nname = \"a\"\u{A0}\n",
      reports: """
        error[no-break-space]: a no-break space (U+00A0)
         --> desk.toml:1:10
          |
        1 | floor = 1\u{A0}
          |          ^
          |
          = help: replace it with an ordinary space

        error[no-break-space]: a no-break space (U+00A0)
         --> desk.toml:2:11
          |
        2 | name = "a"\u{A0}
          |           ^
          |
          = help: replace it with an ordinary space
        """)
  }
}
