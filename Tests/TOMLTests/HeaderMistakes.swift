import Testing

/// Mistakes in headers.
@Suite struct HeaderMistakes {
  @Test func `a header that is not closed`() {
    expect(
      """
      [desk
      a = 1

      """,
      reports: """
        error[unclosed-header]: the header is not closed
         --> desk.toml:1:6
          |
        1 | [desk
          |      ^
          | - opened here
          |
          = help: close it with `]`
        """)
  }

  @Test func `a header of an array of tables that is half closed`() {
    expect(
      """
      [[desk]
      a = 1

      """,
      reports: """
        error[unclosed-header]: the header is not closed
         --> desk.toml:1:8
          |
        1 | [[desk]
          |        ^
          | -- opened here
          |
          = help: close it with `]]`
        """)
  }

  @Test func `a header with a bracket too many`() {
    expect(
      """
      [desk]]
      a = 1

      """,
      reports: """
        error[closing-without-opening]: `]` without an opening one
         --> desk.toml:1:7
          |
        1 | [desk]]
          |       ^
          |
          = help: remove it
        """)
  }

  @Test func `a header without a name`() {
    expect(
      """
      []
      a = 1

      """,
      reports: """
        error[empty-header]: a header without a name
         --> desk.toml:1:1
          |
        1 | []
          | ^^
          |
          = help: an empty name is written `[""]`
        """)
  }

  @Test func `a header with a space between its brackets`() {
    expect(
      """
      [ [desk]]
      a = 1

      """,
      reports: """
        error[spaced-brackets]: a space between the brackets of `[[`
         --> desk.toml:1:1
          |
        1 | [ [desk]]
          | ^^^
          |
          = help: write the two brackets together
        """)
  }

  @Test func `a header with a space in its name`() {
    expect(
      """
      [front desk]
      a = 1

      """,
      reports: """
        error[space-in-header]: the name in the header has a space
         --> desk.toml:1:1
          |
        1 | [front desk]
          | ^^^^^^^^^^^^
          |
          = help: put it in quotes, or close the header before it
        """)
  }

  @Test func `a header with a letter outside ASCII`() {
    expect(
      """
      [piętro]
      a = 1

      """,
      reports: """
        error[non-ascii-key]: the bare key `piętro` has letters outside ASCII
         --> desk.toml:1:2
          |
        1 | [piętro]
          |  ^^^^^^
          |
          = help: put it in quotes: `"piętro"`
        """)
  }

  @Test func `text after a header`() {
    expect(
      """
      [desk] a = 1

      """,
      reports: """
        error[two-entries-on-line]: a second entry in the same line
         --> desk.toml:1:8
          |
        1 | [desk] a = 1
          |        ^^^^^
          |
          = help: begin a new line before it
        """)
  }
}
