import Testing

/// Mistakes in inline tables.
@Suite struct InlineTableMistakes {
  @Test func `an inline table that is not closed`() {
    expect(
      """
      desk = { a = 1, b = 2
      floor = 3

      """,
      reports: """
        error[unclosed-inline-table]: the inline table is not closed
         --> desk.toml:1:8
          |
        1 | desk = { a = 1, b = 2
          |        ^
        2 | floor = 3
          | --------- this no longer belongs to it
          |
          = help: close it with `}`
        """)
  }

  @Test func `an inline table that is not closed before a header`() {
    expect(
      """
      desk = { a = 1,
      [floor]
      b = 1

      """,
      reports: """
        error[unclosed-inline-table]: the inline table is not closed
         --> desk.toml:1:8
          |
        1 | desk = { a = 1,
          |        ^
        2 | [floor]
          | ------- this no longer belongs to it
          |
          = help: close it with `}`
        """)
  }

  @Test func `a missing comma in an inline table`() {
    expect(
      """
      desk = { a = 1 b = 2 }

      """,
      reports: """
        error[missing-comma]: a comma is missing before this
         --> desk.toml:1:16
          |
        1 | desk = { a = 1 b = 2 }
          |                ^
          |
          = help: separate values with `,`
        """)
  }

  @Test func `a key without a value in an inline table`() {
    expect(
      """
      desk = { a, b = 2 }

      """,
      reports: """
        error[key-without-value]: a key without a value
         --> desk.toml:1:10
          |
        1 | desk = { a, b = 2 }
          |          ^
          |
          = help: write `key = value`
        """)
  }

  @Test func `a missing value in an inline table`() {
    expect(
      """
      desk = { a = , b = 2 }

      """,
      reports: """
        error[missing-value]: a value is missing after `=`
         --> desk.toml:1:10
          |
        1 | desk = { a = , b = 2 }
          |          ^^^^
          |
          = help: an empty text is written `""`
        """)
  }

  @Test func `a bracket for a brace`() {
    expect(
      """
      desk = { a = 1 ]
      floor = 3

      """,
      reports: """
        error[mismatched-closing]: `]` in the place of `}`
         --> desk.toml:1:16
          |
        1 | desk = { a = 1 ]
          |                ^
          |        - opened here
          |
          = help: close it with `}`
        """)
  }

  @Test func `a key defined twice in an inline table`() {
    expect(
      """
      desk = { a = 1, a = 2 }

      """,
      reports: """
        error[duplicate-key]: the key `a` is already defined
         --> desk.toml:1:17
          |
        1 | desk = { a = 1, a = 2 }
          |                 ^
          |          - first defined here
          |
          = help: a key has one value: remove or rename one of them
        """)
  }
}
