import Testing

/// Mistakes in arrays.
@Suite struct ArrayMistakes {
  @Test func `an array that is not closed`() {
    expect(
      """
      rooms = [1, 2
      floor = 3

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:9
          |
        1 | rooms = [1, 2
          |         ^
        2 | floor = 3
          | --------- this no longer belongs to it
          |
          = help: close it with `]`
        """)
  }

  @Test func `an array that is not closed after a comma`() {
    expect(
      """
      rooms = [
        1,
        2,
      floor = 3

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:9
          |
        1 | rooms = [
          |         ^
          :
        4 | floor = 3
          | --------- this no longer belongs to it
          |
          = help: close it with `]`
        """)
  }

  @Test func `an array that is not closed before a header`() {
    expect(
      """
      rooms = [
        1,
      [desk]
      floor = 3

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:9
          |
        1 | rooms = [
          |         ^
          :
        3 | [desk]
          | ------ this no longer belongs to it
          |
          = help: close it with `]`
        """)
  }

  @Test func `an array that is not closed at the end of the file`() {
    expect(
      """
      rooms = [1, 2

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:9
          |
        1 | rooms = [1, 2
          |         ^
        2 |
          | - the file ends here
          |
          = help: close it with `]`
        """)
  }

  @Test func `an inner array that is not closed`() {
    expect(
      """
      rooms = [[1, 2], [3
      floor = 3

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:18
          |
        1 | rooms = [[1, 2], [3
          |                  ^
        2 | floor = 3
          | --------- this no longer belongs to it
          |
          = help: close it with `]`
        """)
  }

  @Test func `a missing comma`() {
    expect(
      """
      rooms = [1 2]

      """,
      reports: """
        error[missing-comma]: a comma is missing before this
         --> desk.toml:1:12
          |
        1 | rooms = [1 2]
          |            ^
          |
          = help: separate values with `,`
        """)
  }

  @Test func `a missing comma at the end of a line`() {
    expect(
      """
      rooms = [
        "1"
        "2"
      ]

      """,
      reports: """
        error[missing-comma]: a comma is missing before this
         --> desk.toml:3:3
          |
        3 |   "2"
          |   ^^^
          |
          = help: separate values with `,`
        """)
  }

  @Test func `a comma too many`() {
    expect(
      """
      rooms = [1,, 2]

      """,
      reports: """
        error[extra-comma]: a comma without a value before it
         --> desk.toml:1:12
          |
        1 | rooms = [1,, 2]
          |            ^
          |
          = help: remove it
        """)
  }

  @Test func `a comma before all elements`() {
    expect(
      """
      rooms = [, 1]

      """,
      reports: """
        error[extra-comma]: a comma without a value before it
         --> desk.toml:1:10
          |
        1 | rooms = [, 1]
          |          ^
          |
          = help: remove it
        """)
  }

  @Test func `a semicolon for a comma`() {
    expect(
      """
      rooms = [1; 2]

      """,
      reports: """
        error[wrong-comma]: `;` in the place of a comma
         --> desk.toml:1:11
          |
        1 | rooms = [1; 2]
          |           ^
          |
          = help: separate values with `,`
        """)
  }

  @Test func `a brace for a bracket`() {
    expect(
      """
      rooms = [1, 2}
      floor = 3

      """,
      reports: """
        error[mismatched-closing]: `}` in the place of `]`
         --> desk.toml:1:14
          |
        1 | rooms = [1, 2}
          |              ^
          |         - opened here
          |
          = help: close it with `]`
        """)
  }

  @Test func `a closing bracket too many`() {
    expect(
      """
      rooms = [1, 2]]

      """,
      reports: """
        error[closing-without-opening]: `]` without an opening one
         --> desk.toml:1:15
          |
        1 | rooms = [1, 2]]
          |               ^
          |
          = help: remove it
        """)
  }

  @Test func `two mistakes in one array are two findings`() {
    expect(
      """
      rooms = [yes, 012]

      """,
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:10
          |
        1 | rooms = [yes, 012]
          |          ^^^
          |
          = help: write `true`, or `"yes"` for the word

        error[leading-zero]: a decimal number cannot begin with 0
         --> desk.toml:1:15
          |
        1 | rooms = [yes, 012]
          |               ^
          |
          = help: remove the zeros, or put it in quotes to keep them
        """)
  }

  @Test func `a colon for a comma`() {
    expect(
      """
      rooms = ["a": "b"]

      """,
      reports: """
        error[wrong-comma]: `:` in the place of a comma
         --> desk.toml:1:13
          |
        1 | rooms = ["a": "b"]
          |             ^
          |
          = help: separate values with `,`
        """)
  }
}
