import Testing

/// One mistake is one finding, and the parse goes on behind it.
@Suite struct Recovery {
  @Test func `mistakes in several lines are reported in their order`() {
    expect(
      """
      a = yes
      b = 012
      c = 1
      d = 2020-02-30
      [e
      f = nil

      """,
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:5
          |
        1 | a = yes
          |     ^^^
          |
          = help: write `true`, or `"yes"` for the word

        error[leading-zero]: a decimal number cannot begin with 0
         --> desk.toml:2:5
          |
        2 | b = 012
          |     ^
          |
          = help: remove the zeros, or put it in quotes to keep them

        error[no-such-day]: there is no day 30 in month 2 of 2020
         --> desk.toml:4:13
          |
        4 | d = 2020-02-30
          |             ^^

        error[unclosed-header]: the header is not closed
         --> desk.toml:5:3
          |
        5 | [e
          |   ^
          | - opened here
          |
          = help: close it with `]`

        error[no-null]: TOML has no `nil`
         --> desk.toml:6:5
          |
        6 | f = nil
          |     ^^^
          |
          = help: leave the key out
        """)
  }

  @Test func `an unclosed array does not hide the mistake after it`() {
    expect(
      """
      a = [1, 2
      b = yes

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:5
          |
        1 | a = [1, 2
          |     ^
        2 | b = yes
          | ------- this no longer belongs to it
          |
          = help: close it with `]`

        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:2:5
          |
        2 | b = yes
          |     ^^^
          |
          = help: write `true`, or `"yes"` for the word
        """)
  }

  @Test func `a table that cannot be read takes its entries along`() {
    expect(
      """
      [a b]
      x = 1
      [c]
      x = 1
      x = 2

      """,
      reports: """
        error[space-in-header]: the name in the header has a space
         --> desk.toml:1:1
          |
        1 | [a b]
          | ^^^^^
          |
          = help: put it in quotes, or close the header before it

        error[duplicate-key]: the key `x` is already defined
         --> desk.toml:5:1
          |
        4 | x = 1
          | - first defined here
        5 | x = 2
          | ^
          |
          = help: a key has one value: remove or rename one of them
        """)
  }

  @Test func `entries of a table defined twice are compared with each other alone`() {
    expect(
      """
      [a]
      x = 1
      [a]
      x = 2
      x = 3

      """,
      reports: """
        error[duplicate-table]: the table `a` is already defined
         --> desk.toml:3:1
          |
        1 | [a]
          | --- first defined here
          :
        3 | [a]
          | ^^^
          |
          = help: a table has one header: move the entries under the first

        error[duplicate-key]: the key `x` is already defined
         --> desk.toml:5:1
          |
        4 | x = 2
          | - first defined here
        5 | x = 3
          | ^
          |
          = help: a key has one value: remove or rename one of them
        """)
  }

  @Test func `a value that cannot be read keeps its key taken`() {
    expect(
      """
      a = yes
      a = 1

      """,
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:1:5
          |
        1 | a = yes
          |     ^^^
          |
          = help: write `true`, or `"yes"` for the word

        error[duplicate-key]: the key `a` is already defined
         --> desk.toml:2:1
          |
        1 | a = yes
          | - first defined here
        2 | a = 1
          | ^
          |
          = help: a key has one value: remove or rename one of them
        """)
  }

  @Test func `mistakes inside an array and after it`() {
    expect(
      """
      a = [
        yes,
        "b,
        1,
      ]
      c = no

      """,
      reports: """
        error[wrong-boolean]: `yes` is not a Boolean
         --> desk.toml:2:3
          |
        2 |   yes,
          |   ^^^
          |
          = help: write `true`, or `"yes"` for the word

        error[unclosed-string]: the string is not closed
         --> desk.toml:3:3
          |
        3 |   "b,
          |   ^
          |      - the line ends here
          |
          = help: close it with `"`, or use three quotes for a text of several lines

        error[wrong-boolean]: `no` is not a Boolean
         --> desk.toml:6:5
          |
        6 | c = no
          |     ^^
          |
          = help: write `false`, or `"no"` for the word
        """)
  }

  @Test func `lines that all end with a carriage return are one mistake`() {
    expect(
      "a = 1\rb = 2\rc = 3\r",
      reports: #"""
        error[lone-carriage-return]: a carriage return without a line feed
         --> desk.toml:1:6
          |
        1 | a = 1␍b = 2␍c = 3␍
          |      ^
          |
          = help: end lines with LF or CR LF; write `\r` inside a string
        """#)
  }

  @Test func `a mistake inside a table inside an array`() {
    expect(
      """
      points = [
        { name = "a", floor = first },
        { name = "b" floor = 1 },
      ]

      """,
      reports: """
        error[unquoted-string]: `first` is not a value
         --> desk.toml:2:25
          |
        2 |   { name = "a", floor = first },
          |                         ^^^^^
          |
          = help: put text in quotes: `"first"`

        error[missing-comma]: a comma is missing before this
         --> desk.toml:3:16
          |
        3 |   { name = "b" floor = 1 },
          |                ^^^^^
          |
          = help: separate values with `,`
        """)
  }

  @Test func `a line of JSON`() {
    expect(
      """
      {"room": 23}

      """,
      reports: """
        error[key-character]: `{` cannot stand in a bare key
         --> desk.toml:1:1
          |
        1 | {"room": 23}
          | ^
          |
          = help: bare keys have A–Z, a–z, 0–9, `-` and `_`; put other keys in quotes
        """)
  }

  @Test func `an unclosed array does not hide a mistake in the next key`() {
    expect(
      """
      a = [1, 2
      zażółć = 1

      """,
      reports: """
        error[unclosed-array]: the array is not closed
         --> desk.toml:1:5
          |
        1 | a = [1, 2
          |     ^
        2 | zażółć = 1
          | ---------- this no longer belongs to it
          |
          = help: close it with `]`

        error[non-ascii-key]: the bare key `zażółć` has letters outside ASCII
         --> desk.toml:2:1
          |
        2 | zażółć = 1
          | ^^^^^^
          |
          = help: put it in quotes: `"zażółć"`
        """)
  }
}
