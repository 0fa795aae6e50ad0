import Testing

/// Entries in the place of elements.
@Suite struct EntriesInArrays {
  @Test func `an equals sign in an array`() {
    expect(
      """
      rooms = [a = 1, b = 2]

      """,
      reports: """
        error[entry-in-array]: an array has values, not keys
         --> desk.toml:1:10
          |
        1 | rooms = [a = 1, b = 2]
          |          ^^^^^
          |
          = help: write `{ key = value }` for a table in an array
        """)
  }

  @Test func `entries with commas in their strings in an array`() {
    expect(
      """
      rooms = [a = "x, y", b = "z]"]

      """,
      reports: """
        error[entry-in-array]: an array has values, not keys
         --> desk.toml:1:10
          |
        1 | rooms = [a = "x, y", b = "z]"]
          |          ^^^^^^
          |
          = help: write `{ key = value }` for a table in an array
        """)
  }

  @Test func `quoted keys in an array`() {
    expect(
      """
      rooms = ["a" = 1, "b" = 2]

      """,
      reports: """
        error[entry-in-array]: an array has values, not keys
         --> desk.toml:1:14
          |
        1 | rooms = ["a" = 1, "b" = 2]
          |              ^
          |
          = help: write `{ key = value }` for a table in an array
        """)
  }

  @Test func `indented entries in an array`() {
    expect(
      """
      rooms = [
        a = 1,
        b = 2
      ]

      """,
      reports: """
        error[entry-in-array]: an array has values, not keys
         --> desk.toml:2:3
          |
        2 |   a = 1,
          |   ^^^^^
          |
          = help: write `{ key = value }` for a table in an array
        """)
  }
}
