import Testing

/// Mistakes in dates and times.
@Suite struct DateMistakes {
  @Test func `month 13`() {
    expect(
      """
      d = 2020-13-01

      """,
      reports: """
        error[no-such-month]: there is no month 13
         --> desk.toml:1:10
          |
        1 | d = 2020-13-01
          |          ^^
          |
          = help: a date is year-month-day: months are 01 to 12
        """)
  }

  @Test func `month 0`() {
    expect(
      """
      d = 2020-00-01

      """,
      reports: """
        error[no-such-month]: there is no month 0
         --> desk.toml:1:10
          |
        1 | d = 2020-00-01
          |          ^^
          |
          = help: a date is year-month-day: months are 01 to 12
        """)
  }

  @Test func `29 February of a common year`() {
    expect(
      """
      d = 2021-02-29

      """,
      reports: """
        error[no-such-day]: there is no day 29 in month 2 of 2021
         --> desk.toml:1:13
          |
        1 | d = 2021-02-29
          |             ^^
        """)
  }

  @Test func `29 February of 1900`() {
    expect(
      """
      d = 1900-02-29

      """,
      reports: """
        error[no-such-day]: there is no day 29 in month 2 of 1900
         --> desk.toml:1:13
          |
        1 | d = 1900-02-29
          |             ^^
        """)
  }

  @Test func `day 31 of a month of 30 days`() {
    expect(
      """
      d = 2020-04-31

      """,
      reports: """
        error[no-such-day]: there is no day 31 in month 4 of 2020
         --> desk.toml:1:13
          |
        1 | d = 2020-04-31
          |             ^^
        """)
  }

  @Test func `hour 24`() {
    expect(
      """
      t = 24:00:00

      """,
      reports: """
        error[no-such-hour]: there is no hour 24
         --> desk.toml:1:5
          |
        1 | t = 24:00:00
          |     ^^
          |
          = help: hours are 00 to 23
        """)
  }

  @Test func `minute 60`() {
    expect(
      """
      t = 12:60:00

      """,
      reports: """
        error[no-such-minute]: there is no minute 60
         --> desk.toml:1:8
          |
        1 | t = 12:60:00
          |        ^^
          |
          = help: minutes are 00 to 59
        """)
  }

  @Test func `second 61`() {
    expect(
      """
      t = 12:00:61

      """,
      reports: """
        error[no-such-second]: there is no second 61
         --> desk.toml:1:11
          |
        1 | t = 12:00:61
          |           ^^
          |
          = help: seconds are 00 to 59, and 60 for a leap second
        """)
  }

  @Test func `an offset past 23:59`() {
    expect(
      """
      d = 2020-03-16T12:00:00+24:00

      """,
      reports: """
        error[no-such-offset]: there is no offset +24:00
         --> desk.toml:1:24
          |
        1 | d = 2020-03-16T12:00:00+24:00
          |                        ^^^^^^
          |
          = help: offsets are −23:59 to +23:59
        """)
  }

  @Test func `a date with slashes`() {
    expect(
      """
      d = 2020/03/16

      """,
      reports: """
        error[malformed-date-time]: this is not a date or time
         --> desk.toml:1:5
          |
        1 | d = 2020/03/16
          |     ^^^^^^^^^^
          |
          = help: write 2020-03-16
        """)
  }

  @Test func `a date of the day first`() {
    expect(
      """
      d = 16-03-2020

      """,
      reports: """
        error[malformed-date-time]: this is not a date or time
         --> desk.toml:1:5
          |
        1 | d = 16-03-2020
          |     ^^^^^^^^^^
          |
          = help: write 2020-03-16
        """)
  }

  @Test func `a date without zeros`() {
    expect(
      """
      d = 2020-3-16

      """,
      reports: """
        error[malformed-date-time]: this is not a date or time
         --> desk.toml:1:5
          |
        1 | d = 2020-3-16
          |     ^^^^^^^^^
          |
          = help: write 2020-03-16
        """)
  }

  @Test func `an hour without a zero`() {
    expect(
      """
      t = 8:00

      """,
      reports: """
        error[malformed-date-time]: this is not a date or time
         --> desk.toml:1:5
          |
        1 | t = 8:00
          |     ^^^^
          |
          = help: write 08:00:00
        """)
  }

  @Test func `a fraction without digits`() {
    expect(
      """
      t = 12:00:00.

      """,
      reports: """
        error[malformed-date-time]: this is not a date or time
         --> desk.toml:1:5
          |
        1 | t = 12:00:00.
          |     ^^^^^^^^^
          |
          = help: write `2020-03-16`, `07:30:00`, `2020-03-16T07:30:00` or `2020-03-16T07:30:00+01:00`
        """)
  }

  @Test func `a date with text attached`() {
    expect(
      """
      d = 2020-03-16x

      """,
      reports: """
        error[malformed-date-time]: this is not a date or time
         --> desk.toml:1:5
          |
        1 | d = 2020-03-16x
          |     ^^^^^^^^^^^
          |
          = help: write `2020-03-16`, `07:30:00`, `2020-03-16T07:30:00` or `2020-03-16T07:30:00+01:00`
        """)
  }
}
