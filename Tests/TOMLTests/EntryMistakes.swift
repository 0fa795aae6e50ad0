import Testing

/// Mistakes between a key and its value.
@Suite struct EntryMistakes {
  @Test func `a colon for an equals sign`() {
    expect(
      """
      room: 23

      """,
      reports: """
        error[wrong-equals]: `:` in the place of `=`
         --> desk.toml:1:5
          |
        1 | room: 23
          |     ^
          |
          = help: write `key = value`
        """)
  }

  @Test func `a colon and text without quotes are one mistake`() {
    expect(
      """
      name: Point One

      """,
      reports: """
        error[wrong-equals]: `:` in the place of `=`
         --> desk.toml:1:5
          |
        1 | name: Point One
          |     ^
          |
          = help: write `key = value`
        """)
  }

  @Test func `a colon before an equals sign`() {
    expect(
      """
      room := 23

      """,
      reports: """
        error[wrong-equals]: `:` in the place of `=`
         --> desk.toml:1:6
          |
        1 | room := 23
          |      ^^
          |
          = help: write `key = value`
        """)
  }

  @Test func `a comma for an equals sign`() {
    expect(
      """
      room, 23

      """,
      reports: """
        error[wrong-equals]: `,` in the place of `=`
         --> desk.toml:1:5
          |
        1 | room, 23
          |     ^
          |
          = help: write `key = value`
        """)
  }

  @Test func `two equals signs`() {
    expect(
      """
      room == 23

      """,
      reports: """
        error[extra-equals]: one `=` too many
         --> desk.toml:1:7
          |
        1 | room == 23
          |       ^
          |
          = help: write `key = value`
        """)
  }

  @Test func `a key alone in its line`() {
    expect(
      """
      room
      floor = 1

      """,
      reports: """
        error[key-without-value]: a key without a value
         --> desk.toml:1:1
          |
        1 | room
          | ^^^^
          |
          = help: write `key = value`
        """)
  }

  @Test func `a key without a value`() {
    expect(
      """
      room =
      floor = 1

      """,
      reports: """
        error[missing-value]: a value is missing after `=`
         --> desk.toml:1:1
          |
        1 | room =
          | ^^^^^^
          |
          = help: an empty text is written `""`
        """)
  }

  @Test func `a key whose value is a comment`() {
    expect(
      """
      room = # none

      """,
      reports: """
        error[missing-value]: a value is missing after `=`
         --> desk.toml:1:1
          |
        1 | room = # none
          | ^^^^^^^
          |
          = help: an empty text is written `""`
        """)
  }

  @Test func `a value without a key`() {
    expect(
      """
      = 23

      """,
      reports: """
        error[missing-key]: a key is missing before `=`
         --> desk.toml:1:1
          |
        1 | = 23
          | ^
          |
          = help: an empty key is written `""`
        """)
  }

  @Test func `a missing equals sign`() {
    expect(
      """
      room "23"

      """,
      reports: """
        error[missing-equals]: `=` is missing after the key
         --> desk.toml:1:6
          |
        1 | room "23"
          |      ^^^^
          |
          = help: write `key = value`
        """)
  }
}
