import TOML
import Testing

/// The specification's four sections on dates and times.
@Suite struct SpecificationDates {
  @Test(
    arguments: [
      ("1979-05-27T07:32:00Z", "1979-05-27T07:32:00Z"),
      ("1979-05-27t07:32:00z", "1979-05-27T07:32:00Z"),
      ("1979-05-27 07:32:00-07:30", "1979-05-27T07:32:00-07:30"),
      ("1979-05-27T00:32:00.999999+23:59", "1979-05-27T00:32:00.999999+23:59"),
      ("1979-05-27T00:32:00", "1979-05-27T00:32:00"),
      ("1979-05-27 00:32:00.5", "1979-05-27T00:32:00.500"),
      ("1979-05-27", "1979-05-27"),
      ("0000-01-01", "0000-01-01"), ("9999-12-31", "9999-12-31"),
      ("2000-02-29", "2000-02-29"), ("2024-02-29", "2024-02-29"),
      ("23:59:60", "23:59:60"), ("00:00:00", "00:00:00"),
    ])
  func `dates and times are read as RFC 3339 writes them`(text: String, moment: String) {
    #expect(document("a = \(text)\n", version: .v10).moment("a") == moment)
  }

  @Test(
    arguments: [
      ("07:32:00.123456789", "07:32:00.123456789"), ("07:32:00.000000001", "07:32:00.000000001"),
      ("07:32:00.1234567899999", "07:32:00.123456789"), ("07:32:00.10", "07:32:00.100"),
    ])
  func `fractions are kept to the nanosecond and cut off behind it`(text: String, time: String) {
    #expect(document("a = \(text)\n").moment("a") == time)
  }

  @Test func `TOML 1.1 lets seconds be left out`() {
    let table = document("a = 1979-05-27T07:32Z\nb = 1979-05-27 07:32\nc = 07:32\n")
    #expect(table.moment("a") == "1979-05-27T07:32:00Z")
    #expect(table.moment("b") == "1979-05-27T07:32:00")
    #expect(table.moment("c") == "07:32:00")
    expect(
      "c = 07:32\n", version: .v10,
      reports: """
        error[seconds-needed]: a time without seconds needs TOML 1.1
         --> desk.toml:1:5
          |
        1 | c = 07:32
          |     ^^^^^
          |
          = help: add `:00`
        """)
  }

  @Test(
    arguments: [
      ("1979-13-01", "no-such-month"), ("1979-00-01", "no-such-month"),
      ("1979-01-00", "no-such-day"), ("1979-01-32", "no-such-day"), ("1979-06-31", "no-such-day"),
      ("2100-02-29", "no-such-day"), ("1979-05-27T24:00:00", "no-such-hour"),
      ("1979-05-27T23:60:00", "no-such-minute"), ("23:59:61", "no-such-second"),
      ("1979-05-27T00:00:00+24:00", "no-such-offset"),
      ("1979-05-27T00:00:00-00:60", "no-such-offset"),
      ("1979-05-27T", "malformed-date-time"), ("1979-05-27T1:00:00", "malformed-date-time"),
      ("1979-05-27T00:00:00+1", "malformed-date-time"), ("07:32:", "malformed-date-time"),
      ("1979-05-27T07:32:00.Z", "malformed-date-time"), ("07:32:00Z", "malformed-date-time"),
    ])
  func `a day or a time that does not exist is named`(text: String, code: String) {
    #expect(codes(of: "a = \(text)\nb = 1\n") == [code])
  }
}
