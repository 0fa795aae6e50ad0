import Testing

/// Mistakes in numbers.
@Suite struct NumberMistakes {
  @Test func `a leading zero`() {
    expect(
      """
      room = 023

      """,
      reports: """
        error[leading-zero]: a decimal number cannot begin with 0
         --> desk.toml:1:8
          |
        1 | room = 023
          |        ^
          |
          = help: remove the zeros, or put it in quotes to keep them
        """)
  }

  @Test func `a leading zero in a negative number`() {
    expect(
      """
      room = -01

      """,
      reports: """
        error[leading-zero]: a decimal number cannot begin with 0
         --> desk.toml:1:9
          |
        1 | room = -01
          |         ^
          |
          = help: remove the zeros, or put it in quotes to keep them
        """)
  }

  @Test func `an integer too large`() {
    expect(
      """
      n = 9223372036854775808

      """,
      reports: """
        error[integer-too-large]: the integer does not fit in 64 bits
         --> desk.toml:1:5
          |
        1 | n = 9223372036854775808
          |     ^^^^^^^^^^^^^^^^^^^
          |
          = help: the range is −9223372036854775808 to 9223372036854775807
        """)
  }

  @Test func `an integer too small`() {
    expect(
      """
      n = -9223372036854775809

      """,
      reports: """
        error[integer-too-large]: the integer does not fit in 64 bits
         --> desk.toml:1:5
          |
        1 | n = -9223372036854775809
          |     ^^^^^^^^^^^^^^^^^^^^
          |
          = help: the range is −9223372036854775808 to 9223372036854775807
        """)
  }

  @Test func `a hexadecimal integer too large`() {
    expect(
      """
      n = 0x8000000000000000

      """,
      reports: """
        error[integer-too-large]: the integer does not fit in 64 bits
         --> desk.toml:1:5
          |
        1 | n = 0x8000000000000000
          |     ^^^^^^^^^^^^^^^^^^
          |
          = help: the range is −9223372036854775808 to 9223372036854775807
        """)
  }

  @Test func `two underscores`() {
    expect(
      """
      n = 1__000

      """,
      reports: """
        error[misplaced-underscore]: an underscore must stand between two digits
         --> desk.toml:1:6
          |
        1 | n = 1__000
          |      ^
          |
          = help: remove it
        """)
  }

  @Test func `an underscore at the end`() {
    expect(
      """
      n = 1000_

      """,
      reports: """
        error[misplaced-underscore]: an underscore must stand between two digits
         --> desk.toml:1:9
          |
        1 | n = 1000_
          |         ^
          |
          = help: remove it
        """)
  }

  @Test func `an underscore after a prefix`() {
    expect(
      """
      n = 0x_ff

      """,
      reports: """
        error[misplaced-underscore]: an underscore must stand between two digits
         --> desk.toml:1:7
          |
        1 | n = 0x_ff
          |       ^
          |
          = help: remove it
        """)
  }

  @Test func `a prefix in upper case`() {
    expect(
      """
      n = 0XFF

      """,
      reports: """
        error[upper-case-prefix]: the prefix of a base is written in lower case
         --> desk.toml:1:5
          |
        1 | n = 0XFF
          |     ^^
          |
          = help: write `0x`, `0o` or `0b`
        """)
  }

  @Test func `a prefix with a sign`() {
    expect(
      """
      n = +0xff

      """,
      reports: """
        error[signed-prefix]: a number with a prefix cannot have a sign
         --> desk.toml:1:5
          |
        1 | n = +0xff
          |     ^
          |
          = help: write the number in decimal
        """)
  }

  @Test func `a digit that the base has not`() {
    expect(
      """
      n = 0b102

      """,
      reports: """
        error[wrong-digit]: `2` is not a digit in base 2
         --> desk.toml:1:9
          |
        1 | n = 0b102
          |         ^
        """)
  }

  @Test func `a prefix without digits`() {
    expect(
      """
      n = 0x

      """,
      reports: """
        error[no-digits]: the number has no digits after its prefix
         --> desk.toml:1:5
          |
        1 | n = 0x
          |     ^^
        """)
  }

  @Test func `a number that begins with a dot`() {
    expect(
      """
      n = .5

      """,
      reports: """
        error[float-without-digits]: digits must stand on both sides of the decimal point
         --> desk.toml:1:5
          |
        1 | n = .5
          |     ^^
          |
          = help: write `0.5` and `5.0`
        """)
  }

  @Test func `a number that ends with a dot`() {
    expect(
      """
      n = 5.

      """,
      reports: """
        error[float-without-digits]: digits must stand on both sides of the decimal point
         --> desk.toml:1:5
          |
        1 | n = 5.
          |     ^^
          |
          = help: write `0.5` and `5.0`
        """)
  }

  @Test func `an exponent without digits`() {
    expect(
      """
      n = 1e

      """,
      reports: """
        error[exponent-without-digits]: the exponent has no digits
         --> desk.toml:1:5
          |
        1 | n = 1e
          |     ^^
          |
          = help: write `1e6`
        """)
  }

  @Test func `a number too large`() {
    expect(
      """
      n = 1e999999999

      """,
      reports: """
        error[float-too-large]: the number is too large for a float
         --> desk.toml:1:5
          |
        1 | n = 1e999999999
          |     ^^^^^^^^^^^
          |
          = help: write `inf` for infinity
        """)
  }

  @Test func `a decimal comma`() {
    expect(
      """
      n = 3,5

      """,
      reports: """
        error[decimal-comma]: a comma inside a number
         --> desk.toml:1:6
          |
        1 | n = 3,5
          |      ^
          |
          = help: write a decimal point: `3.5`
        """)
  }

  @Test func `a version number`() {
    expect(
      """
      n = 1.2.3

      """,
      reports: """
        error[unquoted-string]: `1.2.3` is not a value
         --> desk.toml:1:5
          |
        1 | n = 1.2.3
          |     ^^^^^
          |
          = help: put text in quotes: `"1.2.3"`
        """)
  }
}
