import Testing

/// Mistakes in keys.
@Suite struct KeyMistakes {
  @Test func `a letter outside ASCII in a bare key`() {
    expect(
      """
      zażółć = 1

      """,
      reports: """
        error[non-ascii-key]: the bare key `zażółć` has letters outside ASCII
         --> desk.toml:1:1
          |
        1 | zażółć = 1
          | ^^^^^^
          |
          = help: put it in quotes: `"zażółć"`
        """)
  }

  @Test func `a letter outside ASCII inside a bare key`() {
    expect(
      """
      ulica_łódzka = 1
      room = 2

      """,
      reports: """
        error[non-ascii-key]: the bare key `ulica_łódzka` has letters outside ASCII
         --> desk.toml:1:1
          |
        1 | ulica_łódzka = 1
          | ^^^^^^^^^^^^
          |
          = help: put it in quotes: `"ulica_łódzka"`
        """)
  }

  @Test func `a bare key with a multi-line value`() {
    expect(
      """
      ulicę = [
        1,
        2,
      ]

      """,
      reports: """
        error[non-ascii-key]: the bare key `ulicę` has letters outside ASCII
         --> desk.toml:1:1
          |
        1 | ulicę = [
          | ^^^^^
          |
          = help: put it in quotes: `"ulicę"`
        """)
  }

  @Test func `a space in a key`() {
    expect(
      """
      opening hours = 8

      """,
      reports: """
        error[space-in-key]: the key `opening hours` has a space
         --> desk.toml:1:1
          |
        1 | opening hours = 8
          | ^^^^^^^^^^^^^
          |
          = help: put it in quotes: `"opening hours"`
        """)
  }

  @Test func `two keys with spaces`() {
    expect(
      """
      my key = 1
      my lock = 2

      """,
      reports: """
        error[space-in-key]: the key `my key` has a space
         --> desk.toml:1:1
          |
        1 | my key = 1
          | ^^^^^^
          |
          = help: put it in quotes: `"my key"`

        error[space-in-key]: the key `my lock` has a space
         --> desk.toml:2:1
          |
        2 | my lock = 2
          | ^^^^^^^
          |
          = help: put it in quotes: `"my lock"`
        """)
  }

  @Test func `two dots in a key`() {
    expect(
      """
      a..b = 1

      """,
      reports: """
        error[empty-key-part]: a part of the dotted key is missing
         --> desk.toml:1:3
          |
        1 | a..b = 1
          |   ^
          |
          = help: remove the dot, or write an empty part as `""`
        """)
  }

  @Test func `a dot before a key`() {
    expect(
      """
      .a = 1

      """,
      reports: """
        error[empty-key-part]: a part of the dotted key is missing
         --> desk.toml:1:1
          |
        1 | .a = 1
          | ^
          |
          = help: remove the dot, or write an empty part as `""`
        """)
  }

  @Test func `a dot after a key`() {
    expect(
      """
      a. = 1

      """,
      reports: """
        error[empty-key-part]: a part of the dotted key is missing
         --> desk.toml:1:4
          |
        1 | a. = 1
          |    ^
          |
          = help: remove the dot, or write an empty part as `""`
        """)
  }

  @Test func `a quoted key that is not closed`() {
    expect(
      """
      "room = 1
      floor = 2

      """,
      reports: """
        error[unclosed-key]: the quoted key is not closed
         --> desk.toml:1:1
          |
        1 | "room = 1
          | ^
          |          - the line ends here
          |
          = help: close it with `"` in the same line
        """)
  }

  @Test func `a key in three quotes`() {
    expect(
      "\"\"\"room\"\"\" = 1\n",
      reports: #"""
        error[multiline-key]: a key cannot be a multi-line string
         --> desk.toml:1:1
          |
        1 | """room""" = 1
          | ^^^
          |
          = help: use one quote on either side
        """#)
  }

  @Test func `a key in typographic quotes`() {
    expect(
      """
      „room” = 1

      """,
      reports: """
        error[typographic-quote]: typographic quotation mark „
         --> desk.toml:1:1
          |
        1 | „room” = 1
          | ^
          |
          = help: use the straight "
        """)
  }

  @Test func `a no-break space before the equals sign`() {
    expect(
      "room\u{A0}= 1\n",
      reports: """
        error[no-break-space]: a no-break space (U+00A0)
         --> desk.toml:1:5
          |
        1 | room\u{A0}= 1
          |     ^
          |
          = help: replace it with an ordinary space
        """)
  }

  @Test func `a character that no key may have`() {
    expect(
      """
      room! = 1

      """,
      reports: """
        error[key-character]: `!` cannot stand in a bare key
         --> desk.toml:1:5
          |
        1 | room! = 1
          |     ^
          |
          = help: bare keys have A–Z, a–z, 0–9, `-` and `_`; put other keys in quotes
        """)
  }

  @Test func `a no-break space before a key`() {
    expect(
      "\u{A0}room = 1\n",
      reports: """
        error[no-break-space]: a no-break space (U+00A0)
         --> desk.toml:1:1
          |
        1 | \u{A0}room = 1
          | ^
          |
          = help: replace it with an ordinary space
        """)
  }
}
