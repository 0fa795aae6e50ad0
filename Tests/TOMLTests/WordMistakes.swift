import Testing

/// Words that are no values, and what stands after values.
@Suite struct WordMistakes {
  @Test func `a phone number without quotes`() {
    expect(
      """
      phone = 42 638 40 24

      """,
      reports: """
        error[unquoted-string]: `42 638 40 24` is not a value
         --> desk.toml:1:9
          |
        1 | phone = 42 638 40 24
          |         ^^^^^^^^^^^^
          |
          = help: put text in quotes: `"42 638 40 24"`
        """)
  }

  @Test func `an infinity in capitals`() {
    expect(
      """
      n = Infinity

      """,
      reports: """
        error[wrong-float-word]: `Infinity` is not a number
         --> desk.toml:1:5
          |
        1 | n = Infinity
          |     ^^^^^^^^
          |
          = help: write `inf`, `-inf` or `nan`
        """)
  }

  @Test func `yes for true`() {
    expect(
      """
      open = yes

      """,
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:8
          |
        1 | open = yes
          |        ^^^
          |
          = help: write `true`, or `"yes"` for the word
        """)
  }

  @Test func `TRUE for true`() {
    expect(
      """
      open = TRUE

      """,
      reports: """
        error[wrong-boolean]: `TRUE` is not a Boolean
         --> desk.toml:1:8
          |
        1 | open = TRUE
          |        ^^^^
          |
          = help: write `true`, or `"TRUE"` for the word
        """)
  }

  @Test func `off for false`() {
    expect(
      """
      open = off

      """,
      reports: """
        error[wrong-boolean]: `off` is not a Boolean
         --> desk.toml:1:8
          |
        1 | open = off
          |        ^^^
          |
          = help: write `false`, or `"off"` for the word
        """)
  }

  @Test func `null`() {
    expect(
      """
      room = null

      """,
      reports: """
        error[no-null]: TOML has no `null`
         --> desk.toml:1:8
          |
        1 | room = null
          |        ^^^^
          |
          = help: leave the key out
        """)
  }

  @Test func `a word without quotes`() {
    expect(
      """
      name = desk

      """,
      reports: """
        error[unquoted-string]: `desk` is not a value
         --> desk.toml:1:8
          |
        1 | name = desk
          |        ^^^^
          |
          = help: put text in quotes: `"desk"`
        """)
  }

  @Test func `words without quotes, with a comment`() {
    expect(
      """
      name = front desk # the first

      """,
      reports: """
        error[unquoted-string]: `front desk` is not a value
         --> desk.toml:1:8
          |
        1 | name = front desk # the first
          |        ^^^^^^^^^^
          |
          = help: put text in quotes: `"front desk"`
        """)
  }

  @Test func `a comma after a value`() {
    expect(
      """
      room = 1,

      """,
      reports: """
        error[separator-after-value]: `,` after the value
         --> desk.toml:1:9
          |
        1 | room = 1,
          |         ^
          |
          = help: a line ends an entry: remove it
        """)
  }

  @Test func `a second entry in the line`() {
    expect(
      """
      room = 1 floor = 2

      """,
      reports: """
        error[two-entries-on-line]: a second entry in the same line
         --> desk.toml:1:10
          |
        1 | room = 1 floor = 2
          |          ^^^^^^^^^
          |
          = help: begin a new line before it
        """)
  }

  @Test func `text after a value`() {
    expect(
      """
      room = 1 2

      """,
      reports: """
        error[text-after-value]: text after the value
         --> desk.toml:1:10
          |
        1 | room = 1 2
          |          ^
          |
          = help: one entry a line; text goes in quotes, a comment begins with `#`
        """)
  }
}
